// The lamps of the cockpit: logged causes, lit until a remedy works. Hidden causes have no lamp, because only the tower can find them.

import type { Content } from '../../content/types.ts';
import { TOLD } from '../../quarter/orders.ts';
import { magnitude } from '../../quarter/parameters.ts';
import type { FlightState } from '../state/flight.ts';
import type { LampView } from './types.ts';

/** A lamp for every strip with a known cause, in the order in which the strips came. */
export function lampsOf(state: FlightState): LampView[] {
  return state.strips.flatMap((strip) => {
    const disturbance = state.quarter.disturbances.find((x) => x.id === strip.disturbance);
    if (
      disturbance === undefined ||
      strip.storm ||
      disturbance.knowledge < TOLD ||
      disturbance.cause !== 'known'
    )
      return [];
    const lit = magnitude(disturbance, state.week) > 0.2;
    return [
      {
        disturbance: disturbance.id,
        cell: disturbance.cell,
        kind: disturbance.kind,
        scenario: strip.scenario,
        sinceWeek: Math.max(1, disturbance.week),
        lit,
      },
    ];
  });
}

/** The lamp that tells two calls with the same text apart: true = it is lit, so the cause is logged. */
export function lampLit(state: FlightState, stripId: string, content: Content): boolean {
  const strip = state.strips.find((s) => s.id === stripId);
  if (strip === undefined || content.scenario(strip.scenario).storm) return false;
  return lampsOf(state).some((lamp) => lamp.disturbance === strip.disturbance && lamp.lit);
}
