// The cockpit's tasks: what lies on the desk of a decision, and whether an answer does its work in the right place. grade.ts grades it.

import { companyOf } from '../../quarter/company.ts';
import { wholeJudgedAlike } from '../../quarter/rounding.ts';
import { type Content, DEPARTMENTS, type Department, type Scenario } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import type { QuarterState, Reading } from '../../quarter/types.ts';
import type { RemedyAnswer } from '../state/command.ts';
import { busyWith } from './busy.ts';
import { hasMoreToOpen } from './ask-more.ts';
import { cellFigures } from './facts.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { FlightState } from '../state/flight.ts';
import type { Slip } from '../state/message.ts';
import type { Choice, Judged, Strip, Work } from '../state/strip.ts';
import { handOf, isLaunchInPlace, launchOf, readyOn, toolFor, toolRows } from './hands.ts';
import { isToldAsStory, matterOf, optionsOf, pairOptionOf, weeksLeft } from './matter.ts';
import { FURTHEST_SHIFT, areShiftsInPlace, asSet, goodShifts, leversOf } from './levers.ts';
import { delayOf, processOf } from './process.ts';
import { goodTarget, isTargetInPlace, targetsOf } from './targets.ts';
import type { CockpitTask, Territory } from './types.ts';

/** Customers per seller, per cent of the mean: territories within this band count as balanced. */
export const BALANCED = { low: 85, high: 115 } as const;

/** The department that is responsible for what a scenario is about. */
function ownerOf(scenario: Scenario): Department {
  if (scenario.storm || scenario.cockpit?.kind !== 'departments')
    throw new Error(`no department in ${scenario.id}`);
  return scenario.cockpit.department;
}

