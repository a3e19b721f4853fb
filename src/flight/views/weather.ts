// The weather over a segment: how rough price and market make it, as the tower scans it and as the cockpit was told.
// Must not make the weather; the model of the quarter does.

import { PURPOSE, uniform } from '../../quarter/draws.ts';
import { TOLD } from '../../quarter/orders.ts';
import type { Reading } from '../../quarter/types.ts';
import { untold } from './cockpit-reading.ts';
import { cellFigures } from '../desks/facts.ts';
import type { FlightState } from '../state/flight.ts';
import type { WeatherView } from './types.ts';

/** How rough price and market make a segment, 0 clear … 1 storm. */
function severityOf({ quarter }: FlightState, { priceGap }: Reading): number {
  return Math.max(0, Math.min(1, priceGap / 0.22 + Math.max(0, -quarter.market) * 4));
}

/** The weather is the tower's until it has told of the segment, and again while something there is untold. */
export function toldWeather(state: FlightState, index: number, reading: Reading): number | null {
  const told = state.quarter.disturbances.some(
    (d) => d.cell === index && d.cause === 'hidden' && d.knowledge >= TOLD,
  );
  return told && untold(state, index).length === 0 ? severityOf(state, reading) : null;
}

/** The tower's weather: blurred until the segment was scanned. */
export function weatherOf(state: FlightState, index: number): WeatherView {
  const { now } = cellFigures(state.quarter, index);
  const severity = severityOf(state, now);
  const scanned =
    state.surveys.some((s) => s.cell === index) ||
    state.fridaysTaken.some(
      (f) => f.chosen !== null && f.options[f.chosen]?.id === 'scan' && f.options[f.chosen]?.cell === index,
    ) ||
    state.slips.some((s) => state.strips.find((strip) => strip.id === s.strip)?.cell === index);
  // Until scanned only a rough idea shows: the severity blurred by a draw of its own.
  const blur = 0.35 * (uniform(state.setup.seed, index, state.week, PURPOSE.radar) - 0.5);
  return {
    cell: index,
    severity: scanned ? severity : Math.max(0, Math.min(1, severity * 0.6 + 0.15 + blur)),
    scanned,
  };
}
