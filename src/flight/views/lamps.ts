// The lamps of the cockpit: one for each call, lit while its result is off. They tell what somebody has called about, never whether the
// cause is known: that stands in the strip's log.

import { magnitude } from '../../quarter/parameters.ts';
import type { FlightState } from '../state/flight.ts';
import type { LampView } from './types.ts';

/** What of a disturbance is left when its lamp goes out. */
const OUT = 0.2;

/** A lamp for every full strip that has been called, in the order in which the strips came. */
export function lampsOf({ strips, quarter, week }: FlightState): LampView[] {
  return strips.flatMap((strip) => {
    const disturbance = quarter.disturbances.find((x) => x.id === strip.disturbance);
    if (disturbance === undefined || strip.storm || !strip.called) return [];
    return [
      {
        strip: strip.id,
        cell: strip.cell,
        figure: strip.cites,
        sinceWeek: strip.arrivedWeek,
        lit: magnitude(disturbance, week) > OUT,
      },
    ];
  });
}
