// What app/ uses to work out debriefs, and what a landed flight has shown and taught, as one thing that can be fetched.

export { beginDebrief, endorsementsOf, flownSoFar, momentAt } from '../flight/index.ts';
export { learnedWith } from '../learning/index.ts';
