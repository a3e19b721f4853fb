// Every flight from the fourth on: like the third, an innocent record may stand alike in all segments, and alarms are set.

import { third } from './third.ts';
import type { Schedule } from './types.ts';

export const later: Schedule = {
  ...third,
  id: 'later',
  draws: third.draws.map((draw) => {
    if (draw.kind === 'single') return { ...draw, work: 'alarm' };
    return draw.kind === 'twins-or-singles' ? { ...draw, work: undefined } : draw;
  }),
  desk: {
    ...third.desk,
    works: [...third.desk.works, 'alarm'],
    alibis: [...third.desk.alibis, 'everywhere'],
  },
};
