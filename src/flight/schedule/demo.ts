// Four strips for a class: two pairs of twins, a week apart, and nothing else.

import { first } from './first.ts';
import type { Schedule } from './types.ts';

const LAST = 6;

export const demo: Schedule = {
  ...first,
  id: 'demo',
  lastWeek: LAST,
  draws: [
    { kind: 'twins', known: 1, hidden: 2 },
    { kind: 'twins', known: 4, hidden: 3 },
  ],
  storms: [],
  contrasts: 3,
  // A class sees what a message is.
  desk: { ...first.desk, advised: true, readBackEvery: 1 },
  fridays: [],
  callback: null,
  hopes: 0,
  earlyFrom: null,
  waking: first.waking.filter(({ week }) => week === null || week <= LAST),
  phases: { takeOff: 1, climb: 2, cruise: 4 },
};
