// Can the place of a cockpit's decision be told without reading? Answers the decisions that `right` meets by rules that look at one thing only,
// and by the rule that stands on the desk.

import type { Content, Department } from '../src/content/types.ts';
import {
  type CockpitTask,
  type FlightSetup,
  type FlightState,
  type Strip,
  type Work,
  cockpitTaskOf,
  newFlight,
  nextCommand,
  perform,
  placeOf,
  rightAnswer,
  setupIn,
} from '../src/flight/index.ts';
import { at, found } from '../src/quarter/at.ts';
import { PURPOSE, entityOf, pick } from '../src/quarter/draws.ts';

type Hand = 'levers' | 'territory' | 'departments' | 'targets';
const HANDS: readonly Hand[] = ['levers', 'territory', 'departments', 'targets'];

/** A decision that was met, and whether some work would have been done in the right place. */
interface Met {
  readonly task: CockpitTask & { kind: Hand };
  readonly id: string;
  readonly careful: Work;
  readonly isRight: (work: Work) => boolean;
}

const isByHand = (task: CockpitTask): task is Met['task'] => HANDS.some((hand) => hand === task.kind);

/** A decision that `right` takes, as it lies then. */
interface Decision {
  readonly state: FlightState;
  readonly strip: Strip;
  readonly task: CockpitTask;
}

/** The decisions that `right` takes in a flight, on strips and on slips. @throws Error when one of its commands is refused */
export function decisionsOf(setup: FlightSetup, content: Content): Decision[] {
  const all: Decision[] = [];
  let state = newFlight(setup, content);
  for (;;) {
    const command = nextCommand(state, content, 'right');
    if (command === null) return all;
    if (command.kind === 'follow' || command.kind === 'order-remedy') {
      const slip =
        command.kind === 'follow' ? found(state.slips, ({ id }) => id === command.slip, 'the slip') : null;
      const id = command.kind === 'follow' ? slip?.strip : command.strip;
      const strip = found(state.strips, (one) => one.id === id, 'the strip');
      all.push({ state, strip, task: cockpitTaskOf(state, strip, slip, content) });
    }
    const outcome = perform(state, command, content, { grading: false });
    if (outcome.rejected !== undefined) throw new Error(`${command.kind}: ${outcome.rejected}`);
    state = outcome.state;
  }
}

/** The decisions by hand that `right` meets in a flight, each as it lies when it is taken. */
function metIn(content: Content, seed: number, flightNumber: number): Met[] {
  return decisionsOf(setupIn(content, { seed, flightNumber }), content).flatMap(({ state, strip, task }) => {
    if (!isByHand(task)) return [];
    const scenario = content.scenario(strip.scenario);
    return [
      {
        task,
        id: `${seed} ${strip.id} ${state.week}`,
        careful: rightAnswer(task, scenario, 'own'),
        isRight: (work) => placeOf(task, scenario, { ...work, choice: 'own' })?.right === true,
      },
    ];
  });
}

/** The index of the largest value, or with −1 of the smallest, among the segments other than the strip's. */
function extreme(values: readonly number[], own: number, sign: 1 | -1): number {
  const others = values.flatMap((_, i) => (i === own ? [] : [i]));
  return others.reduce((best, i) => (sign * (at(values, i) - at(values, best)) > 0 ? i : best));
}

const POINTS = [5, 10, 15] as const;
const CUSTOMERS = [6, 10, 12, 16, 20] as const;
const SHARES_ASKED = [0.25, 0.5, 0.75, 1, 1.5] as const;

