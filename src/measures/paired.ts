// The mean of differences within people, with its 95 % interval by Student's t: each is compared with themselves, so that it does not matter
// how good they were.

import { at } from '../quarter/at.ts';
import type { Estimate } from './interval.ts';

/** The 97.5 % points of Student's t for one degree of freedom on; beyond these they fall slowly to the normal's. */
const T: readonly number[] = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** @param differences of two people or more, second less first */
export function pairedGain(differences: readonly number[]): Estimate {
  const n = differences.length;
  const value = differences.reduce((sum, one) => sum + one, 0) / n;
  const squares = differences.reduce((sum, one) => sum + (one - value) ** 2, 0);
  const around = at(T, Math.min(n - 1, T.length) - 1) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: value - around, high: value + around };
}
