// Effort between a segment and the others: what each returns, can spare and has room for, and which moves bring most.

import { at } from '../../quarter/at.ts';
import { companyOf } from '../../quarter/company.ts';
import { PURPOSE, entityOf, uniform } from '../../quarter/draws.ts';
import { weeksLate } from '../../quarter/figures.ts';
import { moveEffort } from '../../quarter/orders.ts';
import type { QuarterState } from '../../quarter/types.ts';
import type { FlightState } from '../state/flight.ts';
import { cellFigures } from './facts.ts';
import type { Levers } from './types.ts';

/** Effort is moved by so many percentage points at a time. */
export const SHIFTED_AT_ONCE = 5;
/** The most percentage points that a segment gets or gives. */
export const FURTHEST_SHIFT = 20;

/** What the renewals of a segment need, as a multiple of its share of all customers; drawn once for its quarter. */
const NEEDED = { least: 0.3, most: 0.8 } as const;

/** The share of all effort that the renewals of a segment need, 0–1: by its customers at take-off, so that it is the same all quarter. */
function neededEffort({ company, cells, seed }: QuarterState, index: number): number {
  const customersOf = (i: number) => {
    const { customers, shares } = companyOf(company, i);
    return customers * at(shares, i);
  };
  const all = cells.reduce((sum, _, i) => sum + customersOf(i), 0);
  const drawn = uniform(seed, entityOf('renewals'), index, PURPOSE.remedy);
  return (customersOf(index) / all) * (NEEDED.least + (NEEDED.most - NEEDED.least) * drawn);
}

/**
 * The quarter with effort where decisions have set it.
 * @param but the strip whose last decision is left out, so that it is seen as it lay on the desk; null = none
 */
export function asSet({ quarter, shifted }: Pick<FlightState, 'quarter' | 'shifted'>, but: string | null) {
  const left = shifted.findLast(({ strip }) => strip === but);
  return shifted
    .filter((one) => one !== left)
    .reduce(
      (set, { own, shifts }) =>
        shifts.reduce(
          (now, points, other) =>
            points > 0
              ? moveEffort(now, own, other, points / 100)
              : moveEffort(now, other, own, -points / 100),
          set,
        ),
      quarter,
    );
}

/** A share of all effort in the steps in which it can be moved. */
function inSteps(share: number): number {
  const steps = Math.floor((share * 100) / SHIFTED_AT_ONCE) * SHIFTED_AT_ONCE;
  return Math.max(0, Math.min(FURTHEST_SHIFT, steps));
}

/** What lies on the desk. @param quarter with effort where it is set @param asOf the week at whose beginning the figures are read */
export function leversOf(quarter: QuarterState, asOf: number): Levers {
  const readings = quarter.cells.map((_, i) => cellFigures(quarter, i, asOf).now);
  // As old as the load that its engine shows, so that no segment has room that stands above it there.
  const loads = quarter.cells.map(
    (cell, i) => cellFigures(quarter, i, asOf - weeksLate(cell, asOf)).now.load,
  );
  return {
    effort: quarter.cells.map(({ effort }) => Math.round(effort * 100)),
    // To the decimal that is shown, so that what is judged is what is seen.
    returns: readings.map(({ returnOnEffort }) => Math.round(returnOnEffort * 10) / 10),
    spare: quarter.cells.map(({ effort }, i) => inSteps(effort - neededEffort(quarter, i))),
    // More effort is more cases to work on: there is room until as many are open as the sellers can carry.
    room: quarter.cells.map(({ effort }, i) => inSteps(effort * (1 / at(loads, i) - 1))),
  };
}

/** Percentage points × kroner per krone that these moves bring; below 0 they lose. */
function gainOf({ returns }: Levers, own: number, shifts: readonly number[]): number {
  return shifts.reduce((sum, points, i) => sum + points * (at(returns, i) - at(returns, own)), 0);
}

/** True where nobody gives more than it can spare or gets more than it has room for. */
function isWithin({ spare, room }: Levers, own: number, shifts: readonly number[]): boolean {
  const out = shifts.reduce((sum, points) => sum + Math.max(0, points), 0);
  const into = shifts.reduce((sum, points) => sum + Math.max(0, -points), 0);
  if (out > at(spare, own) || into > at(room, own)) return false;
  return shifts.every((points, i) => points <= at(room, i) && -points <= at(spare, i));
}

/**
 * The move by the rule that stands on the desk: out of the segment to the one that returns most and has room; where that cannot be, into it
 * from the one that returns least and has something to spare; otherwise none.
 * @returns the percentage points that each segment gets from `own`; below 0 it gives them
 */
export function goodShifts({ returns, spare, room }: Levers, own: number): number[] {
  const others = returns.flatMap((_, i) => (i === own ? [] : [i]));
  const moved = (other: number, points: number) => returns.map((_, i) => (i === other ? points : 0));
  const [best] = others
    .filter((i) => at(returns, i) > at(returns, own) && at(room, i) > 0)
    .toSorted((a, b) => at(returns, b) - at(returns, a));
  if (best !== undefined && at(spare, own) > 0) return moved(best, Math.min(at(spare, own), at(room, best)));
  const [least] = others
    .filter((i) => at(returns, i) < at(returns, own) && at(spare, i) > 0)
    .toSorted((a, b) => at(returns, a) - at(returns, b));
  if (least !== undefined && at(room, own) > 0)
    return moved(least, -Math.min(at(room, own), at(spare, least)));
  return moved(own, 0);
}

/** The move that brings most of all that the rule finds, whatever segment is asked about; null where none brings anything. */
export function bestMove(
  levers: Levers,
): { readonly from: number; readonly to: number; readonly points: number } | null {
  const moves = levers.returns.flatMap((_, own) => {
    const shifts = goodShifts(levers, own);
    const gain = gainOf(levers, own, shifts);
    return shifts.flatMap((points, other) => {
      if (points === 0) return [];
      const [from, to] = points > 0 ? [own, other] : [other, own];
      return [{ from, to, points: Math.abs(points), gain }];
    });
  });
  const [best] = moves.toSorted((a, b) => b.gain - a.gain);
  return best === undefined ? null : { from: best.from, to: best.to, points: best.points };
}

/** Sums of tenths are not exact; differences below this are none. */
const NOTHING = 1e-6;

/** True where the moves keep to what can be spared and taken in, and bring as much as the move by the rule. */
export function areShiftsInPlace(
  levers: Levers,
  own: number,
  shifts: readonly number[] | undefined,
): boolean {
  if (shifts === undefined || !isWithin(levers, own, shifts)) return false;
  return gainOf(levers, own, shifts) >= gainOf(levers, own, goodShifts(levers, own)) - NOTHING;
}
