// Can the place of a cockpit's decision be told without reading? Answers the decisions that `right` meets by rules that look at one thing only,
// and by the rule that stands on the desk.

import type { Content, Department } from '../src/content/types.ts';
import {
  type CockpitTask,
  type FlightSetup,
  type FlightState,
  type Strip,
  type Targets,
  type Work,
  cockpitTaskOf,
  drawPlan,
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
        careful: task.kind === 'targets' ? workedOut(task.targets) : rightAnswer(task, scenario, 'own'),
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

/** A target holds within a fifth, as the rule on the desk says. */
const WITHIN = 0.2;
const POINTS = [5, 10, 15] as const;
const CUSTOMERS = [6, 10, 12, 16, 20] as const;
const SHARES_ASKED = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1, 1.25, 1.5, 2, 3] as const;
const SHARES_OF_SCALE = [0, 0.25, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 1] as const;
const SALES = [0.25, 0.5, 1, 1.5, 2, 3, 4, 6] as const;
const MEETINGS_A_SALE = [4, 5, 6, 8, 10, 12, 15, 20] as const;

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

/** The place on a target's scale that is nearest to an amount, as a hand would set it. */
function settable(scale: readonly number[], amount: number): Work & { readonly target: number } {
  const off = (i: number) => Math.abs(Math.log(at(scale, i) / amount));
  return { target: scale.reduce((best, _, i) => (off(i) < off(best) ? i : best), 0) };
}

/** The target by the rule on the desk, worked out here from its rows alone, so that whatever the game holds right is held against it. */
function workedOut({ scale, meetings, win, deal, weeks, renewals }: Targets): Work {
  const reached = (meetings / 4) * (weeks - renewals) * win * deal;
  const work = settable(scale, reached);
  const off = Math.abs(at(scale, work.target) - reached);
  return off <= WITHIN * reached ? work : {};
}

/** Plain rules for a target: today's or a share of it, a place on the scale, a number of sales, and the record with a row left out. */
function targetRules({ task, id }: Met): Record<string, Work> {
  if (task.kind !== 'targets') return {};
  const { targets } = task;
  const { scale, meetings, deal, win, weeks, renewals } = targets;
  const asked = at(scale, targets.asked);
  const named = (amounts: Record<string, number>) =>
    Object.fromEntries(Object.entries(amounts).map(([rule, amount]) => [rule, settable(scale, amount)]));
  const each = (list: readonly number[], name: string, amount: (one: number) => number) =>
    named(Object.fromEntries(list.map((one) => [`${one} ${name}`, amount(one)])));
  const places = SHARES_OF_SCALE.map((share): [string, Work] => [
    `${share} of the scale`,
    { target: Math.round(share * (scale.length - 1)) },
  ]);
  return {
    random: { target: pick(scale.length, entityOf(id), 0, 0, PURPOSE.policy) },
    ...each(SHARES_ASKED, 'of today’s target', (share) => share * asked),
    ...Object.fromEntries(places),
    ...each(SALES, 'sales of the mean value', (sales) => sales * deal),
    ...each(MEETINGS_A_SALE, 'meetings of four weeks a sale', (many) => (meetings * deal) / many),
    ...named({
      'four weeks alone': meetings * win * deal,
      'two times four weeks': 2 * meetings * win * deal,
    }),
    ...named({
      'all weeks, as if renewals took none': (meetings / 4) * weeks * win * deal,
      'all meetings, as if each were a sale': (meetings / 4) * (weeks - renewals) * deal,
    }),
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

/** The shares of the plain rules among these decisions. */
function sharesOf(hand: Hand, met: readonly Met[]): ByHand {
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
}

/** Whether a story of this flight is decided by a target: in most none is, and they need not be flown. */
function hasTarget(content: Content, seed: number, flightNumber: number): boolean {
  const { planned } = drawPlan(setupIn(content, { seed, flightNumber }), content);
  return planned.some(({ scenario }) => {
    const story = content.scenario(scenario);
    return !story.storm && story.decision === 'targets';
  });
}

/** The shares of the plain rules for targets; they wake in the third flight, on the storm route in the first. */
export function targetReport(
  contents: readonly Content[],
  seeds: readonly number[],
  flights: readonly number[],
): ByHand {
  const met = contents.flatMap((content) =>
    seeds.flatMap((seed) =>
      flights.flatMap((flight) => (hasTarget(content, seed, flight) ? metIn(content, seed, flight) : [])),
    ),
  );
  return sharesOf(
    'targets',
    met.filter(({ task }) => task.kind === 'targets'),
  );
}

/** For each kind of decision by hand that the second flight knows the shares of its plain rules. */
export function byHandReport(
  contents: readonly Content[],
  seeds: readonly number[],
  flights: readonly number[],
): Readonly<Record<Exclude<Hand, 'targets'>, ByHand>> {
  const all = contents.flatMap((content) =>
    seeds.flatMap((seed) => flights.flatMap((flight) => metIn(content, seed, flight))),
  );
  const reportOf = (hand: Hand) =>
    sharesOf(
      hand,
      all.filter(({ task }) => task.kind === hand),
    );
  return {
    levers: reportOf('levers'),
    territory: reportOf('territory'),
    departments: reportOf('departments'),
  };
}
