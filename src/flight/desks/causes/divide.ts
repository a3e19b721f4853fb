// How whole cases are shared among the groups of a segment.

import { at } from '../../../quarter/at.ts';

/**
 * Divides a whole number by weights. What rounding takes from a part is carried on, so that sums over weeks keep to the weights. This is done
 * some ten thousand times for a flight's desks, so it writes into lists that it is given.
 * @param carried what earlier weeks owe each part; changed in place
 * @param most no part gets more than this
 * @param parts the parts, filled in
 */
export function divide(
  whole: number,
  weights: readonly number[],
  carried: number[],
  most: readonly number[],
  parts: number[],
): void {
  let sum = 0;
  for (const weight of weights) sum += weight;
  let left = whole;
  for (let i = 0; i < weights.length; i += 1) {
    const owed = at(carried, i) + (sum === 0 ? 0 : (whole * at(weights, i)) / sum);
    const part = Math.max(0, Math.min(at(most, i), Math.floor(owed)));
    carried[i] = owed;
    parts[i] = part;
    left -= part;
  }
  const step = left > 0 ? 1 : -1;
  for (; left !== 0; left -= step) {
    let best = -1;
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < weights.length; i += 1) {
      const part = at(parts, i);
      const wish = step * (at(carried, i) - part);
      const free = step > 0 ? part < at(most, i) : part > 0;
      if (!free || wish <= largest) continue;
      best = i;
      largest = wish;
    }
    parts[best] = at(parts, best) + step;
  }
  for (let i = 0; i < weights.length; i += 1) carried[i] = at(carried, i) - at(parts, i);
}
