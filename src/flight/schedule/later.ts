// Every flight from the fourth on: like the third, and alarms are set, an innocent record may stand alike in all segments, our own
// forecasts lie on the table, and once the boss is sure, and wrong.

import { DECISION_KINDS } from '../../content/types.ts';
import { second } from './second.ts';
import { third } from './third.ts';
import type { Schedule } from './types.ts';

/** What is decided by hand for the first time in the fourth flight, which always has one of these. */
const WAKE = ['launch', 'go'] as const;

export const later: Schedule = {
  ...third,
  id: 'later',
  draws: second.draws.map((draw) =>
    draw.kind === 'single'
      ? { ...draw, work: 'alarm' }
      : draw.kind === 'twins-or-singles'
        ? { ...draw, hands: { flight: 4, wake: WAKE, afterwards: DECISION_KINDS } }
        : draw,
  ),
  hands: [...third.hands, ...WAKE],
  log: { ...third.log, boss: true },
  crises: 2,
  desk: {
    ...third.desk,
    works: [...third.desk.works, 'alarm'],
    alibis: [...third.desk.alibis, 'everywhere'],
    cardKinds: [...third.desk.cardKinds, 'forecast'],
  },
};
