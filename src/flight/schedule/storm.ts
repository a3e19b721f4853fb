// The storm route: one segment of each company. The same trouble in two houses comes in one week, half of the calls are handed on, and twice
// the director asks who waits.

import { later } from './later.ts';
import type { Schedule } from './types.ts';

export const storm: Schedule = {
  ...later,
  id: 'storm',
  joined: true,
  draws: [
    { kind: 'same-text', week: 4 },
    { kind: 'same-text', week: 8 },
    { kind: 'handoff', form: 'pass-on', week: 'open', work: 'forecast' },
    { kind: 'handoff', form: 'pass-on', week: 'open' },
    { kind: 'handoff', form: 'pass-on', week: 'open' },
    { kind: 'handoff', form: 'request', week: 'open' },
    { kind: 'single', cause: 'hidden', week: 'open', work: 'alarm' },
    { kind: 'single', cause: 'known', week: 'open' },
  ],
  openWeeks: [1, 2, 3, 5, 6, 9],
};
