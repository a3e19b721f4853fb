// Every flight from the fourth on: like the third, but an innocent record may stand alike in all segments, and somebody wants to be warned.

import { second } from './second.ts';
import { third } from './third.ts';
import type { Schedule } from './types.ts';

export const later: Schedule = {
  ...third,
  id: 'later',
  draws: second.draws.map((draw) => (draw.kind === 'single' ? { ...draw, work: 'alarm' } : draw)),
  desk: {
    ...third.desk,
    works: [...third.desk.works, 'alarm'],
    alibis: [...third.desk.alibis, 'everywhere'],
  },
};
