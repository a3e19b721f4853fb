// What the world is given and what it gives back: its whole contract with app/.

import type { ReadonlySignal } from '@preact/signals';
import type { ViewName } from '../content/index.ts';
import type { CockpitView, FlightEvent, Seat, TowerView } from '../flight/index.ts';
import type { HitId } from '../look/hit-id.ts';
import type { Box, Layout } from '../look/layout.ts';
import type { Tier } from '../look/preferences.ts';

/** How much the picture moves and shows. In the remaining tier, words only, there is no world. */
export type PictureTier = Exclude<Tier, 'words'>;

interface Circumstances {
  readonly layout: Layout;
  readonly tier: PictureTier;
  /** The landscape outside the windows. */
  readonly view: ViewName;
  /** Hit areas that the open card is about. */
  readonly ringed: readonly HitId[];
  /** The market index: demand is multiplied by e^index. It is shown as the weather outside. */
  readonly market: number;
}

/** In flight, with the view of the seat one sits in. The other seat's view is not passed on, so it cannot be drawn. */
export type FlyingInput = Circumstances & { readonly screen: 'flight' } & (
    | { readonly seat: 'cockpit'; readonly cockpit: CockpitView }
    | { readonly seat: 'tower'; readonly tower: TowerView }
  );

/** On the title, and on every screen with a picture of its own, nothing of the flight is drawn. */
export type WorldInput = FlyingInput | (Circumstances & { readonly screen: 'title'; readonly seat: Seat });

/** A part of the canvas that can be pressed, in CSS pixels of the window, at least 44 × 44. */
export interface HitArea extends Box {
  readonly id: HitId;
}

/** A text of the picture and where it stands, in CSS pixels of the window: for tests, which see no words on a canvas. */
export interface PictureWord {
  readonly text: string;
  /** What its ink covers: a box for each line, or for each letter where it stands along a rim. */
  readonly boxes: readonly Box[];
  /** The face it is written on: nothing is seen of what lies beyond. */
  readonly face: Box;
  /** The width it was squeezed to, as a share of its own; 1 = not at all. */
  readonly squeezed: number;
}

/** What the pointer and the focus are at. */
export interface Attention {
  readonly hovered: HitId | null;
  readonly pressed: HitId | null;
  readonly focused: HitId | null;
}

/** What the world tells app/. */
export interface WorldPorts {
  /** Called when a hit area was pressed on the canvas. */
  onHit(id: HitId): void;
  /** Called when the browser took the WebGL context and did not give it back within five seconds. */
  onLost(): void;
}

export interface WorldOptions {
  /** Draws as often as possible, whatever the tier: for measuring. */
  readonly freeFrames: boolean;
}

/** What has been drawn since the start. */
export interface Counts {
  readonly frames: number;
  /** Milliseconds from the beginning of each step to the end of its drawing, added up. */
  readonly scriptMilliseconds: number;
  /** Number of textures on the graphics card. */
  readonly textures: number;
  /** True while something moves. */
  readonly moving: boolean;
}

/** The running world, as app/ uses it. */
export interface World {
  /** Shows a new state, drawing only what has changed. May be called at any time, even during a turn. */
  show(input: WorldInput): void;
  /** Starts the movements that belong to what has just happened. */
  animate(events: readonly FlightEvent[]): void;
  /** Writes every text again, in the present language. */
  setLanguage(): void;
  readonly hitAreas: ReadonlySignal<readonly HitArea[]>;
  /** Tells which hit area's hidden button has the focus; null = none. */
  focus(id: HitId | null): void;
  pause(paused: boolean): void;
  counts(): Counts;
  /** The texts of the seat that is shown; none during a turn. */
  words(): readonly PictureWord[];
  /** Calls back once with the frame rate of the first second in which something moves. */
  measure(done: (framesPerSecond: number) => void): void;
  destroy(): void;
}

/** Thrown where there is no WebGL: the flight then goes on in words only. */
export class WorldUnavailable extends Error {
  override readonly name = 'WorldUnavailable';
}
