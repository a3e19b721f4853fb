// Two documents: what the earlier one says, from before the onset, beside what the log says since.

import type { CardType } from './type.ts';

export const documents: CardType = {
  kind: 'documents',
  view: 'before-now',
  reveals: ['time', 'amount'],
};