/** The map of these readings: the instrument that shows the fullest territory reads from the same one. */
export function territoryFrom(company: QuarterState['company'], readings: readonly Reading[]): Territory {
  return {
    customers: readings.map((now) => Math.round(now.customers)),
    sellers: readings.map((now, i) => {
      const { capacity, shares } = companyOf(company, i);
      const whole = capacity * at(shares, i);
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

/** Whether the tower can be asked for more about a slip. */
function asksOf(state: FlightState, strip: Strip, slip: Slip | null): CockpitTask['asks'] {
  if (slip === null || !hasMoreToOpen(state, strip, slip)) return null;
  return state.orders.tower && busyWith(state, 'tower') === null ? 'free' : 'busy';
}

/**
 * The week at whose beginning the figures on a desk are read: that in which the work began, also when the week turns while the player works on
 * it; and of a decision that has been taken, the week of the desk on which it was taken.
 */
export function asOfWeek({ week }: FlightState, { job, judged }: Strip, slip: Slip | null): number {
  if (job?.seat === 'cockpit') return job.sinceWeek;
  return job === null && slip === null && judged !== null ? (judged.asOfWeek ?? judged.week) : week;
}

/**
 * The cockpit's task for a strip, or for a slip of it: what it has been told, the remedies, and the data to find the place by.
 * @param slip the slip that is decided on; null for the strip's own work
 */
export function cockpitTaskOf(
  state: FlightState,
  strip: Strip,
  slip: Slip | null,
  content: Content,
): CockpitTask {
  const scenario = content.full(strip.scenario);
  const asOf = asOfWeek(state, strip, slip);
  const matter = matterOf(state, strip, slip);
  const { cell } = strip;
  const decision = {
    cell,
    about: matter.about,
    certainty: matter.certainty,
    named: isToldAsStory(state, matter, content),
    weeksLeft: weeksLeft(state),
    fuel: state.fuel,
    moneyBinds: scheduleOf(state.setup).moneyBinds,
    options: optionsOf(state, matter, content),
    pair: pairOptionOf(state, matter, content),
    asks: asksOf(state, strip, slip),
  };
  switch (handOf(state.setup, strip, slip, matter.about, content)) {
    case 'process':
      return {
        kind: 'process',
        process: processOf(cellFigures(state.quarter, cell, asOf), scenario, content, {
          seed: state.setup.seed,
          strip: strip.id,
        }),
        ...decision,
      };
    case 'territory':
      return { kind: 'territory', territory: territoryOf(state.quarter, asOf), ...decision };
    case 'levers': {
      // A decision that has been taken is looked at as it lay before it.
      const taken = strip.job === null && slip === null ? strip.id : null;
      return { kind: 'levers', levers: leversOf(asSet(state, taken), asOf), ...decision };
    }
    case 'departments':
      return { kind: 'departments', departments: DEPARTMENTS, ...decision };
    case 'tool':
      return { kind: 'tool', rows: toolRows(state.setup.seed, strip.id, decision.options), ...decision };
    case 'targets': {
      const targets = targetsOf(state.quarter, cell, asOf, weeksLeft({ week: asOf }));
      return { kind: 'targets', targets, ...decision };
    }
    case 'launch':
      return { kind: 'launch', launch: launchOf(state.setup.seed, strip.id), ...decision };
    case 'go':
      return { kind: 'go', ...decision };
    case 'follow':
      return { kind: 'follow', ...decision };
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
function isInPlace(task: CockpitTask, scenario: Scenario, answer: RemedyAnswer): boolean {
  switch (task.kind) {
    case 'process':
      return answer.step === delayOf(scenario).step;
    case 'departments':
      return answer.department === ownerOf(scenario);
    case 'levers':
      return areShiftsInPlace(task.levers, task.cell, answer.shifts);
    case 'territory': {
      const { territory, cell } = task;
      const { moves } = answer;
      if (moves === undefined) return false;
      const after = territoryIndex(territory, cell, moves);
      // The segment is in balance, and none of those that got customers has too many now. Where others are short of sellers as well, it can be
      // in balance before anything is moved.
      const own = at(after, cell);
      const overfilled = after.some((index, i) => i !== cell && at(moves, i) > 0 && index > BALANCED.high);
      return own >= BALANCED.low && own <= BALANCED.high && !overfilled;
    }
    case 'tool':
      return answer.tool === toolFor(task.rows, answer.choice);
    case 'targets':
      return isTargetInPlace(task.targets, answer.target);
    case 'launch':
      return isLaunchInPlace(task.launch, answer.launch);
    case 'go':
    case 'follow':
      return true;
  }
}

const isWhole = (n: number | undefined, low: number, high: number) =>
  n !== undefined && Number.isInteger(n) && n >= low && n <= high;

/** True when the moves of effort are between the segment and the others, none too far. */
function fitsLevers(task: CockpitTask & { kind: 'levers' }, shifts: Work['shifts']): boolean {
  if (shifts?.length !== task.levers.effort.length) return false;
  return shifts.every((points, i) =>
    i === task.cell ? points === 0 : isWhole(points, -FURTHEST_SHIFT, FURTHEST_SHIFT),
  );
}

/** True when the answer has the parts that this kind of task needs, within their ranges. Leaving the matter needs none. */
export function answerFits(task: CockpitTask, answer: RemedyAnswer): boolean {
  if (answer.choice === 'leave') return true;
  const offered =
    task.pair?.choice === answer.choice || task.options.some(({ shape }) => shape === answer.choice);
  if (!offered) return false;
  switch (task.kind) {
    case 'process':
      return isWhole(answer.step, 1, 5);
    case 'departments':
      return answer.department !== undefined && task.departments.includes(answer.department);
    case 'levers':
      return fitsLevers(task, answer.shifts);
    case 'territory': {
      const { moves } = answer;
      const { customers } = task.territory;
      if (moves === undefined || moves.length !== customers.length) return false;
      return (
        moves.every((n) => isWhole(n, 0, 200)) && movedFrom(task.cell, moves) <= at(customers, task.cell)
      );
    }
    case 'tool':
      return answer.tool !== undefined && task.rows[answer.tool]?.option.shape === answer.choice;
    case 'targets':
      return isWhole(answer.target, 0, task.targets.scale.length - 1);
    case 'launch':
      return answer.launch !== undefined && task.launch.dates.includes(answer.launch);
    case 'go':
    case 'follow':
      return true;
  }
}

/** Customers are moved by so many at a time. */
export const MOVED_AT_ONCE = 2;

/** Moves that bring a segment down to the mean, as a hand can make them: each time to the segment that has the fewest per seller. */
function evenMoves({ customers, sellers }: Territory, own: number): number[] {
  const all = customers.reduce((sum, n) => sum + n, 0);
  const perSeller = all / sellers.reduce((sum, n) => sum + n, 0);
  const spare = Math.max(0, Math.round(at(customers, own) - perSeller * at(sellers, own)));
  const moves = customers.map(() => 0);
  const loadOf = (i: number) => (at(customers, i) + at(moves, i)) / at(sellers, i);
  for (let moved = 0; moved + MOVED_AT_ONCE / 2 <= spare; moved += MOVED_AT_ONCE) {
    let to = own === 0 ? 1 : 0;
    for (let i = 0; i < customers.length; i += 1) if (i !== own && loadOf(i) < loadOf(to)) to = i;
    moves[to] = at(moves, to) + MOVED_AT_ONCE;
  }
  return moves;
}

/** The work in the right place. */
function goodWork(task: CockpitTask, scenario: Scenario, choice: Choice): Work {
  switch (task.kind) {
    case 'process':
      return { step: delayOf(scenario).step };
    case 'departments':
      return { department: ownerOf(scenario) };
    case 'levers':
      return { shifts: goodShifts(task.levers, task.cell) };
    case 'territory':
      return { moves: evenMoves(task.territory, task.cell) };
    case 'tool':
      return choice === 'leave' ? {} : { tool: toolFor(task.rows, choice) };
    case 'targets':
      return { target: goodTarget(task.targets) };
    case 'launch':
      return { launch: readyOn(task.launch) };
    case 'go':
    case 'follow':
      return {};
  }
}

/** Where an answer that fits the task does its work, and where it belongs; null where there is no such place, or nothing is done. */
export function placeOf(task: CockpitTask, scenario: Scenario, answer: RemedyAnswer): Judged['place'] {
  const { choice, ...yours } = answer;
  if (task.kind === 'follow' || task.kind === 'go' || choice === 'leave') return null;
  return { yours, good: goodWork(task, scenario, choice), right: isInPlace(task, scenario, answer) };
}

/** The answer that makes this choice and does the work in the right place, for policies, the autopilot and the answer key. */
export function rightAnswer(task: CockpitTask, scenario: Scenario, choice: Choice): RemedyAnswer {
  return { ...goodWork(task, scenario, choice), choice };
}
