// Every flight from the fourth on: like the third, and an innocent record may stand alike in all segments.

import { third } from './third.ts';
import type { Schedule } from './types.ts';

export const later: Schedule = {
  ...third,
  id: 'later',
  desk: {
    ...third.desk,
    alibis: [...third.desk.alibis, 'everywhere'],
  },
};
