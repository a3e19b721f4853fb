// Which decisions of a flight are measured. The measures themselves are in src/measures.

import { type Matrix, matrixFrom } from '../../measures/index.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

/** The first stamps that are counted: only of strips that belong in exactly one seat. */
export function decisionsOf(state: FlightState): { readonly strip: Strip; readonly right: boolean }[] {
  return state.strips.flatMap((strip) => {
    const stamp = strip.stamps[0];
    if (stamp === undefined || stamp.eitherSeat) return [];
    return [{ strip, right: stamp.verdict.seat === 'right' }];
  });
}

/** The matrix of a flight's first stamps. */
export function matrixOf(state: FlightState): Matrix {
  return matrixFrom(
    decisionsOf(state).flatMap(
      ({
        strip: {
          stamps: [stamp],
        },
      }) => (stamp === undefined ? [] : [{ belonged: stamp.rightSeat, chosen: stamp.seat }]),
    ),
  );
}
