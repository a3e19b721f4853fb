// Our own forecast: what the weeks before the onset let one expect beside what came in each week since, so that one sees what is new.

import type { CardType } from './type.ts';

export const forecast: CardType = {
  kind: 'forecast',
  view: 'forecast',
  reveals: ['time', 'consequence', 'amount'],
};
