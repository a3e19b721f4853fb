// The second flight: everything is awake, the order of the seats is drawn, and one pair has the same text.
// As in a first flight three strips begin in the cockpit (one of them the request) and five in the tower, or asking the cockpit
// first would pay too well.

import { first } from './first.ts';
import type { Schedule } from './types.ts';

export const second: Schedule = {
  ...first,
  id: 'second',
  draws: [
    // Two that look alike, or two that do not: every story has its turn.
    { kind: 'twins-or-singles' },
    { kind: 'same-text', week: 7 },
    { kind: 'single', cause: 'hidden', week: 'open' },
    { kind: 'handoff', form: 'pass-on', week: 'open' },
    { kind: 'handoff', form: 'pass-on', week: 'open' },
    { kind: 'handoff', form: 'request', week: 'open' },
  ],
  openWeeks: [1, 2, 4, 5, 6, 9],
  interleaved: true,
  storms: { weeks: [11, 12], perWeek: 3 },
  waking: [],
  trimming: true,
  firstMessageMisheard: false,
};
