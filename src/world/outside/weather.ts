// Shows a falling market behind the windows: the light turns grey, then it rains, or snows where there is snow.

import { type Pen, shade } from '../drawing/pen.ts';
import { speckle } from '../drawing/noise.ts';
import { Surface } from '../drawing/surface.ts';
import type { HourName } from './hours.ts';

export interface WeatherLook {
  readonly light: HourName;
  readonly falls: 'rain' | 'snow';
  /** Size of the panes, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** 0 as usual … 1 as bad as it gets. */
  readonly gloom: number;
  /** True where it moves; otherwise it hangs still. */
  readonly falling: boolean;
}

/** The grey over the view, at the top and at the horizon, for each light. */
const GREY: Readonly<Record<HourName, readonly [string, string]>> = {
  dawn: ['#4a4a58', '#77707c'],
  day: ['#66727d', '#97a2ab'],
  dusk: ['#403f50', '#6b6270'],
  night: ['#0d121b', '#1c2431'],
};
/** The highest opacity of the grey: the mountains can still be seen. */
const DENSEST = 0.72;
const RAIN_FROM = 0.3;
/** Streaks for every thousand square pixels in the heaviest rain. */
const STREAKS = 0.55;
/** Slant of a streak: sideways pixels for each pixel down. */
const SLANT = 0.16;
/** Milliseconds in which it falls through the panes; and in how many steps, so that the browser redraws them about twenty times a second. */
const FALL = { rain: { milliseconds: 700, steps: 14 }, snow: { milliseconds: 9000, steps: 180 } } as const;
/** Flakes for every thousand square pixels in the heaviest snow. */
const FLAKES = 4;

/** Rain in the upper half of a picture twice as high as the panes, and the same in the lower half. */
function paintRain(pen: Pen, width: number, height: number, heavy: number): void {
  const streaks = Math.round((width * height * STREAKS * heavy) / 1000);
  for (let streak = 0; streak < streaks; streak += 1) {
    const [across, down, near] = [speckle(streak), speckle(streak + 7001), speckle(streak + 14_002)];
    const long = 10 + 26 * near;
    for (const copy of [0, 1]) {
      const [x, y] = [across * width - copy * height * SLANT, (down + copy) * height];
      pen
        .path([
          [x, y],
          [x - long * SLANT, y + long],
        ])
        .stroke(shade('#dfe8f2', 0.1 + 0.2 * near), 0.7 + 0.7 * near);
    }
  }
}

/** Flakes in the same way. */
function paintSnow(pen: Pen, width: number, height: number, heavy: number): void {
  const flakes = Math.round((width * height * FLAKES * heavy) / 1000);
  for (let flake = 0; flake < flakes; flake += 1) {
    const [across, down, near] = [speckle(flake), speckle(flake + 7001), speckle(flake + 14_002) ** 3];
    for (const copy of [0, 1]) {
      pen
        .circle(across * width - copy * height * SLANT, (down + copy) * height, 0.8 + 1.9 * near)
        .fill(shade('#f8fbff', 0.55 + 0.4 * near));
    }
  }
}

export class Weather {
  private readonly veil: HTMLDivElement;
  private readonly rain: Surface;
  private fall: Animation | null = null;
  private shown = '';

  constructor(parent: HTMLElement) {
    this.veil = document.createElement('div');
    Object.assign(this.veil.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
    parent.append(this.veil);
    this.rain = new Surface(parent, 1);
  }

  look(look: WeatherLook): void {
    const sign = JSON.stringify(look);
    if (sign === this.shown) return;
    this.shown = sign;
    const { light, falls, width, height, gloom, falling } = look;
    const [above, below] = GREY[light];
    this.veil.style.background = `linear-gradient(${above}, ${below} 75%)`;
    this.veil.style.opacity = (gloom * DENSEST).toFixed(2);
    const heavy = Math.max(0, (gloom - RAIN_FROM) / (1 - RAIN_FROM));
    this.fall?.cancel();
    this.fall = null;
    this.rain.visible(heavy > 0);
    if (heavy === 0) return;
    // The picture of rain is twice as high as the panes, and its lower half repeats the upper one. It moves down by one half
    // (and sideways by the slant), so the jump back to the start of the animation is not visible.
    this.rain.place(0, -height, width + height * SLANT, height * 2);
    this.rain.paint((pen) => {
      if (falls === 'rain') paintRain(pen, width + height * SLANT, height, heavy);
      else paintSnow(pen, width + height * SLANT, height, heavy);
    });
    if (falling) this.fall = this.setFalling(height, falls);
  }

  pause(paused: boolean): void {
    if (paused) this.fall?.pause();
    else this.fall?.play();
  }

  destroy(): void {
    this.fall?.cancel();
  }

  private setFalling(height: number, falls: WeatherLook['falls']): Animation | null {
    const { element } = this.rain;
    if (typeof element.animate !== 'function') return null;
    const across = -height * SLANT;
    return element.animate(
      [{ transform: 'translate(0, 0)' }, { transform: `translate(${across}px, ${height}px)` }],
      {
        duration: FALL[falls].milliseconds,
        iterations: Number.POSITIVE_INFINITY,
        easing: `steps(${FALL[falls].steps})`,
      },
    );
  }
}
