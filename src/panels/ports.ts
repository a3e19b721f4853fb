// What the panels need from outside: the game as they see it. app/ provides it.
// Must not import app, world, sound or keep: the panels have to be usable without them.

import type {
  Command,
  Debrief,
  Decision,
  EffectTask,
  EndorsementId,
  FlightEvent,
  FlightRecord,
  FlightSetup,
  FlightView,
  Landed,
  MomentView,
  PagePlace,
  Rejection,
  Seat,
  TowerTask,
} from '../flight/index.ts';
import type { ListedCompany } from '../content/index.ts';
import type { Advice, Course, Learned } from '../learning/index.ts';
import type { EffectName, Settings } from '../look/preferences.ts';
import type { Printable } from './parts/printables.ts';
import type { Ride, RideItem, RideSeat, RideWhen, RideWish } from '../ride/index.ts';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ClassAsked, ClassFlight, DemoWish } from './ports/asked.ts';
import type { Carrying, OwnShelf } from './ports/carried.ts';

export type { FlightRecord } from '../flight/index.ts';
export type { EffectName, Settings } from '../look/preferences.ts';
export type { ClassAsked, ClassFlight, DemoWish, OwnInDemo } from './ports/asked.ts';
export type {
  Carrying,
  ListedPack,
  LogbookHolds,
  LogbookRead,
  OwnShelf,
  WrittenLogbook,
} from './ports/carried.ts';

/** The screens outside and around a flight. `flight` shows the seats (and ground school shows `school`). */
export type Screen =
  | 'title'
  | 'school'
  | 'pre-flight'
  | 'flight'
  | 'debrief'
  | 'trainer'
  | 'answer-key'
  | 'collect'
  | 'run-sheet'
  | 'printed'
  | 'demo'
  | 'demo-notes'
  | 'vote-card'
  | 'ride'
  | 'route'
  | 'logbook'
  | 'own';

/**
 * The dialog that is open over the screen; null = none. Questions of a flight are not dialogs in this sense, but the turn of the week between
 * two people is: it stands still for them.
 */
export type Dialog =
  | 'settings'
  | 'help'
  | 'pause'
  | 'offer-school'
  | 'report'
  | 'week-turn'
  | 'unstamped'
  | null;

/** The card on the right: of a strip, a slip, a case on the radar, a sector of the radar, or the effort levers. */
export type OpenCard =
  | { readonly kind: 'strip' | 'slip' | 'blip'; readonly id: string }
  | { readonly kind: 'sector'; readonly cell: number }
  | { readonly kind: 'levers'; readonly taken: TakenLever | null };

/** A lever that was taken in the picture. Pushed up, it is to get effort; otherwise effort is to be taken from it. */
export interface TakenLever {
  readonly cell: number;
  readonly into: boolean;
}

/** How the answer on a card would move the levers; nothing of the flight moves by it. */
export interface LeverDraft {
  /** The strip or the slip that is decided on, or the levers' own card. */
  readonly card: string;
  /** The share of all effort, 0–1, that each of these segments would have; the others stay. */
  readonly set: readonly { readonly cell: number; readonly effort: number }[];
}

/** One thing that can be done now. The same object serves buttons, keys, the canvas, help and tests. */
export interface Action {
  readonly id: string;
  /** The seat it belongs to; null = both or none. */
  readonly seat: Seat | null;
  readonly labelKey: string;
  /** `KeyboardEvent.key`, letters in lower case; null = no key. */
  readonly key: string | null;
  readonly enabled: boolean;
  /** Text key of the reason when it cannot be done. */
  readonly reasonKey: string | null;
  /** Its key is meant to be pressed again and again. */
  readonly repeats?: true;
  perform(): void;
}

/** What is printed. */
export interface Printing {
  /** The paper on the printed screen. */
  readonly paper: Signal<Printable>;
}

