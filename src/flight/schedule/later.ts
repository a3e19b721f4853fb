// Every flight from the third on: as the second, and the first officer has stamped three strips by himself, one of them wrong.

import { second } from './second.ts';
import type { Schedule } from './types.ts';

export const later: Schedule = { ...second, id: 'later', officerWeek: 8 };
