// Collects what holds and what does not.

import type { Problem } from '../problem.ts';
import type { Place } from './words.ts';

export class Checker {
  readonly problems: Problem[] = [];
  passed = 0;

  /** @param message what to write instead; asked for only where it does not hold */
  check(holds: boolean, place: () => Place, message: () => string): void {
    if (holds) this.passed += 1;
    else this.problems.push({ ...place(), message: message() });
  }
}
