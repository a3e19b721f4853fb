// The keys of a screen besides the flight, in the registry of actions.

import { useLayoutEffect } from 'preact/hooks';
import type { Action, Game } from '../ports.ts';

export interface Own extends Pick<Action, 'id' | 'perform' | 'repeats'> {
  readonly key: string;
  /** Text key of its name; left out = that of the id among the actions. */
  readonly label?: string;
}

/** Offers these actions for as long as the page is shown. A layout effect, so that the keys work as soon as the page is visible. */
export function useOwnKeys(game: Game, own: readonly Own[]): void {
  useLayoutEffect(() => {
    game.cardActions.value = own.map(
      ({ label, ...one }): Action => ({
        ...one,
        seat: null,
        labelKey: label ?? `common:action.${one.id}`,
        enabled: true,
        reasonKey: null,
      }),
    );
    return () => {
      game.cardActions.value = [];
    };
  });
}
