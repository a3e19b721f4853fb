// What the store needs from outside: the browser's storage, time, chance, and what was kept. Tests pass replacements.

import type { Content } from '../content/index.ts';
import type { Keeper, PlacedFlight, Progress } from '../keep/index.ts';
import type { Learned } from '../learning/index.ts';
import type { ClassFlight, DemoWish, FlightRecord, Settings } from '../panels/ports.ts';
import type { Ride } from '../ride/index.ts';
import type { Parameters } from './address.ts';
import type { Notices } from './notices.ts';

/** The outside, as the store uses it. */
export interface Outside {
  readonly parameters: Parameters;
  readonly keeper: Keeper;
  readonly notices: Notices;
  /** Loads a company's content and words. @param still false once these words are no longer to be shown */
  readonly loadContent: (company: string, still?: () => boolean) => Promise<Content>;
  /** Loads a company's content alone; the words shown stay those of another. */
  readonly bareContent: (company: string) => Promise<Content>;
  /** The settings of a visit: the saved ones, overridden by those in the address. */
  readonly settingsFrom: (kept: Settings) => Settings;
  /** The address names a quarter that nobody could read. */
  readonly quarterLost: boolean;
  /** The day and time as an ISO text, and a seed for a new quarter. */
  readonly today: () => string;
  readonly newSeed: () => number;
  /** A class's quarter is flown: the page is its link from now on, so that a reload loses nothing of it. */
  readonly toClass: (flight: ClassFlight) => void;
  /** A demo is shown, or left: so is the page from now on. */
  readonly toDemo: (demo: DemoWish | null) => void;
  /** Tells other tabs that everything kept is another now. */
  readonly tellTabs: () => void;
  /** Begins the visit anew from what is kept. */
  readonly beginAnew: () => void;
  /** Does a piece of work each time there is time, until it returns false. */
  readonly whenIdle: (piece: () => boolean) => () => void;
  readonly kept: {
    readonly settings: Settings;
    readonly rides: readonly Ride[];
    readonly progress: Progress;
    readonly learned: Learned;
    readonly flights: readonly PlacedFlight[];
    readonly history: readonly FlightRecord[];
  };
}
