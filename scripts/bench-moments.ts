// Finds the busiest moment of each seat in a few flights.

import { cockpitView, type FlightState, type Policy, type Seat, towerView } from '../src/flight/index.ts';
import { setup, startup } from '../tests/builders/flight.ts';
import { type Moment, momentsOf } from '../tests/browser/moments.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const POLICIES: readonly Policy[] = ['wrong', 'right'];

export interface BusyMoment {
  readonly seat: Seat;
  readonly moment: Moment;
  /** What makes the moment busy, for the report. */
  readonly what: string;
}

function loadOf(state: FlightState, seat: Seat): { load: number; what: string } {
  if (seat === 'tower') {
    const { blips, week } = towerView(state);
    return { load: blips.length, what: `week ${week}, ${blips.length} blips` };
  }
  const { turbulence, awake, week } = cockpitView(state, startup);
  const what = `week ${week}, turbulence ${turbulence.toFixed(2)}, ${awake.length} instruments`;
  return { load: turbulence + awake.length / 100, what };
}

/** Moments without a question at the bottom of the window, which would hide the picture. */
const picturesSeen = ({ phase, friday, difference }: FlightState) =>
  phase === 'flying' && friday === null && difference === null;

export function busiestMoment(seat: Seat): BusyMoment {
  let best: (BusyMoment & { readonly load: number }) | null = null;
  for (const seed of SEEDS) {
    for (const policy of POLICIES) {
      for (const moment of momentsOf(setup({ seed, flightNumber: 3 }), policy)) {
        if (moment.state.seat !== seat || !picturesSeen(moment.state)) continue;
        const { load, what } = loadOf(moment.state, seat);
        if (load > (best?.load ?? 0)) best = { seat, moment, what, load };
      }
    }
  }
  if (best === null) throw new Error(`no flight sits in the ${seat}`);
  return best;
}
