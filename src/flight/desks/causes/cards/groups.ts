// Groups that are alike: a row for each part of the segment, with both counts in it.

import type { CardType } from './type.ts';

export const groups: CardType = {
  kind: 'groups',
  view: 'groups',
  reveals: ['place', 'amount'],
};
