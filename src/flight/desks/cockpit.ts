// The cockpit's tasks: their data, and what a player's answer amounts to: root, patch or elsewhere. grade.ts then grades it.

import { wholeJudgedAlike } from '../../quarter/rounding.ts';
import {
  type CockpitTaskSpec,
  type Content,
  DEPARTMENTS,
  type Department,
  type Scenario,
} from '../../content/types.ts';
import { at, given } from '../../quarter/at.ts';
import { PURPOSE, entityOf, shuffled } from '../../quarter/draws.ts';
import { figure } from '../../quarter/figures.ts';
import type { QuarterState, Reading } from '../../quarter/types.ts';
import type { RemedyAnswer } from '../state/command.ts';
import { type CellFigures, cellFigures } from './facts.ts';
import type { FlightState } from '../state/flight.ts';
import type { RemedyClass, Strip } from '../state/strip.ts';
import type { CockpitTask, Levers, Process, Territory } from './types.ts';
import { FIGURE_UNITS } from '../../quarter/units.ts';

/** For each class of remedy: its effect (0–1), its cost (NOK) and the weeks until it works (docs/model.md). */
export const REMEDIES: Readonly<Record<RemedyClass, { effect: number; cost: number; lag: number }>> = {
  root: { effect: 0.92, cost: 20_000, lag: 1 },
  patch: { effect: 0.4, cost: 10_000, lag: 0 },
  elsewhere: { effect: 0.15, cost: 20_000, lag: 1 },
};

/** Customers per seller, per cent of the mean: territories within this band count as balanced. */
export const BALANCED = { low: 85, high: 115 } as const;
/** The most percentage points of effort that a lever can move out of its segment or into it. */
export const FURTHEST_SHIFT = 20;

type ProcessSpec = Extract<CockpitTaskSpec, { kind: 'process' }>;

/** The process that a scenario is about, with the number of the step (1–5) that holds the delay. */
function delayOf(scenario: Scenario): ProcessSpec {
  if (scenario.storm || scenario.cockpit?.kind !== 'process') throw new Error(`no process in ${scenario.id}`);
  return scenario.cockpit;
}

/** The department that is responsible for what a scenario is about. */
function ownerOf(scenario: Scenario): Department {
  if (scenario.storm || scenario.cockpit?.kind !== 'departments')
    throw new Error(`no department in ${scenario.id}`);
  return scenario.cockpit.department;
}

function processOf({ now, norm }: CellFigures, scenario: Scenario, content: Content): Process {
  const { process: id, step: slow } = delayOf(scenario);
  const { figure: measure, steps: base } = given(content.processes[id], `process ${id}`);
  if (scenario.kind === 'reach') {
    const lost = Math.max(1, Math.round(norm.leadLevel - now.leadLevel));
    return { id, unit: 'count', steps: base.map((_, i) => (i + 1 === slow ? lost : 0)), total: lost };
  }
  const baseTotal = base.reduce((sum, step) => sum + step, 0);
  const total = Math.max(baseTotal, Math.round(figure(now, measure)));
  const steps = base.map((step, i) => (i + 1 === slow ? step + total - baseTotal : step));
  return { id, unit: FIGURE_UNITS[measure], steps, total };
}

/** The map of these readings: the instrument that shows the fullest territory reads from the same one. */
export function territoryFrom(company: QuarterState['company'], readings: readonly Reading[]): Territory {
  return {
    customers: readings.map((now) => Math.round(now.customers)),
    sellers: readings.map((now, i) => {
      const whole = company.capacity * at(company.shares, i);
      return Math.round((now.capacity / whole) * 10) / 10;
    }),
  };
}

function territoryOf(quarter: QuarterState, asOf: number): Territory {
  return territoryFrom(
    quarter.company,
    quarter.cells.map((_, i) => cellFigures(quarter, i, asOf).now),
  );
}

function leversOf(state: FlightState, asOf: number): Levers {
  return {
    effort: state.quarter.cells.map((cell) => Math.round(cell.effort * 100)),
    // To the decimal that is shown, so that what is judged is what is seen.
    returns: state.quarter.cells.map(
      (_, i) => Math.round(cellFigures(state.quarter, i, asOf).now.returnOnEffort * 10) / 10,
    ),
    fuel: state.fuel,
  };
}

/** True when another segment has a higher return than this one. */
function isBeaten({ returns }: Levers, cell: number): boolean {
  return at(returns, cell) < Math.max(0, ...returns.filter((_, i) => i !== cell));
}

const CLASSES: readonly RemedyClass[] = ['root', 'patch', 'elsewhere'];

/** The cockpit's task for a strip, or for the slip of one: the remedies in shuffled order and the data to choose by. */
export function cockpitTaskOf(state: FlightState, strip: Strip, content: Content): CockpitTask {
  const scenario = content.scenario(strip.scenario);
  const spec = scenario.storm ? null : scenario.cockpit;
  // The data is that of the week in which the work began, also when the week turns while the player works on it.
  const asOf = strip.job?.seat === 'cockpit' ? strip.job.sinceWeek : state.week;
  const option = (remedy: RemedyClass) => ({
    remedy,
    cost: REMEDIES[remedy].cost,
    worksFrom: state.week + REMEDIES[remedy].lag,
  });
  const { cell } = strip;
  if (spec === null) return { kind: 'follow', cell, options: [option('root')] };
  const order = shuffled(CLASSES.length, state.setup.seed, entityOf(`${strip.id} remedies`), PURPOSE.shuffle);
  const table = { cell, options: order.map((i) => option(at(CLASSES, i))) };
  switch (spec.kind) {
    case 'process':
      return {
        kind: 'process',
        process: processOf(cellFigures(state.quarter, cell, asOf), scenario, content),
        ...table,
      };
    case 'territory':
      return { kind: 'territory', territory: territoryOf(state.quarter, asOf), ...table };
    case 'levers':
      return { kind: 'levers', levers: leversOf(state, asOf), ...table };
    case 'departments':
      return { kind: 'departments', departments: DEPARTMENTS, ...table };
  }
}

