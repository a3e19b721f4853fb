// The second flight: all instruments are on, the order of the seats is drawn, one pair of twins has the same text, and somebody wants a
// report.
// As in the first flight, three strips begin in the cockpit (one of them the request) and five in the tower. With more in the cockpit,
// always asking the cockpit first would save too much.

import { first } from './first.ts';
import type { Schedule } from './types.ts';

/** What is decided by hand for the first time; every second flight has one of these. */
const WAKE = ['levers', 'departments'] as const;

export const second: Schedule = {
  ...first,
  id: 'second',
  draws: [
    // Twins or a pair that does not look alike, so that every story gets its turn over many flights.
    { kind: 'twins-or-singles' },
    { kind: 'same-text', week: 7 },
    { kind: 'single', cause: 'hidden', week: 'open', work: 'report' },
    { kind: 'handoff', form: 'pass-on', week: 'open' },
    { kind: 'handoff', form: 'pass-on', week: 'open' },
    { kind: 'handoff', form: 'request', week: 'open', hands: WAKE },
  ],
  openWeeks: [1, 2, 4, 5, 6, 9],
  interleaved: true,
  storms: [
    { week: 11, strips: 3 },
    { week: 12, strips: 3 },
  ],
  desk: {
    works: ['causes', 'report'],
    suspects: 4,
    cards: 5,
    open: 3,
    alibis: ['time', 'place', 'amount'],
    cardKinds: ['curve', 'bars', 'reasons', 'sources', 'documents'],
    quiet: 0.25,
    louder: 0,
    firstOpened: false,
    digOn: 2,
    advised: true,
    addressed: true,
    readBackEvery: 1,
  },
  hands: [...first.hands, ...WAKE],
  log: { most: 3, unlabelled: 0, memory: true, clueWeeks: [5, 6, 6, 9], boss: false },
  fridays: [5, 8, 10],
  escalations: 3,
  waking: [],
  moneyBinds: true,
  trimming: true,
  contrasts: 3,
  firstMessageMisheard: false,
  crises: 1,
  hopes: 3,
};
