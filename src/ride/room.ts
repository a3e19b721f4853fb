// What a room has gained from its first rides to its second: of those who rode both, all together.

import type { RideItem } from '../content/ride-item.ts';
import {
  addMatrices,
  countsOf,
  type Estimate,
  gainOf,
  type Matrix,
  matrixFrom,
  type Measured,
  measuredOf,
} from '../measures/index.ts';
import type { ToldRide } from './code.ts';
import { resultOf } from './ride.ts';

/** The gain of a room. */
export interface RoomGain {
  /** How many rode both, and how many of them began with form a. */
  readonly people: number;
  readonly beganWithA: number;
  /** How many have ridden only one of the two so far. */
  readonly alone: number;
  /** Items put into the right seat, before and after, of so many each. */
  readonly right: { readonly before: number; readonly after: number; readonly all: number };
  /** d′ and bias of all answers together, before and after. */
  readonly measured: { readonly before: Measured; readonly after: Measured };
  /** d′ after less d′ before, of all answers together. */
  readonly gain: Estimate;
}

/** @param items of both forms */
export function roomGain(rides: readonly ToldRide[], items: readonly RideItem[]): RoomGain {
  const first = rides.filter(({ when }) => when === 'before');
  const pairs = first.flatMap((before) => {
    const after = rides.find(
      ({ when, code, form }) => when === 'after' && code === before.code && form !== before.form,
    );
    return after === undefined ? [] : [{ before, after }];
  });
  const sum = (when: 'before' | 'after'): Matrix =>
    pairs.map((pair) => resultOf(pair[when], items).matrix).reduce(addMatrices, matrixFrom([]));
  const [before, after] = [sum('before'), sum('after')];
  return {
    people: pairs.length,
    beganWithA: pairs.filter((pair) => pair.before.form === 'a').length,
    alone: rides.length - 2 * pairs.length,
    right: {
      before: countsOf(before).right,
      after: countsOf(after).right,
      all: countsOf(before).decisions,
    },
    measured: { before: measuredOf(before), after: measuredOf(after) },
    gain: gainOf(before, after),
  };
}