/** How many customers leave the segment by these moves. */
function movedFrom(own: number, moves: readonly number[]): number {
  return moves.reduce((sum, n, i) => (i === own ? sum : sum + n), 0);
}

/**
 * Customers per seller after the moves, per cent of the mean of all segments (85–115 is balanced).
 * @param own the segment that hands over customers
 * @param moves how many customers each segment gets; the number for `own` is ignored
 */
export function territoryIndex(
  { customers, sellers }: Territory,
  own: number,
  moves: readonly number[],
): number[] {
  const moved = movedFrom(own, moves);
  const after = customers.map((n, i) => (i === own ? n - moved : n + at(moves, i)));
  const mean = after.reduce((sum, n) => sum + n, 0) / sellers.reduce((sum, n) => sum + n, 0);
  return after.map((n, i) => ((n / at(sellers, i)) * 100) / mean);
}

/** A territory's index as it is shown: whole, and inside the band where what is judged is inside. */
export function statedIndex(index: number): number {
  return wholeJudgedAlike(index, (x) => Number(x > BALANCED.high) - Number(x < BALANCED.low));
}

/** True when the answer, which fits the task, does the work in the right place. */
function workDone(task: CockpitTask, scenario: Scenario, answer: RemedyAnswer): boolean {
  switch (task.kind) {
    case 'process':
      return answer.step === delayOf(scenario).step;
    case 'departments':
      return answer.department === ownerOf(scenario);
    case 'levers': {
      const { shift } = answer;
      if (shift === undefined) return false;
      // Effort has to leave a segment that returns less than the best one, and to come to one that returns most, by 5 to 15 percentage points.
      return isBeaten(task.levers, task.cell) ? shift >= 5 && shift <= 15 : shift <= -5 && shift >= -15;
    }
    case 'territory': {
      const { territory, cell } = task;
      if (answer.moves === undefined) return false;
      const none = territory.customers.map(() => 0);
      const before = territoryIndex(territory, cell, none);
      const after = territoryIndex(territory, cell, answer.moves);
      const spread = (index: readonly number[]) => Math.max(...index) - Math.min(...index);
      return at(after, cell) <= BALANCED.high && spread(after) < spread(before);
    }
    case 'follow':
      return true;
  }
}

/** True when the answer has the parts that this kind of task needs, within their ranges. */
export function answerFits(task: CockpitTask, answer: RemedyAnswer): boolean {
  if (!task.options.some((option) => option.remedy === answer.option)) return false;
  const whole = (n: number | undefined, low: number, high: number) =>
    n !== undefined && Number.isInteger(n) && n >= low && n <= high;
  switch (task.kind) {
    case 'process':
      return whole(answer.step, 1, 5);
    case 'departments':
      return answer.department !== undefined && task.departments.includes(answer.department);
    case 'levers':
      return whole(answer.shift, -FURTHEST_SHIFT, FURTHEST_SHIFT);
    case 'territory': {
      const { moves } = answer;
      const { customers } = task.territory;
      if (moves === undefined || moves.length !== customers.length) return false;
      return moves.every((n) => whole(n, 0, 200)) && movedFrom(task.cell, moves) <= at(customers, task.cell);
    }
    case 'follow':
      return true;
  }
}

/** What the answer amounts to: the chosen remedy when it was applied in the right place, otherwise `elsewhere`. */
export function remedyClass(
  state: FlightState,
  strip: Strip,
  content: Content,
  answer: RemedyAnswer,
): RemedyClass {
  const task = cockpitTaskOf(state, strip, content);
  return workDone(task, content.scenario(strip.scenario), answer) ? answer.option : 'elsewhere';
}

/** Moves that bring a segment down to the mean: each customer goes to the segment that has the fewest per seller at that point. */
function evenMoves({ customers, sellers }: Territory, own: number): number[] {
  const all = customers.reduce((sum, n) => sum + n, 0);
  const perSeller = all / sellers.reduce((sum, n) => sum + n, 0);
  const spare = Math.max(0, Math.round(at(customers, own) - perSeller * at(sellers, own)));
  const moves = customers.map(() => 0);
  const loadOf = (i: number) => (at(customers, i) + at(moves, i)) / at(sellers, i);
  for (let k = 0; k < spare; k += 1) {
    let to = own === 0 ? 1 : 0;
    for (let i = 0; i < customers.length; i += 1) if (i !== own && loadOf(i) < loadOf(to)) to = i;
    moves[to] = at(moves, to) + 1;
  }
  return moves;
}

/** An answer that amounts to `root`, for policies, the autopilot and the answer key. */
export function rootAnswer(state: FlightState, strip: Strip, content: Content): RemedyAnswer {
  const task = cockpitTaskOf(state, strip, content);
  const scenario = content.scenario(strip.scenario);
  switch (task.kind) {
    case 'process':
      return { step: delayOf(scenario).step, option: 'root' };
    case 'departments':
      return { department: ownerOf(scenario), option: 'root' };
    case 'levers':
      return { shift: isBeaten(task.levers, task.cell) ? 10 : -10, option: 'root' };
    case 'territory':
      return { moves: evenMoves(task.territory, task.cell), option: 'root' };
    case 'follow':
      return { option: 'root' };
  }
}