/** The check rides of this browser, and the one that is ridden. */
export interface RideBook {
  /** In the order of their beginning. */
  readonly all: ReadonlySignal<readonly Ride[]>;
  /** What the address asks for; null = nothing, or it has been given. */
  readonly wish: ReadonlySignal<RideWish | null>;
  /** The items of both forms; null until they have been fetched, which `fetchItems` begins. */
  readonly items: ReadonlySignal<readonly RideItem[] | null>;
  fetchItems(): void;
  /** How many flights have landed. */
  readonly flown: ReadonlySignal<number>;
  begin(when: RideWhen): void;
  /** Answers an item of the ride under way. */
  answer(item: string, seat: RideSeat): void;
  /** Takes the last answer of the ride under way back. */
  takeBack(): void;
}

/**
 * What to fly next. `linked`: the address names a quarter, which is the same for everybody; `decided`: the address decides something else of it.
 * Nothing that was learned is a reason for either.
 */
export type PlayersAdvice = Omit<Advice, 'reason'> & {
  readonly reason: Advice['reason'] | 'linked' | 'decided';
};

/** What the companies can teach, in the order of the route, and what to fly next. */
export interface Teaching {
  readonly courses: readonly Course[];
  /** The routes that were landed on. */
  readonly landed: ReadonlySet<string>;
  readonly advice: PlayersAdvice;
}

