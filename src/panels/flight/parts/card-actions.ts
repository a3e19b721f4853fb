// The keys of the card that lies open: each card names what can be pressed on it, and app/ listens.

import { useLayoutEffect } from 'preact/hooks';
import type { Seat } from '../../../flight/index.ts';
import type { Action } from '../../ports.ts';
import { useCabin } from './cabin.ts';

/** The letter of the nth of something that lies on a card, from 0 on: the digits have other things. */
export function letterKey(i: number): string {
  return String.fromCodePoint(97 + i);
}

/** An action of the open card. @param key the key that does it, as the browser names it */
export function cardAction(
  seat: Seat,
  id: string,
  labelKey: string,
  key: string,
  enabled: boolean,
  perform: () => void,
): Action {
  return { id, seat, labelKey, key, enabled, reasonKey: enabled ? null : 'common:reason.not-now', perform };
}

/** Registers the keys of a card for as long as it lies open. */
export function useCardActions(actions: readonly Action[]): void {
  const { game } = useCabin();
  useLayoutEffect(() => {
    game.cardActions.value = actions;
    return () => {
      // What lies on the card may have registered its own since.
      if (game.cardActions.peek() === actions) game.cardActions.value = [];
    };
  });
}
