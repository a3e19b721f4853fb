// Every flight from the third on: like the second, but the first officer has also stamped three strips himself, one of them wrong.

import { second } from './second.ts';
import type { Schedule } from './types.ts';

export const later: Schedule = { ...second, id: 'later', officerWeek: 8 };
