// What app/ uses of the rule book to work out debriefs, as one thing that can be fetched.

export { beginDebrief, flownSoFar, momentAt } from '../flight/index.ts';
