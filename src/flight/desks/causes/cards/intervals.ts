// Intervals: the share before the onset and since, each with the range in which it may lie.

import type { CardType } from './type.ts';

export const intervals: CardType = {
  kind: 'intervals',
  view: 'before-now',
  reveals: ['time', 'amount'],
};
