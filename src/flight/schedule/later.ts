// Every flight from the fourth on: like the third, and alarms are set, an innocent record may stand alike in all segments, our own
// forecasts lie on the table, and once the boss is sure, and wrong.

import { third } from './third.ts';
import type { Schedule } from './types.ts';

export const later: Schedule = {
  ...third,
  id: 'later',
  draws: third.draws.map((draw) => {
    if (draw.kind === 'single') return { ...draw, work: 'alarm' };
    return draw.kind === 'twins-or-singles' ? { ...draw, work: undefined } : draw;
  }),
  log: { ...third.log, boss: true },
  desk: {
    ...third.desk,
    works: [...third.desk.works, 'alarm'],
    alibis: [...third.desk.alibis, 'everywhere'],
    cardKinds: [...third.desk.cardKinds, 'forecast'],
  },
};
