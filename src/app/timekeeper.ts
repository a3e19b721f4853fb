// The clock of the flight on the screen: set by its week and pace, stopped by dialogs, questions and an absent player.
// Only says when the week is over; the store turns it.

import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type FlightState, openCrisis } from '../flight/index.ts';
import type { Game } from '../panels/ports.ts';
import { type ClockReading, WeekClock } from './clock.ts';

/** The part of the game that decides whether the clock runs. */
export interface TimekeeperOf extends Pick<Game, 'screen' | 'dialog' | 'settings'> {
  readonly state: ReadonlySignal<FlightState | null>;
  /** False = no clock, whatever the pace. */
  readonly timed: boolean;
}

export interface Timekeeper {
  /** The clock in whole seconds, so that it changes only when the shown text changes. */
  readonly shown: ReadonlySignal<ClockReading>;
  /** Stops the clock until the returned function is called. */
  hold(reason: string): () => void;
  /** To be called after the flight or the pace has changed. */
  see(): void;
  /** Stops the clock for as long as it takes to read so many words. */
  readFor(words: number): void;
  setAway(away: boolean): void;
  /** Lets time pass, in seconds. @returns true when the week is over */
  pass(seconds: number): boolean;
}

/** The question of the rules that stops the clock: a Friday choice, a crisis, a difference, a read-back; null = none. */
function askedFirst(state: FlightState): string | null {
  if (state.friday !== null && state.friday.chosen === null) return 'friday';
  if (openCrisis(state) !== null) return 'director';
  if (state.difference !== null) return 'difference';
  return state.strips.some((strip) => strip.job?.stage === 'read-back') ? 'read-back' : null;
}

/** Makes a clock for the whole visit, used by one flight after another. */
export function createTimekeeper({ screen, dialog, state, settings, timed }: TimekeeperOf): Timekeeper {
  const clock = new WeekClock();
  const shown = signal<ClockReading>(clock.now);
  let releaseRules: (() => void) | null = null;
  let releaseAway: (() => void) | null = null;
  let releaseDialog: (() => void) | null = null;

  function show(): void {
    const now = clock.now;
    const before = shown.peek();
    const seconds = now.seconds === null ? null : Math.ceil(now.seconds);
    if (before.seconds === seconds && before.total === now.total && before.stopped === now.stopped) return;
    shown.value = { ...now, seconds };
  }

  effect(() => {
    releaseDialog?.();
    const stands = dialog.value ?? (screen.value === 'flight' ? null : 'elsewhere');
    releaseDialog = stands === null ? null : clock.hold(stands);
    show();
  });

  return {
    shown,
    hold(reason) {
      const release = clock.hold(reason);
      show();
      return () => {
        release();
        show();
      };
    },
    see() {
      const now = state.peek();
      if (now === null) return;
      // Two people talk, and that takes the time it takes.
      clock.setPace(settings.peek().pace, timed && now.setup.crew === undefined);
      clock.see(now);
      releaseRules?.();
      const asked = askedFirst(now);
      releaseRules = asked === null ? null : clock.hold(asked);
      show();
    },
    readFor(words) {
      clock.read(words);
      show();
    },
    setAway(away) {
      releaseAway?.();
      releaseAway = away ? clock.hold('away') : null;
      show();
    },
    pass(seconds) {
      const over = clock.pass(seconds);
      show();
      return over;
    },
  };
}
