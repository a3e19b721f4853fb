// What is seen of the flight on the screen: its state for the wiring, and for the panels the player's view and tasks.

import { computed, type ReadonlySignal } from '@preact/signals';
import { cockpitTask, type FlightState, flightView, towerTask, waitingCost } from '../flight/index.ts';
import type { Game } from '../panels/ports.ts';
import type { Session } from './session.ts';

export interface Seen extends Pick<Game, 'flight' | 'towerTask' | 'cockpitTask' | 'waitingCost'> {
  /** The whole state; no panel gets it. */
  readonly state: ReadonlySignal<FlightState | null>;
}

/** Follows the flight of a session, for the one player at this screen. */
export function createSeen(session: ReadonlySignal<Session | null>): Seen {
  const state = computed(() => session.value?.state ?? null);

  function underWay(): Session {
    const now = session.peek();
    if (now === null) throw new Error('no flight is under way');
    return now;
  }

  return {
    state,
    // A session that changes in its record only leaves the state as it was, and the view with it.
    flight: computed(() => {
      const now = state.value;
      return now === null ? null : flightView(now, now.seat, underWay().content);
    }),
    towerTask: (strip) => towerTask(underWay().state, strip, underWay().content),
    cockpitTask: (id) => cockpitTask(underWay().state, id, underWay().content),
    waitingCost: (strip) => waitingCost(underWay().state, strip),
  };
}
