// With `debug` in the address: read-only copies of state and log, for tests and bug reports.
// Must not offer a way to change a flight: tests have to play as players do. A whole flight may be laid in the place of another.

import { version } from '../../package.json';
import type { Command, FlightSetup, FlightState } from '../flight/index.ts';
import { type PseudoKind, setPseudo } from '../language/index.ts';
import type { Counts, PictureWord } from '../world/index.ts';
import type { Notices } from './notices.ts';
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
  /** How far the flight has come; null before there is one. Copies nothing, so it can be asked for in every frame. */
  progress(): Pick<FlightState, 'phase' | 'step'> | null;
  /** How many flights have landed, in all visits. */
  flown(): number;
  /** The frames that the picture has drawn and their script time; null = there is no picture. */
  picture(): Counts | null;
  /** The texts of the picture and where they stand; null = there is no picture. */
  words(): readonly PictureWord[] | null;
  /** Presses are guarded, and the last one is long enough ago for any control to take the next. */
  settled(): boolean;
  /** Shows every text in a pseudo-locale and in this size, as the address parameters do, without loading the page again. */
  write(pseudo: PseudoKind | null, textScale: 1 | 1.25 | 1.5 | 2): void;
  /** Shows the title, from which the flight of this log can be taken up, as if it had been kept; without loading the page again. */
  layReady(setup: FlightSetup, commands: readonly Command[]): Promise<void>;
  /** Opens a pack as the screen of own cases does; nothing is kept. @returns whether it was opened */
  openPack(file: File): Promise<boolean>;
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
  notices: Notices,
  { counts, words }: Pick<WorldHost, 'counts' | 'words'>,
  settled: () => boolean,
): void {
  const deck: FlightDeck = {
    version,
    state: () => structuredClone(store.state.peek()),
    log: () => logOf(store),
    progress() {
      const state = store.state.peek();
      return state === null ? null : { phase: state.phase, step: state.step };
    },
    flown: () => store.progress.peek().flightsFlown,
    picture: counts,
    words,
    settled,
    write(pseudo, textScale) {
      setPseudo(pseudo);
      store.changeSettings({ textScale });
      // No player did this, so nothing is offered to be taken back.
      notices.withdraw('common:notice.settingsChanged');
    },
    async layReady(setup, commands) {
      await store.layReady(setup, commands);
      for (const { key } of notices.shown.peek()) notices.withdraw(key);
    },
    async openPack(file) {
      const { faults } = await (await store.own()).open(file);
      return faults === undefined;
    },
  };
  Object.defineProperty(window, 'flightDeck', {
    value: Object.freeze(deck),
    writable: false,
    configurable: false,
  });
}
