// With `debug` in the address: read-only copies of the state and the log for tests and fault reports.
// Must not offer a way to change anything.

import { version } from '../../package.json';
import type { Command, FlightSetup, FlightState } from '../flight/index.ts';
import type { Counts } from '../world/index.ts';
import type { Store } from './store.ts';

export interface FlightLog {
  readonly version: string;
  readonly setup: FlightSetup | null;
  readonly commands: readonly Command[];
}

interface FlightDeck {
  readonly version: string;
  state(): FlightState | null;
  log(): FlightLog;
  /** Flights that have landed, ever. */
  flown(): number;
  /** Frames the picture has drawn and the script they cost; null = there is no picture. */
  picture(): Counts | null;
  /** Presses are guarded, and the last one is long enough ago for any control to take the next. */
  settled(): boolean;
}

declare global {
  interface Window {
    flightDeck?: FlightDeck;
  }
}

/** Setup and commands: the flight follows from them. */
export function logOf(store: Store): FlightLog {
  const session = store.session.peek();
  return structuredClone({ version, setup: session?.setup ?? null, commands: session?.commands ?? [] });
}

/** Puts `window.flightDeck` there. */
export function offerFlightDeck(store: Store, picture: () => Counts | null, settled: () => boolean): void {
  const deck: FlightDeck = {
    version,
    state: () => structuredClone(store.state.peek()),
    log: () => logOf(store),
    flown: () => store.progress.peek().flightsFlown,
    picture,
    settled,
  };
  Object.defineProperty(window, 'flightDeck', {
    value: Object.freeze(deck),
    writable: false,
    configurable: false,
  });
}
