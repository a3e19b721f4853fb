// The cockpit's tasks: what lies on the table, and what a player's answer amounts to: root, patch or elsewhere.
// Must not know how it is drawn, nor grade the outcome; grade.ts asks the model.

import { type CockpitTaskSpec, type Content, DEPARTMENTS, type Scenario } from '../../content/types.ts';
import { PURPOSE, entityOf, shuffled } from '../../quarter/draws.ts';
import { figure } from '../../quarter/figures.ts';
import type { QuarterState } from '../../quarter/types.ts';
import type { RemedyAnswer } from '../state/command.ts';
import { type CellFigures, cellFigures } from './facts.ts';
import type { FlightState } from '../state/flight.ts';
import type { RemedyClass, Strip } from '../state/strip.ts';
import type { CockpitTask } from './types.ts';
import { FIGURE_UNITS, type FigureUnit } from '../../quarter/units.ts';

/** Effect, cost in NOK and weeks until it works, per class of remedy (docs/model.md). */
export const REMEDIES: Readonly<Record<RemedyClass, { effect: number; cost: number; lag: number }>> = {
  root: { effect: 0.92, cost: 20_000, lag: 1 },
  patch: { effect: 0.4, cost: 10_000, lag: 0 },
  elsewhere: { effect: 0.15, cost: 20_000, lag: 1 },
};

function processOf(
  { now, norm }: CellFigures,
  scenario: Scenario,
  { process: id, step }: Extract<CockpitTaskSpec, { kind: 'process' }>,
  content: Content,
): CockpitTask['process'] {
  const process = content.processes[id];
  if (process === undefined) throw new Error(`no process ${id}`);
  const { figure: measure, steps: base } = process;
  const at = step - 1;
  if (scenario.kind === 'reach') {
    const lost = Math.max(1, Math.round(norm.leadLevel - now.leadLevel));
    const steps = base.map((_, i) => (i === at ? lost : 0));
    return { id, unit: 'count', steps, total: lost };
  }
  const unit: FigureUnit = FIGURE_UNITS[measure];
  const baseTotal = base.reduce((sum, weight) => sum + weight, 0);
  const total = Math.max(baseTotal, Math.round(figure(now, measure)));
  const steps = base.map((own, i) => (i === at ? own + total - baseTotal : own));
  return { id, unit, steps, total };
}

function territoryOf(quarter: QuarterState, asOf: number): NonNullable<CockpitTask['territory']> {
  const { company } = quarter;
  const readings = quarter.cells.map((_, i) => cellFigures(quarter, i, asOf).now);
  const customers = readings.map((now) => Math.round(now.customers));
  const sellers = quarter.cells.map((_, i) => {
    const whole = company.capacity * (company.shares[i] ?? 0);
    return Math.round(((readings[i]?.capacity ?? whole) / whole) * 10) / 10;
  });
  return { customers, sellers };
}

function leversOf(state: FlightState, asOf: number): NonNullable<CockpitTask['levers']> {
  return {
    effort: state.quarter.cells.map((cell) => Math.round(cell.effort * 100)),
    returns: state.quarter.cells.map((_, i) => cellFigures(state.quarter, i, asOf).now.returnOnEffort),
    fuel: state.fuel,
  };
}

/** Returns of the segment itself and of the best other one. */
function ownAndBest(task: CockpitTask): { readonly own: number; readonly best: number } {
  const returns = task.levers?.returns ?? [];
  return { own: returns[task.cell] ?? 0, best: Math.max(0, ...returns.filter((_, i) => i !== task.cell)) };
}

/** The cockpit's task for a strip (or for the slip of one): shuffled remedies and the data to choose by. */
export function cockpitTaskOf(state: FlightState, strip: Strip, content: Content): CockpitTask {
  const scenario = content.scenario(strip.scenario);
  const spec = scenario.storm ? null : scenario.cockpit;
  // What lies on the table stays as it was laid there, also when the week turns while one works at it.
  const asOf = strip.job?.seat === 'cockpit' ? strip.job.sinceWeek : state.week;
  const kinds = ['root', 'patch', 'elsewhere'] as const;
  const order = shuffled(3, state.setup.seed, entityOf(`${strip.id} remedies`), PURPOSE.shuffle);
  const shownKinds = spec === null ? (['root'] as const) : order.map((i) => kinds[i] ?? 'root');
  return {
    kind: spec?.kind ?? 'follow',
    cell: strip.cell,
    options: shownKinds.map((remedy) => ({
      remedy,
      cost: REMEDIES[remedy].cost,
      worksFrom: state.week + REMEDIES[remedy].lag,
    })),
    process:
      spec?.kind === 'process'
        ? processOf(cellFigures(state.quarter, strip.cell, asOf), scenario, spec, content)
        : null,
    territory: spec?.kind === 'territory' ? territoryOf(state.quarter, asOf) : null,
    levers: spec?.kind === 'levers' ? leversOf(state, asOf) : null,
    departments: spec?.kind === 'departments' ? DEPARTMENTS : null,
  };
}

