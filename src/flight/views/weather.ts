// The weather over a segment, from its sales and the market: as the tower sees it, and as the cockpit was told.

import { at } from '../../quarter/at.ts';
import { PURPOSE, uniform } from '../../quarter/draws.ts';
import { figure, normReading } from '../../quarter/figures.ts';
import { TOLD } from '../../quarter/orders.ts';
import type { Reading } from '../../quarter/types.ts';
import { isWaiting } from './cockpit-reading.ts';
import { cellFigures } from '../desks/facts.ts';
import type { FlightState } from '../state/flight.ts';
import type { WeatherView } from './types.ts';

/** How bad the share of sales and the market make the weather over a segment, 0 clear … 1 storm. */
function severityOf({ quarter }: FlightState, index: number, reading: Reading): number {
  const usual = figure(normReading(quarter.company, at(quarter.cells, index), index), 'win');
  const lost = Math.max(0, 1 - figure(reading, 'win') / usual);
  return Math.max(0, Math.min(1, 1.5 * lost + Math.max(0, -quarter.market) * 4));
}

/** The weather that the cockpit sees: none until the tower has told of the segment, and none again while a call there waits. */
export function toldWeather(state: FlightState, index: number, reading: Reading): number | null {
  const told = state.quarter.disturbances.some(
    (d) => d.cell === index && d.cause === 'hidden' && d.knowledge >= TOLD,
  );
  return told && !isWaiting(state, index) ? severityOf(state, index, reading) : null;
}

/** The weather that the tower sees: only roughly right until the segment was surveyed. */
export function weatherOf(state: FlightState, index: number): WeatherView {
  const { now } = cellFigures(state.quarter, index);
  const severity = severityOf(state, index, now);
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
