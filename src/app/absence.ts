// A player who is away: the clock stands, and the flight on the screen is paused until they are back.

import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FlightState } from '../flight/index.ts';
import type { Dialog, Screen } from '../panels/ports.ts';
import type { Parameters } from './address.ts';
import type { Session } from './session.ts';
import type { Timekeeper } from './timekeeper.ts';

interface AbsenceOf {
  readonly away: Signal<boolean>;
  readonly screen: ReadonlySignal<Screen>;
  readonly dialog: Signal<Dialog>;
  readonly state: ReadonlySignal<FlightState | null>;
  readonly session: ReadonlySignal<Session | null>;
  readonly timekeeper: Timekeeper;
  readonly autopilot: Parameters['autopilot'];
}

interface Absence {
  /** The pause that is shown came by itself. */
  readonly wasAway: ReadonlySignal<boolean>;
  /** To be called when the page is hidden or loses the keyboard focus, and when the player is back. */
  setAway(away: boolean): void;
}

/** Follows whether the player is there. */
export function createAbsence(from: AbsenceOf): Absence {
  const { away, screen, dialog, state, session, timekeeper, autopilot } = from;
  const wasAway = signal(false);
  effect(() => {
    if (dialog.value !== 'pause') wasAway.value = false;
  });
  return {
    wasAway,
    setAway(now) {
      away.value = now;
      timekeeper.setAway(now);
      const flying = screen.peek() === 'flight' && state.peek()?.phase === 'flying';
      // The autopilot has no player who could be away, so it goes on.
      // Two pages on one machine cannot both have the focus.
      const alone = session.peek()?.setup.crew === undefined;
      if (now && flying && alone && dialog.peek() === null && autopilot === null) {
        wasAway.value = true;
        dialog.value = 'pause';
      }
    },
  };
}
