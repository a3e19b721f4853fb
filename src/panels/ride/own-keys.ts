// The keys of the check ride's pages, in the registry of actions.

import { useLayoutEffect } from 'preact/hooks';
import type { Action, Game } from '../ports.ts';

interface Own {
  readonly id: string;
  readonly key: string;
  perform(): void;
}

/** Offers these actions for as long as the page is shown. A layout effect, so that the keys work as soon as the page is visible. */
export function useOwnKeys(game: Game, own: readonly Own[]): void {
  useLayoutEffect(() => {
    game.cardActions.value = own.map(
      ({ id, key, perform }): Action => ({
        id,
        seat: null,
        labelKey: `common:action.${id}`,
        key,
        enabled: true,
        reasonKey: null,
        perform,
      }),
    );
    return () => {
      game.cardActions.value = [];
    };
  });
}
