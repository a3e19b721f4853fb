// A seat's room: the rendered picture for the hour, its warning light, and the frames painted over it.
// Where the picture is missing, the painted parts stand alone.

import { HourImage } from '../drawing/hour-image.ts';
import type { Pen } from '../drawing/pen.ts';
import { Surface } from '../drawing/surface.ts';
import { DAWNING_MS } from '../outside/hours.ts';
import type { Warning } from './warnings.ts';

/** The size of the pictures in which places on them are given. */
const FRAME = { width: 1280, height: 720 } as const;

/** Reflections in the window glass: two bands of daylight, and in the dark the glow of the panel above the sill. */
const BANDS = `linear-gradient(112deg, transparent 21%, rgb(255 255 255 / 12%) 21.4%, rgb(255 255 255 / 4%) 29%,
  transparent 29.4% 31.5%, rgb(255 255 255 / 5%) 31.8% 33%, transparent 33.4% 64%,
  rgb(255 255 255 / 11%) 64.4%, rgb(255 255 255 / 3%) 70%, transparent 70.4%)`;
const GLOW_HOURS: ReadonlySet<string> = new Set(['dusk', 'night']);
/** Height of that glow, as a share of the picture's. */
const GLOW = 0.3;

/** Milliseconds in which the warning light fades in. */
const WARNING_MS = 500;

export interface RoomLook {
  readonly width: number;
  readonly height: number;
  /** Where the picture's meeting point is placed in the window. */
  readonly anchor: { readonly x: number; readonly y: number };
  readonly hour: string;
  /** The warning light on the panel; null = none. */
  readonly warning: Warning;
  readonly still: boolean;
  /** False while one sits in the other seat: the picture may then be loaded later. */
  readonly seen: boolean;
}

export class Room {
  readonly element: HTMLDivElement;
  private readonly name: string;
  private readonly meets: { readonly x: number; readonly y: number };
  private readonly frame: HTMLDivElement;
  private readonly glass: HTMLDivElement;
  private readonly picture: HourImage;
  private readonly warning: HourImage;
  private readonly painted: Surface;

  /**
   * @param name `cockpit` or `tower`, as in the pictures' file names
   * @param meets the point of the picture that is placed on the anchor
   */
  constructor(parent: HTMLElement, name: string, meets: { x: number; y: number }) {
    this.name = name;
    this.meets = meets;
    this.element = document.createElement('div');
    Object.assign(this.element.style, {
      position: 'absolute',
      inset: '0',
      overflow: 'hidden',
      pointerEvents: 'none',
    });
    this.frame = document.createElement('div');
    this.frame.style.position = 'absolute';
    this.element.append(this.frame);
    // Lies behind the picture, so it is seen only through the windows, where the picture is transparent.
    this.glass = document.createElement('div');
    Object.assign(this.glass.style, { position: 'absolute', inset: '0' });
    this.frame.append(this.glass);
    this.picture = new HourImage(this.frame);
    this.warning = new HourImage(this.frame);
    for (const { element } of [this.picture, this.warning]) element.style.inset = '0';
    this.painted = new Surface(this.element, 1.5);
    parent.append(this.element);
  }

  /** Scales the picture so that it covers the window with its meeting point on the anchor, and shows it in the hour's light. */
  look({ width, height, anchor, hour, warning, still, seen }: RoomLook): void {
    const { x, y } = this.meets;
    const scale = Math.max(
      anchor.x / x,
      (width - anchor.x) / (FRAME.width - x),
      anchor.y / y,
      (height - anchor.y) / (FRAME.height - y),
    );
    Object.assign(this.frame.style, {
      left: `${anchor.x - x * scale}px`,
      top: `${anchor.y - y * scale}px`,
      width: `${FRAME.width * scale}px`,
      height: `${FRAME.height * scale}px`,
    });
    const sill = (y / FRAME.height) * 100;
    const glow = `linear-gradient(transparent ${sill - GLOW * 100}%, rgb(120 205 215 / 16%) ${sill}%, transparent ${sill}%)`;
    this.glass.style.background = GLOW_HOURS.has(hour) ? `${glow}, ${BANDS}` : BANDS;
    this.painted.place(0, 0, width, height);
    const laid = FRAME.width * scale;
    this.picture.show(`${this.name}-${hour}`, { width: laid, fade: still ? 0 : DAWNING_MS, urgent: seen });
    const fade = still ? 0 : WARNING_MS;
    if (warning !== null) {
      this.warning.show(`${this.name}-warning-${warning}`, { width: laid, fade, urgent: false });
    }
    this.warning.light(warning === null ? 0 : 1, fade);
  }

  /** Paints frames and shadows over the picture. */
  paint(draw: (pen: Pen) => void): void {
    this.painted.paint(draw);
  }

  visible(shown: boolean): void {
    this.element.style.display = shown ? 'block' : 'none';
  }
}
