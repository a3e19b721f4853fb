// The card that lies open on the right, and what goes with it: its actions, how it would move the levers, the week's news.

import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Command, FlightState } from '../flight/index.ts';
import type { Action, Game } from '../panels/ports.ts';
import type { Session } from './session.ts';

export interface Cards extends Pick<Game, 'open' | 'levers' | 'cardActions' | 'unsent'> {
  readonly weekUnfolded: Signal<boolean>;
  /** Another flight comes: nothing of this one stays open. */
  clear(): void;
  /** Has every call read whose card is opened, from now on. */
  followReading(state: ReadonlySignal<FlightState | null>, dispatch: (command: Command) => unknown): void;
}

/** The cards of a visit. */
export function createCards(session: ReadonlySignal<Session | null>): Cards {
  const open: Game['open'] = signal(null);
  const levers: Game['levers'] = signal(null);
  const cardActions = signal<readonly Action[]>([]);
  const unsent: Game['unsent'] = signal(null);
  const weekUnfolded = signal(false);
  // What was set on a card goes with the card, and into no other flight.
  const begun = computed(() => session.value?.startedAt ?? null); // there is no flight
  for (const one of [open, begun])
    one.subscribe(() => {
      levers.value = null;
    });
  return {
    open,
    levers,
    cardActions,
    unsent,
    weekUnfolded,
    clear() {
      cardActions.value = [];
      open.value = null;
      weekUnfolded.value = false;
    },
    followReading(state, dispatch) {
      // Opening a strip's card counts as reading it, so the rule book is told once, whatever opened the card.
      effect(() => {
        const now = open.value;
        if (now?.kind !== 'strip') return;
        const strip = state.peek()?.strips.find(({ id }) => id === now.id);
        if (strip?.status === 'arrived') untracked(() => dispatch({ kind: 'read', strip: now.id }));
      });
    },
  };
}
