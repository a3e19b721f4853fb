// Bars: one for each group of the segment since the onset, so that one sees where something is.

import type { CardType } from './type.ts';

export const bars: CardType = {
  kind: 'bars',
  view: 'groups',
  reveals: ['place', 'amount'],
};
