// The lamps of the cockpit: logged causes, lit until a remedy works. Hidden causes have no lamp, because only the tower can find them.

import type { Content } from '../../content/types.ts';
import { TOLD } from '../../quarter/orders.ts';
import { magnitude } from '../../quarter/parameters.ts';
import type { FlightState } from '../state/flight.ts';
import type { LampView } from './types.ts';

/** A lamp for every strip with a known cause, in the order in which the strips came. */
export function lampsOf(state: FlightState): LampView[] {
  return state.strips.flatMap((strip) => {
    const d = state.quarter.disturbances.find((x) => x.id === strip.disturbance);
    if (d === undefined || strip.storm || d.knowledge < TOLD || d.cause !== 'known') return [];
    const lit = magnitude(d, state.week) > 0.2;
    return [
      {
        disturbance: d.id,
        cell: d.cell,
        kind: d.kind,
        scenario: strip.scenario,
        sinceWeek: Math.max(1, d.week),
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
