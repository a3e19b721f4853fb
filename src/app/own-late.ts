// The door to own cases and packs: whoever asks first has them fetched, and everybody gets the same.

import { untilFetched } from '../look/late.ts';
import type { Game, OwnShelf } from '../panels/ports.ts';
import type { Outside } from './outside.ts';

export interface OwnLate extends Pick<Game, 'own'> {
  /** Looks again at what is kept, where anybody has asked for it. */
  lookAgain(): Promise<void>;
}

export function ownLate({ keeper, newSeed, today }: Pick<Outside, 'keeper' | 'newSeed' | 'today'>): OwnLate {
  let shelf: Promise<OwnShelf> | null = null;
  const fetched = async () => {
    const { openShelf } = await untilFetched(() => import('./own.ts'));
    return openShelf({ keeper, newSeed, today, now: () => performance.now() });
  };
  return {
    own() {
      shelf ??= fetched();
      return shelf;
    },
    lookAgain: async () => (await shelf)?.lookAgain(),
  };
}
