// Sources: the same record from every segment since the onset, so that one sees whether all have it.

import type { CardType } from './type.ts';

export const sources: CardType = {
  kind: 'sources',
  view: 'segments',
  reveals: ['everywhere', 'amount'],
};
