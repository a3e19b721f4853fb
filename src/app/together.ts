// What two people who fly one quarter do otherwise than one player does: take off from their own seats, and turn the week together.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Command } from '../flight/index.ts';
import type { Dialog } from '../panels/ports.ts';
import type { Deeds } from './actions.ts';
import type { Session } from './session.ts';

interface TogetherOf {
  readonly session: ReadonlySignal<Session | null>;
  readonly dialog: Signal<Dialog>;
  attempt(command: Command): void;
}

/** The two deeds, for one player and for two. */
export function createTogether({
  session,
  dialog,
  attempt,
}: TogetherOf): Pick<Deeds, 'takeOff' | 'turnWeek'> {
  return {
    /** Whoever sits in the tower of a flight of two takes off from there. */
    takeOff() {
      const sits = session.peek()?.sits;
      attempt({ kind: 'take-off' });
      if (sits === 'tower') attempt({ kind: 'change-seat', to: sits, by: 'player' });
    },
    /** Of two people neither turns the week alone. */
    turnWeek() {
      if (session.peek()?.setup.crew === undefined) attempt({ kind: 'turn-week' });
      else dialog.value = 'week-turn';
    },
  };
}
