// The third flight: like the second, but some lines of the log have lost their label, an innocent record may follow from the symptom, and
// the first officer has also stamped three strips himself, one of them wrong.

import { second } from './second.ts';
import type { Schedule } from './types.ts';

export const third: Schedule = {
  ...second,
  id: 'third',
  draws: second.draws.map((draw) => (draw.kind === 'single' ? { ...draw, work: undefined } : draw)),
  officerWeek: 8,
  desk: {
    ...second.desk,
    cards: 6,
    alibis: [...second.desk.alibis, 'consequence'],
    cardKinds: [...second.desk.cardKinds, 'groups', 'intervals'],
  },
  log: { most: 3, labelled: 'some' },
};
