// A curve: week by week in the whole segment, so that one sees when something began.

import type { CardType } from './type.ts';

export const curve: CardType = {
  kind: 'curve',
  view: 'weeks',
  reveals: ['time', 'consequence', 'amount'],
};
