// What the panels need from outside: the game as they see it. app/ fills it in.
// Must not import app, world, sound or keep.

import type {
  CockpitTask,
  Command,
  Debrief,
  FlightEvent,
  FlightRecord,
  FlightSetup,
  FlightView,
  Landed,
  MomentView,
  Rejection,
  Seat,
  TowerTask,
} from '../flight/index.ts';
import type { EffectName, Settings } from '../look/preferences.ts';
import type { ReadonlySignal, Signal } from '@preact/signals';

export type { FlightRecord } from '../flight/index.ts';
export type { EffectName, Settings } from '../look/preferences.ts';

/** The screens outside and around a flight. `flight` shows the seats (and ground school shows `school`). */
export type Screen =
  | 'title'
  | 'school'
  | 'pre-flight'
  | 'flight'
  | 'debrief'
  | 'trainer'
  | 'answer-key'
  | 'run-sheet'
  | 'history';

export type Dialog = 'settings' | 'help' | 'pause' | 'offer-school' | 'report' | null;

/** A card on the right side of the seat: of a strip, a slip, a case on the radar, a radar sector, or the effort levers. */
export type OpenCard =
  | { readonly kind: 'strip' | 'slip' | 'blip'; readonly id: string }
  | { readonly kind: 'sector'; readonly cell: number }
  | { readonly kind: 'levers'; readonly taken: TakenLever | null };

/** A lever that was taken in the picture, and whether it was pushed up; otherwise effort is to come from it. */
export interface TakenLever {
  readonly cell: number;
  readonly into: boolean;
}

/** One thing that can be done now: the same object serves buttons, keys, canvas hit areas, help and tests. */
export interface Action {
  readonly id: string;
  /** null = both seats or none. */
  readonly seat: Seat | null;
  readonly labelKey: string;
  /** KeyboardEvent.key, lower case for letters; null = no key. */
  readonly key: string | null;
  readonly enabled: boolean;
  /** Text key of the reason when not enabled. */
  readonly reasonKey: string | null;
  perform(): void;
}

/** What a class link asks for. */
export interface ClassFlight {
  readonly seed: number;
  /** The last week flown; null = as the schedule has it. */
  readonly stopAfter: number | null;
  /** Offers Ground school first. */
  readonly school: boolean;
  readonly settings: Partial<Pick<Settings, 'pace' | 'language' | 'points' | 'textScale'>>;
}

export interface Game {
  readonly screen: Signal<Screen>;
  readonly dialog: Signal<Dialog>;
  /** The flight as the player at this screen may see it. */
  readonly flight: ReadonlySignal<FlightView | null>;
  /** What the tower's desk lays before the player for a strip. @throws Error when there is no flight or no such strip */
  towerTask(strip: string): TowerTask;
  /** What the cockpit's desk lays before the player for a strip or a slip. @throws Error as `towerTask` */
  cockpitTask(id: string): CockpitTask;
  /** NOK that one more week of waiting costs; null when nothing is lost by it. Takes some milliseconds: ask in idle time. @throws Error as `towerTask` */
  waitingCost(strip: string): number | null;
  /** How the flight came down; null while it has not. The first look takes some tenths of a second. */
  readonly landed: ReadonlySignal<Landed | null>;
  /** What there is to go through of the flight; null while it has not landed. The first look takes some tenths of a second. */
  readonly debrief: ReadonlySignal<Debrief | null>;
  /** The commands of the flight that is flown or gone through, in their order. */
  readonly log: ReadonlySignal<readonly Command[]>;
  /** Both seats after so many commands of the landed flight; null where a debrief is open as it was recorded. */
  readonly momentAt: ReadonlySignal<((step: number) => MomentView) | null>;
  /** Setup and log of the flight. */
  readonly session: ReadonlySignal<{
    readonly setup: FlightSetup;
    readonly startedAt: string;
    readonly commands: readonly Command[];
    /** Its record in `history`, once it has landed. */
    readonly record: string | null;
  } | null>;
  readonly settings: ReadonlySignal<Settings>;
  /** What lies open on the right side of the seat; null = nothing. */
  readonly open: Signal<OpenCard | null>;
  /** Events of the last accepted command, for the panels to answer to. */
  readonly lastEvents: ReadonlySignal<readonly FlightEvent[]>;
  readonly actions: ReadonlySignal<readonly Action[]>;
  /** What the open card offers by key (words A–C, stamp): the panels fill it in, app/ joins it to `actions` and hears the keys. */
  readonly cardActions: Signal<readonly Action[]>;
  /** Milliseconds between the press of the stamp and its answer (undo until then): 1500, less where tests fly fast. */
  readonly answerDelay: number;
  /** Seconds left of the week's clock; null = no clock (relaxed, weeks 1–2 and 13). `stopped` says why it stands. */
  readonly clock: ReadonlySignal<{
    readonly seconds: number | null;
    readonly total: number;
    readonly stopped: string | null;
  }>;
  /** Names why the clock stands while something is read; call the returned function to let it go. */
  holdClock(reason: string): () => void;
  /** Sends a command to the rule book. null = accepted; a rejection is also announced, never silent. */
  dispatch(command: Command): Rejection | null;
  changeSettings(change: Partial<Settings>): void;
  /** Says something through the one live region. */
  announce(text: string): void;
  /** `setup` flies exactly that quarter again, `sameAsLast` the one that was gone through or landed last; otherwise a new one. */
  startFlight(options: { setup?: FlightSetup; sameAsLast?: boolean }): void;
  /** Flies a class's quarter as its link would: its wishes hold for this visit. */
  flyClass(flight: ClassFlight): void;
  /** Goes through a finished flight again. Says so where it was flown with other content. */
  openDebrief(record: FlightRecord): void;
  /** Leaves for the title; the flight is kept and can be resumed. */
  leave(): void;
  resume(): void;
  readonly canResume: ReadonlySignal<boolean>;
  /** Finished flights, newest first. */
  readonly history: ReadonlySignal<readonly FlightRecord[]>;
  play(effect: EffectName): void;
  /** Ground school has been flown or skipped. */
  schoolDone(): void;
}
