// Every flight from the fourth on: like the third, and an innocent record may stand alike in all segments, our own forecasts lie on
// the table, and once the boss is sure, and wrong.

import { third } from './third.ts';
import type { Schedule } from './types.ts';

export const later: Schedule = {
  ...third,
  id: 'later',
  log: { ...third.log, boss: true },
  desk: {
    ...third.desk,
    alibis: [...third.desk.alibis, 'everywhere'],
    cardKinds: [...third.desk.cardKinds, 'forecast'],
  },
};