/** Plain rules for effort, each by one column alone or by none. */
function leverRules({ task, id }: Met): Record<string, Work> {
  if (task.kind !== 'levers') return {};
  const { cell: own, levers } = task;
  const { effort, returns, room, spare } = levers;
  const shift = (other: number, points: number): Work => ({
    shifts: effort.map((_, i) => (i === other ? points : 0)),
  });
  const drawn = (n: number, i: number) => pick(n, entityOf(id), i, 0, PURPOSE.policy);
  const others = effort.flatMap((_, i) => (i === own ? [] : [i]));
  const rules: Record<string, Work> = {
    'leave it': shift(own, 0),
    random: shift(at(others, drawn(others.length, 0)), at([-15, -10, -5, 5, 10, 15], drawn(6, 1))),
    'all it can spare, to the highest return': shift(extreme(returns, own, 1), at(spare, own)),
  };
  for (const points of POINTS) {
    rules[`${points} out, to the highest return`] = shift(extreme(returns, own, 1), points);
    rules[`${points} out, to the most room`] = shift(extreme(room, own, 1), points);
    rules[`${points} out, to the largest effort`] = shift(extreme(effort, own, 1), points);
    rules[`${points} in, from the lowest return`] = shift(extreme(returns, own, -1), -points);
    rules[`${points} in, from the largest effort`] = shift(extreme(effort, own, 1), -points);
    rules[`${points} in, from the most to spare`] = shift(extreme(spare, own, 1), -points);
  }
  return rules;
}

/** Plain rules for customers. */
function mapRules({ task }: Met): Record<string, Work> {
  if (task.kind !== 'territory') return {};
  const { cell: own, territory } = task;
  const { customers, sellers } = territory;
  const load = customers.map((n, i) => n / at(sellers, i));
  const lowest = extreme(load, own, -1);
  const rules: Record<string, Work> = { 'leave it': { moves: customers.map(() => 0) } };
  for (const count of CUSTOMERS) {
    rules[`${count} to the lowest`] = { moves: customers.map((_, i) => (i === lowest ? count : 0)) };
    const each = Math.round(count / (customers.length - 1) / 2) * 2;
    rules[`${count} to all alike`] = { moves: customers.map((_, i) => (i === own ? 0 : each)) };
  }
  return rules;
}

function departmentRules({ task }: Met): Record<string, Work> {
  if (task.kind !== 'departments') return {};
  return Object.fromEntries(
    task.departments.map((department: Department): [string, Work] => [
      `always ${department}`,
      { department },
    ]),
  );
}

/** Plain rules for a target: a share of what the plan asks for, or a share of the meetings. */
function targetRules({ task }: Met): Record<string, Work> {
  if (task.kind !== 'targets') return {};
  const { asked, meetings } = task.targets;
  return {
    ...Object.fromEntries(
      SHARES_ASKED.map((share): [string, Work] => [
        `${share} of what is asked`,
        { target: Math.round(share * asked) },
      ]),
    ),
    'a fifth of the meetings': { target: Math.min(2 * asked, Math.round(meetings / 5)) },
  };
}

const RULES: Readonly<Record<Hand, (met: Met) => Record<string, Work>>> = {
  levers: leverRules,
  territory: mapRules,
  departments: departmentRules,
  targets: targetRules,
};

export interface ByHand {
  readonly met: number;
  /** The share in which the rule on the desk names the right place, and each of the plain ones. */
  readonly careful: number;
  readonly rules: Readonly<Record<string, number>>;
}

/** For each kind of decision by hand the shares of its plain rules. */
export function byHandReport(
  contents: readonly Content[],
  seeds: readonly number[],
  flights: readonly number[],
): Readonly<Record<Hand, ByHand>> {
  const all = contents.flatMap((content) =>
    seeds.flatMap((seed) => flights.flatMap((flight) => metIn(content, seed, flight))),
  );
  const reportOf = (hand: Hand): ByHand => {
    const met = all.filter(({ task }) => task.kind === hand);
    const share = (right: number) => Number((right / Math.max(1, met.length)).toFixed(3));
    const counts = new Map<string, number>();
    for (const one of met)
      for (const [rule, work] of Object.entries(RULES[hand](one)))
        counts.set(rule, (counts.get(rule) ?? 0) + Number(one.isRight(work)));
    return {
      met: met.length,
      careful: share(met.filter((one) => one.isRight(one.careful)).length),
      rules: Object.fromEntries([...counts].map(([rule, right]) => [rule, share(right)])),
    };
  };
  return {
    levers: reportOf('levers'),
    territory: reportOf('territory'),
    departments: reportOf('departments'),
    targets: reportOf('targets'),
  };
}