/** The game, as panels read and change it. Panels read signals and call functions; they never change the state themselves. */
export interface Game {
  readonly screen: Signal<Screen>;
  readonly dialog: Signal<Dialog>;
  /** The flight, reduced to what the player at this screen may see. */
  readonly flight: ReadonlySignal<FlightView | null>;
  /** The task of the tower for a strip. @throws Error when there is no flight or no such strip */
  towerTask(strip: string): TowerTask;
  /** The effect check of a strip. @throws Error as `towerTask`, and for a strip without a check */
  effectTask(strip: string): EffectTask;
  /** The decision of the cockpit for a strip or a slip, with what is at stake. Takes some milliseconds. @throws Error as `towerTask` */
  cockpitTask(id: string): Decision;
  /** NOK that one more week of waiting costs; null when it costs nothing. Takes some milliseconds: ask in idle time. @throws Error as `towerTask` */
  waitingCost(strip: string): number | null;
  /** The landing; null before it. Computed at the first read, which takes some tenths of a second. */
  readonly landed: ReadonlySignal<Landed | null>;
  /** The debrief; null before the landing. Computed at the first read, which takes some tenths of a second. */
  readonly debrief: ReadonlySignal<Debrief | null>;
  /** The commands of the flight on the screen or in the debrief, in order. */
  readonly log: ReadonlySignal<readonly Command[]>;
  /** Returns both seats after that many commands of the landed flight; null where a debrief is shown as it was recorded. */
  readonly momentAt: ReadonlySignal<((step: number) => MomentView) | null>;
  /** What the player has written of what they will do differently, kept with the flight in the debrief; null where that is in no logbook. */
  readonly ownSentence: ReadonlySignal<string | null>;
  /** Keeps it in the logbook; an empty one stands for none. */
  keepSentence(sentence: string): void;
  /** Setup and log of the flight. */
  readonly session: ReadonlySignal<{
    readonly setup: FlightSetup;
    readonly startedAt: string;
    readonly commands: readonly Command[];
    /** Id of its record in `history`, once it has landed. */
    readonly record: string | null;
    /** Before the take-off of a flight of two: where whoever is at this page sits. */
    readonly sits?: PagePlace;
  } | null>;
  readonly settings: ReadonlySignal<Settings>;
  /** The card that is open on the right; null = none. */
  readonly open: Signal<OpenCard | null>;
  /** How the open card would move the levers, which those of the picture follow; null = not at all. */
  readonly levers: Signal<LeverDraft | null>;
  /** True while what the week's news fold lies unfolded by its key. */
  readonly weekUnfolded: ReadonlySignal<boolean>;
  /** Events of the last accepted command, for the panels to answer to. */
  readonly lastEvents: ReadonlySignal<readonly FlightEvent[]>;
  readonly actions: ReadonlySignal<readonly Action[]>;
  /** The actions of the open card (words A–C, stamp). The panels set them; app/ adds them to `actions` and listens for their keys. */
  readonly cardActions: Signal<readonly Action[]>;
  /** Sends at once what was pressed and can still be undone; null = there is nothing such. The panels set it. */
  readonly unsent: Signal<(() => void) | null>;
  /** Milliseconds between a press of the stamp and its answer, in which it can be undone: 1500, less in fast tests. */
  readonly answerDelay: number;
  /** Seconds left of the week; null = no clock (relaxed pace, weeks 1–2 and 13). `stopped` says why it is stopped. */
  readonly clock: ReadonlySignal<{
    readonly seconds: number | null;
    readonly total: number;
    readonly stopped: string | null;
  }>;
  /**
   * The time at which the flight lands, in minutes since midnight; `due`: it has come, and the running week is the last. Null = there is none,
   * or it had passed before the flight began.
   */
  readonly landing: ReadonlySignal<{ readonly minutes: number; readonly due: boolean } | null>;
  /** Stops the clock for a reason that is shown; call the returned function to let it go on. */
  holdClock(reason: string): () => void;
  /** Stops the clock for the time that it takes to read so many words. */
  readFor(words: number): void;
  /** Sends a command to the rule book. null = accepted. A rejection is announced as well. */
  dispatch(command: Command): Rejection | null;
  /** In a flight of two: puts another log in the place of the flight's. @param events what is new in it, for the panels to answer to */
  takeLog(commands: readonly Command[], events: readonly FlightEvent[]): void;
  changeSettings(change: Partial<Settings>): void;
  /** Reads a text aloud through the one live region. */
  announce(text: string): void;
  /**
   * `setup` flies exactly that quarter again, `sameAsLast` the one last debriefed or landed; without either, a new one: from a debrief of the
   * same company, otherwise of the one that was chosen.
   */
  startFlight(options: { setup?: FlightSetup; sameAsLast?: boolean }): void;
  /** The companies that can be flown, in the order of the route. */
  readonly flyable: readonly ListedCompany[];
  /** The next flight is this company's; leads on as *Fly* does. */
  flyCompany(company: string): void;
  /** Lays a company's content and words ready for a screen without a flight. @param company its id; null = the first */
  prepareCompany(company: string | null): void;
  /** Flies a class's quarter as its link would. Its settings apply to this visit only. */
  flyClass(flight: ClassFlight): void;
  /** Opens the debrief of a finished flight again. Tells the player where it was flown with other content. */
  openDebrief(record: FlightRecord): void;
  /** Goes to the title; the flight is kept and can be resumed. */
  leave(): void;
  resume(): void;
  readonly canResume: ReadonlySignal<boolean>;
  readonly demo: ReadonlySignal<DemoWish>;
  /** Shows a demo on the wall. The page is the demo's from now on, also when it is loaded again. */
  openDemo(demo: DemoWish): void;
  /** Leaves the demo for the trainer's page. */
  closeDemo(): void;
  readonly rides: RideBook;
  readonly printing: Printing;
  /**
   * What the address asks of a class, until the trainer's form has been filled with it; null = nothing. `again`: also where the form has been
   * changed under this address, for a paper is of the quarter that its address names.
   */
  readonly asked: Signal<{ readonly wish: ClassAsked; readonly again: boolean } | null>;
  /** Finished flights, newest first. */
  readonly history: ReadonlySignal<readonly FlightRecord[]>;
  /** How many finished flights are kept at most. */
  readonly historyLength: number;
  /** What the player has learned. */
  readonly learned: ReadonlySignal<Learned>;
  /** What the companies can teach as things stand, which takes the content of all of them. */
  teaching(): Promise<Teaching>;
  /** The endorsed deeds, each with the record of the flight that first showed it. */
  readonly endorsed: ReadonlySignal<Readonly<Partial<Record<EndorsementId, string>>>>;
  /** The way of the logbook into a file and out of one; it comes when it is asked for. */
  carrying(): Promise<Carrying>;
  /** Own cases and packs; they come when they are asked for. */
  own(): Promise<OwnShelf>;
  /** Lays a quarter with the stories of a kept pack before take-off. @param id of the kept pack */
  flyPack(id: string): void;
  play(effect: EffectName): void;
  /** Records that Ground school was gone through to its end, or skipped. */
  schoolDone(how: 'passed' | 'skipped'): void;
}
