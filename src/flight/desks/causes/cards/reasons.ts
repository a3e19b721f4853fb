// Reasons that were given: how many named each of two before the onset and since.

import type { CardType } from './type.ts';

export const reasons: CardType = {
  kind: 'reasons',
  view: 'before-now',
  reveals: ['time', 'amount'],
};
