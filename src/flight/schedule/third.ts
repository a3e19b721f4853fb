// The third flight: like the second, but some lines of the log have lost their label, an innocent record may follow from the symptom, two
// remedies can be ordered together, and the first officer has also stamped three strips himself, one of them wrong. Somebody wants a forecast.

import { second } from './second.ts';
import type { Schedule } from './types.ts';

/** What is decided by hand for the first time; every third flight has one of these. */
const WAKE = ['tool', 'targets'] as const;

export const third: Schedule = {
  ...second,
  id: 'third',
  draws: [
    { kind: 'twins-or-singles', hands: { flight: 3, wake: WAKE, afterwards: WAKE } },
    { kind: 'same-text', week: 7 },
    { kind: 'single', cause: 'hidden', week: 'open' },
    { kind: 'handoff', form: 'pass-on', week: 'open', work: 'forecast' },
    { kind: 'handoff', form: 'pass-on', week: 'open' },
    { kind: 'handoff', form: 'request', week: 'open' },
  ],
  officerWeek: 8,
  desk: {
    ...second.desk,
    works: [...second.desk.works, 'forecast'],
    cards: 6,
    alibis: [...second.desk.alibis, 'consequence'],
    cardKinds: [...second.desk.cardKinds, 'groups', 'intervals'],
  },
  hands: [...second.hands, ...WAKE],
  log: { ...second.log, unlabelled: 0.4 },
  combining: true,
};
