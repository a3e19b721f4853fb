// What the world is given and what it gives back: the whole contract with app/.

import type { ReadonlySignal } from '@preact/signals';
import type { CockpitView, FlightEvent, Seat, TowerView } from '../flight/index.ts';
import type { HitId } from '../look/hit-id.ts';
import type { Box, Layout } from '../look/layout.ts';
import type { Tier } from '../look/preferences.ts';

/** How much the picture does; without one there is no world. */
export type PictureTier = Exclude<Tier, 'words'>;

interface Circumstances {
  readonly layout: Layout;
  readonly tier: PictureTier;
  /** What the open card is about. */
  readonly ringed: readonly HitId[];
  /** The market index: demand is e^x. It is the weather outside. */
  readonly market: number;
}

/** In flight, with the view of the seat one sits in: what the other seat knows is never drawn. */
export type FlyingInput = Circumstances & { readonly screen: 'flight' } & (
    | { readonly seat: 'cockpit'; readonly cockpit: CockpitView }
    | { readonly seat: 'tower'; readonly tower: TowerView }
  );

/** On the title, and on every screen that has a picture of its own, nothing of the flight is drawn. */
export type WorldInput = FlyingInput | (Circumstances & { readonly screen: 'title'; readonly seat: Seat });

/** A part of the canvas that can be touched, in CSS pixels of the window, at least 44 × 44. */
export interface HitArea extends Box {
  readonly id: HitId;
}

/** What the hand and the focus are at. */
export interface Attention {
  readonly hovered: HitId | null;
  readonly pressed: HitId | null;
  readonly focused: HitId | null;
}

export interface WorldPorts {
  /** A hit area was pressed on the canvas. */
  onHit(id: HitId): void;
  /** The browser took the graphics context and has not given it back for five seconds. */
  onLost(): void;
}

export interface WorldOptions {
  /** Draws as often as it can, whatever the tier: for measuring. */
  readonly freeFrames: boolean;
}

/** What has been drawn since the start. */
export interface Counts {
  readonly frames: number;
  /** From the beginning of each step to the end of its drawing, summed. */
  readonly scriptMilliseconds: number;
  /** Textures on the graphics card, by name. */
  readonly textures: number;
  /** Something moves now. */
  readonly moving: boolean;
}

export interface World {
  /** Draws the difference between what was shown and this. May be called at any time, also in mid-turn. */
  show(input: WorldInput): void;
  /** Answers to what has just happened, where it moves something. */
  animate(events: readonly FlightEvent[]): void;
  /** Reads every word again. */
  setLanguage(): void;
  readonly hitAreas: ReadonlySignal<readonly HitArea[]>;
  /** Says over which hit area the button has the focus; null = none. */
  focus(id: HitId | null): void;
  pause(paused: boolean): void;
  counts(): Counts;
  /** Calls back once with the frames a second of the first second in which something moves. */
  measure(done: (framesPerSecond: number) => void): void;
  destroy(): void;
}

/** There is no WebGL here: fly with words only. */
export class WorldUnavailable extends Error {
  override readonly name = 'WorldUnavailable';
}
