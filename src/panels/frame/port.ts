// What the frame panels (title, dialogs, messages) need beyond the game itself; app/ provides it.

import type { ReadonlySignal } from '@preact/signals';
import type { HitId } from '../../look/hit-id.ts';
import type { Content, ListedCompany } from '../../content/index.ts';
import type { Game } from '../ports.ts';

/** A short message to the player. */
export interface Notice {
  readonly id: number;
  /** Text key and values, so that the message follows a change of language. */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly tone: 'info' | 'attention';
  /** Undoes what the message reports, and removes the message. */
  readonly undo?: () => void;
  /** What stands on the button that does so; otherwise *Undo*. */
  readonly label?: string | undefined;
}

/** One line of the help dialog's table of keys. */
export interface Binding {
  readonly id: string;
  readonly labelKey: string;
  readonly usual: string;
  readonly rebindable: boolean;
}

/** A control on the canvas, and the box of the button over it in CSS pixels. */
export interface HitArea {
  readonly id: HitId;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `blips` are many, so together they are one Tab stop. */
  readonly group: 'single' | 'blips';
  /** True where it can be pressed, but only tells why it cannot be moved. */
  readonly fixed: boolean;
  press(): void;
  /** For what can be pushed: moves it up or down. */
  push?(up: boolean): void;
}

/** Whether a company can be chosen. `coming`: it has no stories yet; otherwise what is still missing before it opens. */
export type Standing = 'open' | 'coming' | Missing;

/** Either all of the landings open a route, or all of the endorsements. */
export interface Missing {
  /** The companies that have not been landed yet. */
  readonly landings: readonly string[];
  /** How many endorsements have not been given yet. */
  readonly endorsements: number;
}

/** The game and all else that the frame panels use. */
export interface Frame {
  readonly game: Game;
  readonly content: ReadonlySignal<Content | null>;
  /** All companies, in the order of the route. */
  readonly companies: readonly ListedCompany[];
  /** Whether a company can be chosen, by the logbook of now. */
  standing(company: string): Standing;
  /** Before take-off: another company's quarter instead. */
  changeCompany(company: string): void;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  dismiss(id: number): void;
  /** The text of the live region; `turn` grows with each, so that the same words are read again. */
  readonly said: ReadonlySignal<{ readonly text: string; readonly turn: number }>;
  /** The week of the flight that can be resumed; `landed` when only its debrief is left; null = none. */
  readonly resumeWeek: ReadonlySignal<number | 'landed' | null>;
  /** Going on with that flight comes first; otherwise the quarter that the address asks for does. */
  readonly resumesFirst: ReadonlySignal<boolean>;
  /** The browser has stopped the sound; any press sets it going. */
  readonly soundAsleep: ReadonlySignal<boolean>;
  /** The week of a second flight, of another tab or of before a link's quarter; null = there is none. */
  readonly otherWeek: ReadonlySignal<number | null>;
  resumeOther(): void;
  /** Flies the quarter that everybody flies this week. */
  flyWeek(): void;
  /** The quarter about to be flown was drawn in the place of one that the address names illegibly. */
  readonly drawnInstead: ReadonlySignal<boolean>;
  readonly bindings: readonly Binding[];
  /** The key that an action has now; null when single-letter keys are switched off. */
  keyOf(binding: Binding): string | null;
  /** The action, other than `besides`, that already has a key; null = the key is free. */
  ownerOf(key: string, besides: string): string | null;
  readonly hitAreas: ReadonlySignal<readonly HitArea[]>;
  /** Tells the picture which hit area's button has the focus; null = none. */
  focusArea(id: HitId | null): void;
  /** True once the live picture is there; until then a still one is shown. */
  readonly pictureShown: ReadonlySignal<boolean>;
  /** True when the pause started by itself because the page was hidden. */
  readonly wasAway: ReadonlySignal<boolean>;
  /** Records that Ground school is not wanted. */
  schoolSkipped(): void;
  /** Ground school was gone through to its end. */
  readonly schoolPassed: ReadonlySignal<boolean>;
  resetSettings(): void;
  /** The log of the flight, for a bug report. */
  log(): string;
}
