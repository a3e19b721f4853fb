// What app/ uses of the rule book to work out debriefs, as one thing that can be fetched.

import { beginDebrief, flownSoFar, momentAt } from '../flight/index.ts';

export const DEBRIEF = { beginDebrief, flownSoFar, momentAt } as const;
