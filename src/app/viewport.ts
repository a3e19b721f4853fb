// Tells the style sheets about the window and the settings: layout boxes, text size, motion, seat.

import { effect, type Signal, signal } from '@preact/signals';
import { type Box, growthOf, layoutOf } from '../look/layout.ts';
import type { Store } from './store.ts';

/** The reference window, in which text of 16 px is easy to read. */
const REFERENCE = { width: 1280, height: 720 } as const;
const LARGEST = 1.4;
/** Least text scale of the projector view. */
const PROJECTOR = 1.5;

function setBox(style: CSSStyleDeclaration, name: string, box: Box): void {
  style.setProperty(`--${name}-x`, `${box.x}px`);
  style.setProperty(`--${name}-y`, `${box.y}px`);
  style.setProperty(`--${name}-width`, `${box.width}px`);
  style.setProperty(`--${name}-height`, `${box.height}px`);
}

/** The text scale in force: the player's, or a larger one for a projector. */
export function textScaleOf({ textScale, projector }: { textScale: number; projector: boolean }): number {
  return projector ? Math.max(PROJECTOR, textScale) : textScale;
}

let system: Signal<boolean> | null = null;

/** True when the system asks for reduced motion. Followed, because the player can change it while the page is open. */
function systemReduces(): boolean {
  if (system === null) {
    const query = window.matchMedia('(prefers-reduced-motion: reduce)');
    const says = signal(query.matches);
    query.addEventListener('change', ({ matches }) => {
      says.value = matches;
    });
    system = says;
  }
  return system.value;
}

/** True when motion is reduced, by the player's setting or the system's. An effect that calls it runs again at a change. */
export function reducesMotion(wanted: boolean | null): boolean {
  return wanted ?? systemReduces();
}

/** Canvas pixels per CSS pixel. */
export function pixelRatio(): number {
  return Math.min(2, window.devicePixelRatio || 1);
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

let size: Signal<WindowSize> | null = null;

/** The window as it is: a new value whenever its size or its pixel ratio changes, as when it is moved to a projector. */
export function windowSize(): Signal<WindowSize> {
  if (size !== null) return size;
  const measured = () => ({ width: window.innerWidth, height: window.innerHeight });
  const followed = signal<WindowSize>(measured());
  const measure = () => {
    followed.value = measured();
  };
  // A query holds for one ratio only, so each change asks for the next.
  const followRatio = () => {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener(
      'change',
      () => {
        measure();
        followRatio();
      },
      { once: true },
    );
  };
  window.addEventListener('resize', measure);
  followRatio();
  size = followed;
  return followed;
}

/** Keeps the style sheets' variables up to date for as long as the page lives. */
export function followViewport(store: Store): void {
  const size = windowSize();
  const root = document.documentElement;
  effect(() => {
    const { width, height } = size.value;
    const scale = textScaleOf(store.settings.value);
    const layout = layoutOf(width, height, scale);
    const large = Math.max(1, Math.min(LARGEST, width / REFERENCE.width, height / REFERENCE.height));
    root.style.setProperty('--text-scale', String(scale));
    root.style.fontSize = `${Math.round(100 * scale * large * growthOf(width, height))}%`;
    for (const name of ['bar', 'strips', 'card', 'stage'] as const) setBox(root.style, name, layout[name]);
    root.dataset['form'] = layout.form;
  });
  effect(() => {
    const { tier, reducedMotion } = store.settings.value;
    root.dataset['motion'] = tier === 'still' || reducesMotion(reducedMotion) ? 'reduced' : 'full';
  });
  effect(() => {
    root.dataset['screen'] = store.screen.value;
    root.dataset['seat'] = store.flight.value?.seat ?? 'none';
  });
}
