// With `debug` in the address: read-only copies of state and log, for tests and bug reports.
// Must not offer a way to change anything: tests have to play as players do.

import { version } from '../../package.json';
import type { Command, FlightSetup, FlightState } from '../flight/index.ts';
import type { Counts, PictureWord } from '../world/index.ts';
import type { Store } from './store.ts';
import type { WorldHost } from './world-host.ts';

/** A flight in its shortest form: replaying the commands from the setup gives its state. */
export interface FlightLog {
  readonly version: string;
  readonly setup: FlightSetup | null;
  readonly commands: readonly Command[];
}

interface FlightDeck {
  readonly version: string;
  state(): FlightState | null;
  log(): FlightLog;
  /** How many flights have landed, in all visits. */
  flown(): number;
  /** The frames that the picture has drawn and their script time; null = there is no picture. */
  picture(): Counts | null;
  /** The texts of the picture and where they stand; null = there is no picture. */
  words(): readonly PictureWord[] | null;
  /** Presses are guarded, and the last one is long enough ago for any control to take the next. */
  settled(): boolean;
}

declare global {
  interface Window {
    flightDeck?: FlightDeck;
  }
}

/** Setup and commands, from which the flight can be replayed. */
export function logOf(store: Store): FlightLog {
  const session = store.session.peek();
  return structuredClone({ version, setup: session?.setup ?? null, commands: session?.commands ?? [] });
}

/** Puts `window.flightDeck` there. */
export function offerFlightDeck(
  store: Store,
  { counts, words }: Pick<WorldHost, 'counts' | 'words'>,
  settled: () => boolean,
): void {
  const deck: FlightDeck = {
    version,
    state: () => structuredClone(store.state.peek()),
    log: () => logOf(store),
    flown: () => store.progress.peek().flightsFlown,
    picture: counts,
    words,
    settled,
  };
  Object.defineProperty(window, 'flightDeck', {
    value: Object.freeze(deck),
    writable: false,
    configurable: false,
  });
}