/** Customers per seller after the moves, per cent of the mean of all (85–115 is balanced). */
export function territoryIndex(
  territory: NonNullable<CockpitTask['territory']>,
  own: number,
  moves: readonly number[],
): number[] {
  const moved = moves.reduce((sum, n, i) => (i === own ? sum : sum + n), 0);
  const after = territory.customers.map((n, i) => (i === own ? n - moved : n + (moves[i] ?? 0)));
  const mean = after.reduce((sum, n) => sum + n, 0) / territory.sellers.reduce((sum, n) => sum + n, 0);
  return after.map((n, i) => ((n / (territory.sellers[i] ?? 1)) * 100) / mean);
}

function workDone(task: CockpitTask, scenario: Scenario, answer: RemedyAnswer): boolean {
  const spec = scenario.storm ? null : scenario.cockpit;
  switch (task.kind) {
    case 'process':
      return spec?.kind === 'process' && answer.step === spec.step;
    case 'departments':
      return spec?.kind === 'departments' && answer.department === spec.department;
    case 'levers': {
      // Out of a segment that returns less than the best, by as much as the slow side of a lever allows.
      const shift = answer.shift ?? 0;
      const { own, best } = ownAndBest(task);
      return own < best ? shift >= 5 && shift <= 15 : shift <= -5 && shift >= -15;
    }
    case 'territory': {
      const territory = task.territory;
      if (territory === null || answer.moves === undefined) return false;
      const before = territoryIndex(territory, task.cell, []);
      const after = territoryIndex(territory, task.cell, answer.moves);
      const spread = (index: readonly number[]) => Math.max(...index) - Math.min(...index);
      return (after[task.cell] ?? 999) <= 115 && spread(after) < spread(before);
    }
    case 'follow':
      return true;
  }
}

/** True when the answer has the parts that the task's kind asks for, within their ranges. */
export function answerFits(task: CockpitTask, answer: RemedyAnswer): boolean {
  if (!task.options.some((option) => option.remedy === answer.option)) return false;
  const whole = (n: number | undefined, low: number, high: number) =>
    n !== undefined && Number.isInteger(n) && n >= low && n <= high;
  switch (task.kind) {
    case 'process':
      return whole(answer.step, 1, 5);
    case 'departments':
      return answer.department !== undefined && (task.departments?.includes(answer.department) ?? false);
    case 'levers':
      return whole(answer.shift, -20, 20);
    case 'territory': {
      const { moves } = answer;
      const customers = task.territory?.customers ?? [];
      if (moves === undefined || moves.length !== customers.length) return false;
      if (!moves.every((n) => whole(n, 0, 200))) return false;
      return moves.reduce((sum, n, i) => (i === task.cell ? sum : sum + n), 0) <= (customers[task.cell] ?? 0);
    }
    case 'follow':
      return true;
  }
}

/** What the answer amounts to: the remedy chosen when it was applied in the right place, else «elsewhere». */
export function remedyClass(
  state: FlightState,
  strip: Strip,
  content: Content,
  answer: RemedyAnswer,
): RemedyClass {
  const task = cockpitTaskOf(state, strip, content);
  return workDone(task, content.scenario(strip.scenario), answer) ? answer.option : 'elsewhere';
}

/** An answer that amounts to «root», for policies, the autopilot and the answer key. */
export function rootAnswer(state: FlightState, strip: Strip, content: Content): RemedyAnswer {
  const task = cockpitTaskOf(state, strip, content);
  const scenario = content.scenario(strip.scenario);
  const spec = scenario.storm ? null : scenario.cockpit;
  switch (task.kind) {
    case 'process':
      return { step: spec?.kind === 'process' ? spec.step : 1, option: 'root' };
    case 'departments':
      return { department: spec?.kind === 'departments' ? spec.department : 'operations', option: 'root' };
    case 'levers': {
      const { own, best } = ownAndBest(task);
      return { shift: own < best ? 10 : -10, option: 'root' };
    }
    case 'territory': {
      const { customers, sellers } = task.territory ?? { customers: [], sellers: [] };
      const all = customers.reduce((sum, n) => sum + n, 0);
      const perSeller = all / sellers.reduce((sum, n) => sum + n, 0);
      const own = customers[task.cell] ?? 0;
      const spare = Math.max(0, Math.round(own - perSeller * (sellers[task.cell] ?? 1)));
      const moves = customers.map(() => 0);
      for (let k = 0; k < spare; k += 1) {
        // Each customer goes to whoever then has fewest per seller.
        let to = task.cell === 0 ? 1 : 0;
        const loadOf = (i: number) => ((customers[i] ?? 0) + (moves[i] ?? 0)) / (sellers[i] ?? 1);
        for (let i = 0; i < customers.length; i += 1) if (i !== task.cell && loadOf(i) < loadOf(to)) to = i;
        moves[to] = (moves[to] ?? 0) + 1;
      }
      return { moves, option: 'root' };
    }
    case 'follow':
      return { option: 'root' };
  }
}
