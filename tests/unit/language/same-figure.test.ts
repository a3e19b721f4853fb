// One figure on two surfaces is written alike: what a call says, and what engines, radar and sheets show as it rings.

import { beforeAll, expect, it, vi } from 'vitest';
import {
  cellFigures,
  cockpitTaskOf,
  cockpitView,
  type FlightState,
  newFlight,
  nextCommand,
  perform,
  statedIndex,
  type Strip,
  territoryFrom,
  territoryIndex,
  untold,
  towerTaskOf,
  towerView,
} from '../../../src/flight/index.ts';
import { formatFigure, formatPart, setLanguage } from '../../../src/language/index.ts';
import { at } from '../../../src/quarter/at.ts';
import type { FigureUnit } from '../../../src/quarter/units.ts';
import { setup, startup } from '../../builders/flight.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What each pair of surfaces wrote of one figure, where they met. */
const met = new Map<string, { count: number; differ: Set<string> }>();

function meet(pair: string, one: string, other: string): void {
  const now = met.get(pair) ?? { count: 0, differ: new Set() };
  now.count += 1;
  if (one !== other) now.differ.add(`${one} ≠ ${other}`);
  met.set(pair, now);
}

const said = (strip: Strip, name: string, unit: FigureUnit) =>
  formatFigure(strip.facts[name] ?? Number.NaN, unit);

function lookAtCockpit(state: FlightState, strip: Strip): void {
  const { engines } = cockpitView(state);
  const engine = at(engines, strip.cell);
  if (!engine.hatched) {
    const shown = {
      response: [formatFigure(engine.responseHours, 'hours'), 'hours'],
      leads: [formatFigure(engine.enquiries, 'count'), 'count'],
      load: [formatFigure(engine.load / 100, 'share'), 'share'],
    } as const;
    for (const [id, [text, unit]] of Object.entries(shown))
      if (id === strip.cites) meet('call and engine', said(strip, `${id}Now`, unit), text);
  }
  const task = cockpitTaskOf(state, strip, startup);
  if (task.kind === 'territory') {
    const { territory, cell } = task;
    meet(
      'call and map',
      said(strip, 'customers', 'count'),
      formatFigure(at(territory.customers, cell), 'count'),
    );
  }
  if (task.kind === 'levers')
    meet(
      'call and levers',
      said(strip, 'returnNow', 'ratio'),
      formatFigure(at(task.levers.returns, strip.cell), 'ratio'),
    );
  if (task.kind === 'process') {
    const { steps, total, unit } = task.process;
    const written = steps.map((step) => Number(formatPart(step).replace(',', '.')));
    meet(
      'steps and their sum',
      String(written.reduce((sum, step) => sum + step, 0)),
      formatFigure(total, unit),
    );
  }
}

/** The fullest territory: on the instrument, and on the map as it would be laid out. */
function lookAtBank(state: FlightState): void {
  const { bank } = cockpitView(state);
  const { quarter } = state;
  // Of what nobody has told it the cockpit has older figures than the map.
  if (quarter.cells.some((_, cell) => untold(state, cell).length > 0)) return;
  const now = quarter.cells.map((_, cell) => cellFigures(quarter, cell).now);
  const none = now.map(() => 0);
  const index = territoryIndex(territoryFrom(quarter.company, now), 0, none).map(statedIndex);
  meet('bank and map', `${bank.index}`, `${Math.max(...index)}`);
}

function lookAtTower(state: FlightState, strip: Strip): void {
  for (const { id, unit, now, norm } of at(towerView(state).sectors, strip.cell).figures) {
    if (id === strip.cites) meet('call and radar', said(strip, `${id}Now`, unit), formatFigure(now, unit));
    meet('norm and radar', said(strip, `${id}Norm`, unit), formatFigure(norm, unit));
  }
  const task = towerTaskOf(state, strip, startup);
  if (task.kind === 'kpi') return;
  for (const { figure, cell, unit, now, norm } of task.candidates) {
    if (cell !== strip.cell || strip.facts[`${figure}Norm`] === undefined) continue;
    meet('norm and sheet', said(strip, `${figure}Norm`, unit), formatFigure(norm, unit));
    // Where the sheet is counted and not sampled. Below ten a sheet has a decimal that a call has not.
    const whole = !['hours', 'days'].includes(unit) || now >= 10;
    if (task.kind === 'documents' && whole)
      meet('call and documents', said(strip, `${figure}Now`, unit), formatFigure(now, unit));
    if (task.kind === 'signal')
      meet('call and samples', said(strip, `${figure}Now`, unit), formatFigure(now, unit));
  }
}

beforeAll(() => setLanguage('nb'));

it('a figure shown in two places is the same figure in both', () => {
  for (let seed = 1; seed <= 18; seed += 1) {
    let state = newFlight(setup({ seed, flightNumber: 1 + (seed % 3) }), startup);
    const looked = new Set<string>();
    lookAtBank(state);
    for (let command = nextCommand(state, startup, 'right'); command !== null; ) {
      state = perform(state, command, startup, { grading: false }).state ?? expect.fail();
      for (const strip of state.strips) {
        if (strip.storm || !strip.called || strip.arrivedWeek !== state.week || looked.has(strip.id))
          continue;
        looked.add(strip.id);
        lookAtCockpit(state, strip);
        lookAtTower(state, strip);
      }
      command = nextCommand(state, startup, 'right');
    }
  }
  expect(Object.fromEntries([...met].map(([pair, { differ }]) => [pair, [...differ]]))).toEqual(
    Object.fromEntries([...met.keys()].map((pair) => [pair, []])),
  );
  expect(
    [...met]
      .filter(([, { count }]) => count > 3)
      .map(([pair]) => pair)
      .toSorted(),
  ).toEqual(
    [
      'bank and map',
      'call and documents',
      'call and engine',
      'call and levers',
      'call and map',
      'call and radar',
      'call and samples',
      'norm and radar',
      'norm and sheet',
      'steps and their sum',
    ].toSorted(),
  );
});
