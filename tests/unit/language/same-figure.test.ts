// One figure on two surfaces is written alike: what a call says, and what radar, curve and the cockpit's desks show as it rings.

import { beforeAll, expect, it } from 'vitest';
import {
  cockpitTaskOf,
  type FlightState,
  newFlight,
  nextCommand,
  perform,
  type Strip,
  towerTaskOf,
  towerView,
} from '../../../src/flight/index.ts';
import { formatFigure, formatPart, setLanguage } from '../../../src/language/index.ts';
import { at, given, last } from '../../../src/quarter/at.ts';
import type { FigureUnit } from '../../../src/quarter/units.ts';
import { setup, startup } from '../../builders/flight.ts';

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
  const task = cockpitTaskOf(state, strip, null, startup);
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
    const { id, unit, began, now } = task.process;
    // The last step is done when the whole of it is; of those who began, the new meetings are left.
    const whole = began === null ? given(startup.processes[id], id).figure : 'meetings';
    meet('call and process', said(strip, `${whole}Now`, unit), formatPart(last(now)));
  }
}

function lookAtTower(state: FlightState, strip: Strip): void {
  for (const { id, unit, now, norm } of at(towerView(state).sectors, strip.cell).figures) {
    if (id === strip.cites) meet('call and radar', said(strip, `${id}Now`, unit), formatFigure(now, unit));
    meet('norm and radar', said(strip, `${id}Norm`, unit), formatFigure(norm, unit));
  }
  const { curve, symptom } = towerTaskOf(state, strip, startup);
  const last = curve.weeks.at(-1);
  // A call's result is the last of its curve on the tower's table, where causes are told apart by that result.
  if (last !== undefined && strip.cites === symptom)
    meet(
      'call and curve',
      said(strip, `${strip.cites}Now`, curve.unit),
      formatFigure(last.value, curve.unit),
    );
}

beforeAll(() => setLanguage('nb'));

it('a figure shown in two places is the same figure in both', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    let state = newFlight(setup({ seed, flightNumber: 1 + (seed % 3) }), startup);
    const looked = new Set<string>();
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
      'call and curve',
      'call and levers',
      'call and map',
      'call and process',
      'call and radar',
      'norm and radar',
    ].toSorted(),
  );
});
