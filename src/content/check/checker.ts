// Counts the checks that passed and collects the problems that were found.

import type { Problem } from '../problem.ts';
import { inEnglish, type Said } from '../said.ts';
import type { Place } from './words.ts';

export class Checker {
  readonly problems: Problem[] = [];
  passed = 0;

  /** Records one check. `place` and `message` are called only when it fails; the message says what to write instead. */
  check(holds: boolean, place: () => Place, message: () => string | Said): void {
    if (holds) this.passed += 1;
    else this.add(place(), message());
  }

  /** Notes a problem. */
  add(place: Place, message: string | Said): void {
    const told = typeof message === 'string' ? { message } : { message: inEnglish(message), said: message };
    this.problems.push({ ...place, ...told });
  }
}
