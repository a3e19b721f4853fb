// The flight as it is seen: the whole state for app/, and for the panels only the player's view and tasks.

import { computed, type ReadonlySignal } from '@preact/signals';
import type { FlightState } from '../flight/index.ts';
import type { Game } from '../panels/ports.ts';
import type { Session } from './session.ts';
import { rules } from './rules.ts';

export interface Seen
  extends Pick<Game, 'flight' | 'towerTask' | 'effectTask' | 'cockpitTask' | 'waitingCost'> {
  /** The whole state; must not be passed to panels, because it holds what the player has to find. */
  readonly state: ReadonlySignal<FlightState | null>;
}

/** Derives the views from the flight of a session, for the one player at this screen. */
export function createSeen(session: ReadonlySignal<Session | null>): Seen {
  const state = computed(() => session.value?.state ?? null);

  function underWay(): Session {
    const now = session.peek();
    if (now === null) throw new Error('no flight is under way');
    return now;
  }

  return {
    state,
    // When only the session's record changes, the state is the same object, and the view is not computed again.
    flight: computed(() => {
      const now = state.value;
      return now === null ? null : rules().flightView(now, now.seat, underWay().content);
    }),
    towerTask: (strip) => rules().towerTask(underWay().state, strip, underWay().content),
    effectTask: (strip) => rules().effectTask(underWay().state, strip, underWay().content),
    cockpitTask: (id) => rules().cockpitTask(underWay().state, id, underWay().content),
    waitingCost: (strip) => rules().waitingCost(underWay().state, strip),
  };
}
