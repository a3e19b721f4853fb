// The clock of the flight on the screen: set by its week and pace, standing for dialogs, questions and an absent player.
// Must not turn the week or read real time: it is told what has passed, and says when the week is over.

import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FlightEvent, FlightState } from '../flight/index.ts';
import { words } from '../language/index.ts';
import type { Game } from '../panels/ports.ts';
import { type ClockReading, WeekClock } from './clock.ts';

export interface TimekeeperOf extends Pick<Game, 'screen' | 'dialog' | 'settings'> {
  readonly state: ReadonlySignal<FlightState | null>;
  /** False = no clock whatever the pace. */
  readonly timed: boolean;
}

export interface Timekeeper {
  /** In whole seconds; it changes only when what is shown changes. */
  readonly shown: ReadonlySignal<ClockReading>;
  /** Makes the clock stand until the returned function is called. */
  hold(reason: string): () => void;
  /** Looks at the flight and the pace, after either has changed. */
  see(): void;
  /** The first reading of a strip stops the clock for as long as it takes. */
  answer(events: readonly FlightEvent[], state: FlightState): void;
  setAway(away: boolean): void;
  /** Lets time pass, in seconds. @returns true when the week is over */
  pass(seconds: number): boolean;
}

/** What the rules themselves ask first makes the clock stand: a Friday choice, a difference, a read-back. */
function askedFirst(state: FlightState): string | null {
  if (state.friday !== null && state.friday.chosen === null) return 'friday';
  if (state.difference !== null) return 'difference';
  return state.strips.some((strip) => strip.job?.stage === 'read-back') ? 'read-back' : null;
}

/** A clock for the whole visit; flights come and go under it. */
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
      clock.setPace(settings.peek().pace, timed);
      clock.see(now);
      releaseRules?.();
      const asked = askedFirst(now);
      releaseRules = asked === null ? null : clock.hold(asked);
      show();
    },
    answer(events, after) {
      for (const event of events) {
        if (event.kind !== 'strip-read') continue;
        const strip = after.strips.find(({ id }) => id === event.strip);
        const text = strip ? words(strip.scenario, strip.storm ? 'line' : 'call', strip.facts) : '';
        clock.read(text.split(/\s+/).length);
      }
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
