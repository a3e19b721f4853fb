// What the tower sees: figures that come late and with noise, as the rules say.
// Nothing that only the model knows may be in this view.

import { figure, normReading, shown } from '../../quarter/figures.ts';
import { blipsOf } from './blips.ts';
import { phaseOf } from '../schedule/phase.ts';
import { asCalled, standingCalls } from './standing-calls.ts';
import type { FlightState } from '../state/flight.ts';
import { towerReading } from './tower-reading.ts';
import { FIGURE_UNITS } from '../../quarter/units.ts';
import type { SectorView, TowerFigure, TowerView } from './types.ts';
import { weatherOf } from './weather.ts';

/** Results only: what is behind them is found out at the tower's table. */
export const SECTOR_FIGURES = ['leads', 'meetings', 'win', 'leavers'] as const;

function sectorOf(state: FlightState, index: number): SectorView {
  const { quarter } = state;
  const cell = quarter.cells[index];
  if (cell === undefined) throw new Error(`no segment ${index}`);
  const calls = standingCalls(state, index);
  const reading = towerReading(state, index);
  const norm = normReading(quarter.company, cell, index);
  const figures: TowerFigure[] = SECTOR_FIGURES.map((id) => ({
    id,
    unit: FIGURE_UNITS[id],
    now: asCalled(calls, id) ?? shown(quarter.seed, index, reading, id, cell.noise),
    norm: figure(norm, id),
  }));
  return {
    cell: index,
    figures,
    asOfWeek: Math.max(0, reading.week),
    noise: Math.round(cell.noise * 100) / 100,
    taggedThisWeek: state.tags.some((t) => t.week === state.week && t.cell === index),
  };
}

/** Everything that the tower sees. */
export function towerView(state: FlightState): TowerView {
  return {
    seat: 'tower',
    phase: phaseOf(state),
    week: state.week,
    sectors: state.quarter.cells.map((_, i) => sectorOf(state, i)),
    blips: blipsOf(state),
    weather: state.quarter.cells.map((_, i) => weatherOf(state, i)),
    called: [
      ...new Set(
        state.strips.filter((s) => s.called && s.status !== 'closed' && !s.storm).map((s) => s.cell),
      ),
    ],
  };
}
