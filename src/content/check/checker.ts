// Counts the checks that passed and collects the problems that were found.

import type { Problem } from '../problem.ts';
import type { Place } from './words.ts';

export class Checker {
  readonly problems: Problem[] = [];
  passed = 0;

  /** Records one check. `place` and `message` are called only when it fails; the message says what to write instead. */
  check(holds: boolean, place: () => Place, message: () => string): void {
    if (holds) this.passed += 1;
    else this.problems.push({ ...place(), message: message() });
  }
}
