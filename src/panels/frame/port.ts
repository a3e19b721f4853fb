// What the frame panels (title, dialogs, messages) need beyond the game itself; app/ fills it in.
// Must not import app.

import type { ReadonlySignal } from '@preact/signals';
import type { HitId } from '../../look/hit-id.ts';
import type { Content, ListedCompany } from '../../content/index.ts';
import type { Game } from '../ports.ts';

/** A short message to the player. */
export interface Notice {
  readonly id: number;
  /** Text key and its values: the words follow a switch of the language. */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly tone: 'info' | 'attention';
  /** Takes back what the message tells; the message goes with it. */
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

/** A control on the canvas and the place of the button over it, in CSS pixels. */
export interface HitArea {
  readonly id: HitId;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `blips` are many: together they are one stop of the Tab key. */
  readonly group: 'single' | 'blips';
  /** It can be pressed, but only says why it cannot be moved. */
  readonly fixed: boolean;
  press(): void;
  /** What can be pushed: up, or down. */
  push?(up: boolean): void;
}

export interface Frame {
  readonly game: Game;
  readonly content: ReadonlySignal<Content | null>;
  /** All companies, in the order of the route. */
  readonly companies: readonly ListedCompany[];
  readonly notices: ReadonlySignal<readonly Notice[]>;
  dismiss(id: number): void;
  /** What the live region says; `turn` grows so that the same words are said again. */
  readonly said: ReadonlySignal<{ readonly text: string; readonly turn: number }>;
  /** The week of the flight that can be resumed; `landed` when only its debrief is left; null = none. */
  readonly resumeWeek: ReadonlySignal<number | 'landed' | null>;
  /** The browser has stopped the sound; any press sets it going. */
  readonly soundAsleep: ReadonlySignal<boolean>;
  /** The week of a second flight, where two tabs have each flown theirs; null = there is none. */
  readonly otherWeek: ReadonlySignal<number | null>;
  resumeOther(): void;
  /** The quarter about to be flown was drawn in the place of one that the address names illegibly. */
  readonly drawnInstead: ReadonlySignal<boolean>;
  readonly bindings: readonly Binding[];
  /** The key that an action has now; null when single keys are switched off. */
  keyOf(binding: Binding): string | null;
  /** The action that has a key already, besides the one given; null = free. */
  ownerOf(key: string, besides: string): string | null;
  readonly hitAreas: ReadonlySignal<readonly HitArea[]>;
  /** Tells the picture over which hit area the button has the focus; null = none. */
  focusArea(id: HitId | null): void;
  /** The living picture is there; otherwise the still one stands in. */
  readonly pictureShown: ReadonlySignal<boolean>;
  /** The pause came by itself: the page was hidden. */
  readonly wasAway: ReadonlySignal<boolean>;
  /** Ground school was seen or skipped. */
  schoolDone(): void;
  resetSettings(): void;
  /** The log of the flight, for a fault report. */
  log(): string;
}
