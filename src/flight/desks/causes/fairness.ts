// How false suspects are drawn so that the list of suspects does not tell the true one: of all desks that list a kind, it is the true one in
// the same share, whatever the kind. Kinds that are often behind a result have to be suspected nearly always, and others seldom.

import { at } from '../../../quarter/at.ts';

/** So often the weights are corrected by how often they list each kind; they settle in some twenty rounds. */
const ROUNDS = 40;

/** The probability that the item `k` is among the first two that are drawn by these weights from all but `left`. */
function amongTwo(weights: readonly number[], k: number, left: number): number {
  const sum = weights.reduce((all, weight, i) => (i === left ? all : all + weight), 0);
  const own = at(weights, k);
  return weights.reduce(
    (chance, weight, i) =>
      i === k || i === left ? chance : chance + ((weight / sum) * own) / (sum - weight),
    own / sum,
  );
}

/**
 * The weights by which two false suspects are drawn.
 * @param shares how often each kind is the true one; they sum to 1
 */
export function fairWeights(shares: readonly number[]): number[] {
  // Nothing is listed more often than always; what a common kind has too much of is left to the others.
  const wished = shares.map((share) => Math.min(1, 3 * share));
  let weights = [...shares];
  if (shares.length < 4) return weights;
  for (let round = 0; round < ROUNDS; round += 1) {
    const listed = weights.map((_, k) =>
      shares.reduce((sum, share, truth) => sum + share * (truth === k ? 1 : amongTwo(weights, k, truth)), 0),
    );
    weights = weights.map((weight, k) => weight * (at(wished, k) / at(listed, k)));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    // A kind that is listed always would otherwise grow without end, and one that is hardly ever true vanish.
    weights = weights.map((weight) => Math.min(0.9, Math.max(0.002, weight / sum)));
  }
  return weights;
}
