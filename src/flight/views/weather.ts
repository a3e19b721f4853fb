// The weather over a segment, from its prices and the market: as the tower sees it, and as the cockpit was told.

import { PURPOSE, uniform } from '../../quarter/draws.ts';
import { TOLD } from '../../quarter/orders.ts';
import type { Reading } from '../../quarter/types.ts';
import { untold } from './cockpit-reading.ts';
import { cellFigures } from '../desks/facts.ts';
import type { FlightState } from '../state/flight.ts';
import type { WeatherView } from './types.ts';

/** How bad price and market make the weather over a segment, 0 clear … 1 storm. */
function severityOf({ quarter }: FlightState, { priceGap }: Reading): number {
  return Math.max(0, Math.min(1, priceGap / 0.22 + Math.max(0, -quarter.market) * 4));
}

/** The weather that the cockpit sees: none until the tower has told of the segment, and none again while something there is untold. */
export function toldWeather(state: FlightState, index: number, reading: Reading): number | null {
  const told = state.quarter.disturbances.some(
    (d) => d.cell === index && d.cause === 'hidden' && d.knowledge >= TOLD,
  );
  return told && untold(state, index).length === 0 ? severityOf(state, reading) : null;
}

/** The weather that the tower sees: only roughly right until the segment was surveyed. */
export function weatherOf(state: FlightState, index: number): WeatherView {
  const { now } = cellFigures(state.quarter, index);
  const severity = severityOf(state, now);
  const scanned =
    state.surveys.some((s) => s.cell === index) ||
    state.fridaysTaken.some(
      (f) => f.chosen !== null && f.options[f.chosen]?.id === 'scan' && f.options[f.chosen]?.cell === index,
    ) ||
    state.slips.some((s) => state.strips.find((strip) => strip.id === s.strip)?.cell === index);
  // Until then the severity is changed by a draw of its own, so that only a rough idea of it shows.
  const blur = 0.35 * (uniform(state.setup.seed, index, state.week, PURPOSE.radar) - 0.5);
  return {
    cell: index,
    severity: scanned ? severity : Math.max(0, Math.min(1, severity * 0.6 + 0.15 + blur)),
    scanned,
  };
}
