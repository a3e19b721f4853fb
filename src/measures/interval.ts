// 95 % intervals of d′, bias and gain for few decisions.
//
// Each row's rate has Jeffreys' posterior, Beta(hits + ½, misses + ½): its mean is the log-linear correction's rate (Hautus 1995), and
// its intervals cover well down to ten trials (Brown, Cai & DasGupta 2001), where those of the normal approximation (Gourevitch & Galanter
// 1967) are too wide for a gain. On the scale of z, d′ is a difference of two such variables, c half a negative sum and a gain a difference
// of two d′, so their posteriors are convolutions; they are worked out on a grid.

import { exp, log } from '../quarter/arithmetic.ts';
import { at } from '../quarter/at.ts';
import type { Matrix } from './matrix.ts';
import { normalDensity, sensitivityOf } from './sensitivity.ts';

/** A figure with the interval that covers the truth in about 95 of 100 cases. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** d′ and bias with their intervals. */
export interface Measured {
  readonly decisions: number;
  readonly dPrime: Estimate;
  readonly bias: Estimate;
}

/** Probabilities on a grid: of the values `from`, `from + STEP` and so on. */
interface Spread {
  readonly from: number;
  readonly shares: readonly number[];
}

/** So far out less than a ten-thousandth is left, even where no answer was wrong; half the step moves no bound by more than .002. */
const STEP = 0.05;
const REACH = 7;
const GRID = Array.from({ length: 2 * Math.round(REACH / STEP) + 1 }, (_, i) => -REACH + i * STEP);
const TAIL = 0.025;
/** Nothing that could be seen is lost below e to the −20 of the likeliest value. */
const NOTHING = -20;

/** What a normal distribution has beyond the grid. */
const BEYOND = 1.279812543886e-12;

/** The share of a normal distribution above each value of the grid, from the top down, so that small tails stay exact. */
const ABOVE: readonly number[] = (() => {
  const shares: number[] = [];
  let sum = 0;
  // Simpson's rule over each step.
  for (const z of GRID.toReversed()) {
    shares.push(sum + BEYOND);
    sum += ((normalDensity(z) + 4 * normalDensity(z - STEP / 2) + normalDensity(z - STEP)) * STEP) / 6;
  }
  return shares.toReversed();
})();

/** Jeffreys' posterior of z of a rate. */
function posterior(hits: number, misses: number): Spread {
  const logs = GRID.map((z, i) => {
    const above = at(ABOVE, i);
    const below = at(ABOVE, GRID.length - 1 - i);
    return (hits - 0.5) * log(below) + (misses - 0.5) * log(above) + log(normalDensity(z));
  });
  const top = Math.max(...logs);
  const kept = GRID.flatMap((z, i) =>
    at(logs, i) - top < NOTHING ? [] : [{ z, weight: exp(at(logs, i) - top) }],
  );
  const sum = kept.reduce((all, { weight }) => all + weight, 0);
  return { from: at(kept, 0).z, shares: kept.map(({ weight }) => weight / sum) };
}

const mirrored = ({ from, shares }: Spread): Spread => ({
  from: -(from + (shares.length - 1) * STEP),
  shares: shares.toReversed(),
});

/** The spread of a sum of two independent figures. */
function sumOf(a: Spread, b: Spread): Spread {
  const shares = Array.from({ length: a.shares.length + b.shares.length - 1 }, () => 0);
  for (const [i, one] of a.shares.entries()) {
    for (const [j, two] of b.shares.entries()) shares[i + j] = at(shares, i + j) + one * two;
  }
  return { from: a.from + b.from, shares };
}

/** The value below which so much of a spread lies. */
function quantile({ from, shares }: Spread, share: number): number {
  let below = 0;
  for (const [i, one] of shares.entries()) {
    if (below + one >= share) return from + (i - 0.5 + (share - below) / one) * STEP;
    below += one;
  }
  return from + (shares.length - 1) * STEP;
}

const estimate = (value: number, spread: Spread): Estimate => ({
  value,
  low: quantile(spread, TAIL),
  high: quantile(spread, 1 - TAIL),
});

function rowsOf(matrix: Matrix): { readonly hit: Spread; readonly alarm: Spread } {
  return {
    hit: posterior(matrix.towerTower, matrix.towerCockpit),
    alarm: posterior(matrix.cockpitTower, matrix.cockpitCockpit),
  };
}

function dPrimeSpread(matrix: Matrix): Spread {
  const { hit, alarm } = rowsOf(matrix);
  return sumOf(hit, mirrored(alarm));
}

/** d′ and bias of a matrix: one player's answers, or a whole room's added up. */
export function measuredOf(matrix: Matrix): Measured {
  const { decisions, dPrime, bias } = sensitivityOf(matrix);
  const { hit, alarm } = rowsOf(matrix);
  const twice = estimate(-2 * bias, sumOf(hit, alarm));
  return {
    decisions,
    dPrime: estimate(dPrime, dPrimeSpread(matrix)),
    // From zero, as in sensitivityOf.
    bias: { value: bias, low: 0 - twice.high / 2, high: 0 - twice.low / 2 },
  };
}

/** By how much d′ grew from one matrix to the other: answers of the same player, or the same room, on two forms. */
export function gainOf(before: Matrix, after: Matrix): Estimate {
  return estimate(
    sensitivityOf(after).dPrime - sensitivityOf(before).dPrime,
    sumOf(dPrimeSpread(after), mirrored(dPrimeSpread(before))),
  );
}
