// Decisions with a shape of their own: tools, targets, launch plans, go and no-go; and the flights that know them.

import { describe, expect, it } from 'vitest';
import { contentToFly } from '../../../../scripts/content-files.ts';
import { DECISION_KINDS, type DecisionKind } from '../../../../src/content/types.ts';
import {
  type CockpitTask,
  cockpitTaskOf,
  launchOf,
  newFlight,
  nextCommand,
  perform,
  type RemedyAnswer,
  rightAnswer,
  setupIn,
  targetsOf,
} from '../../../../src/flight/index.ts';
import { at } from '../../../../src/quarter/at.ts';
import { WEEKS } from '../../../../src/quarter/quarter.ts';
import { SHAPES } from '../../../../src/quarter/remedies.ts';
import { called, type Flying, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** A story with each decision; the flights before its decision wakes have it too. */
const STORY: Readonly<Record<DecisionKind, string>> = {
  tool: 'vendor-trial',
  targets: 'five-numbers',
  launch: 'three-welcomes',
  go: 'discount-growth',
};

/** The flights in which they wake. In a third and a fourth flight no other ones come. */
const WAKES: Readonly<Record<DecisionKind, number>> = { tool: 3, targets: 3, launch: 4, go: 4 };

/** The decision of such a story on the cockpit's desk of a flight. */
function decisionOf(
  kind: DecisionKind,
  flightNumber = WAKES[kind],
): { flying: Flying; id: string; task: CockpitTask } {
  const { flying, id } = called({ scenario: STORY[kind] }, { flightNumber }, true);
  flying.stamp(id, 'cockpit');
  return { flying, id, task: cockpitTaskOf(flying.state, flying.strip(id), null, startup) };
}

/** The task with this kind. @throws Error when it has another */
function asKind<K extends CockpitTask['kind']>(task: CockpitTask, kind: K) {
  if (task.kind !== kind) throw new Error(`${task.kind} is not ${kind}`);
  return task as Extract<CockpitTask, { readonly kind: K }>;
}

/** What becomes of an answer, in a copy of the flight. */
function decided(flying: Flying, id: string, answer: RemedyAnswer) {
  return flying.branch().do({ kind: 'order-remedy', strip: id, answer }).strip(id).judged;
}

describe('a decision of its own', () => {
  it.each(DECISION_KINDS)('%s is told by a story and decided in its right place', (kind) => {
    const { flying, id, task } = decisionOf(kind);
    expect(task.kind).toBe(kind);
    const [option] = task.options;
    const answer = rightAnswer(task, flying.scenario(id), option?.shape ?? 'leave');
    const judged = decided(flying, id, answer);
    expect(judged).toMatchObject({ hand: kind, choice: option?.shape });
    expect(judged?.place?.right ?? true).toBe(true);
  });

  it.each([
    ['tool', 2, 3],
    ['targets', 2, 3],
    ['launch', 2, 4],
    ['go', 2, 4],
  ] as const)('%s sleeps in flight %i and is awake in flight %i', (kind, before, from) => {
    expect(decisionOf(kind, before).task.kind).not.toBe(kind);
    expect(decisionOf(kind, from).task.kind).toBe(kind);
  });

  it('the first flight knows steps and map only', () => {
    const levers = called({ cockpit: 'levers', cause: 'known' }, { flightNumber: 1 });
    levers.flying.stamp(levers.id, 'cockpit');
    const task = cockpitTaskOf(levers.flying.state, levers.flying.strip(levers.id), null, startup);
    expect(task.kind).toBe('follow');
    expect(task.options).toHaveLength(3);
  });
});

describe('tools', () => {
  it('the one that lacks what it must have looks as good as any, and mends nothing', () => {
    const { flying, id, task } = decisionOf('tool');
    const { rows } = asKind(task, 'tool');
    expect(rows).toHaveLength(4);
    const other = rows.findIndex(({ meets: [must] }) => !must);
    expect(rows.filter(({ meets: [must] }) => !must)).toHaveLength(1);
    expect(at(rows, other).option.amount).toBe('most');
    const choice = at(rows, other).option.shape;
    const twin = rows.findIndex(({ name }) => name === choice);
    expect(at(rows, other).option.price).toBe(at(rows, twin).option.price);
    expect(decided(flying, id, { choice, tool: twin })?.place?.right).toBe(true);
    expect(decided(flying, id, { choice, tool: other })).toMatchObject({
      worth: 'dear',
      place: { right: false },
    });
    expect(flying.try({ kind: 'order-remedy', strip: id, answer: { choice, tool: 4 } })).toBe('bad-answer');
    expect(flying.try({ kind: 'order-remedy', strip: id, answer: { choice } })).toBe('bad-answer');
  });

  it('meets more wishes the more it takes of the loss', () => {
    const { rows } = asKind(decisionOf('tool').task, 'tool');
    const wishes = { little: 0, half: 1, most: 2 } as const;
    for (const { meets, option } of rows) {
      const [must, ...wished] = meets;
      expect(must ? wished.filter(Boolean).length : 2).toBe(wishes[option.amount]);
    }
  });
});

describe('a target', () => {
  it('is what the record gives, worked out by hand, within a fifth', () => {
    const { flying, id, task } = decisionOf('targets');
    const { meetings, win, deal, weeks, renewals, scale } = asKind(task, 'targets').targets;
    const reached = (meetings / 4) * (weeks - renewals) * win * deal;
    const right = (target: number) => decided(flying, id, { choice: 'own', target })?.place?.right;
    const holding = scale.flatMap((amount, i) =>
      amount >= 0.8 * reached && amount <= 1.2 * reached ? [i] : [],
    );
    expect(holding.length).toBeGreaterThan(0);
    for (const i of scale.keys()) expect(right(i), String(at(scale, i))).toBe(holding.includes(i));
    expect(holding).toContain(rightAnswer(task, flying.scenario(id), 'own').target);
    const answer = { choice: 'own', target: scale.length } as const;
    expect(flying.try({ kind: 'order-remedy', strip: id, answer })).toBe('bad-answer');
  });

  it('can always be set: the scale is in round steps, and has one that holds wherever one is asked for', () => {
    const { scale } = asKind(decisionOf('targets').task, 'targets').targets;
    for (const [i, amount] of scale.slice(1).entries())
      expect(amount / at(scale, i)).toBeLessThanOrEqual(1.34);
    expect(at(scale, 0)).toBe(200);
    expect(scale.at(-1)).toBe(2_000_000);
  });

  it('can be set in every segment and week, within a fifth of what can be reached', () => {
    // The agency has the poorest segments: where its scale began a power of ten higher, it did not reach down to 22 of 624.
    const { content } = contentToFly('agency');
    for (const seed of seeds(3)) {
      let state = newFlight(setupIn(content, { seed, flightNumber: WAKES.targets }), content);
      for (;;) {
        const { quarter, week } = state;
        const weeks = WEEKS + 1 - week;
        // Once the last week is over there is nothing to set.
        for (const i of weeks > 0 ? quarter.cells.keys() : []) {
          const { meetings, win, deal, renewals, scale } = targetsOf(quarter, i, week, weeks);
          const reached = (meetings / 4) * (weeks - renewals) * win * deal;
          const holds = scale.some((amount) => amount >= 0.8 * reached && amount <= 1.2 * reached);
          expect(holds, `seed ${seed}, week ${week}, segment ${i}`).toBe(true);
        }
        const command = nextCommand(state, content, 'none');
        if (command === null) break;
        const outcome = perform(state, command, content, { grading: false });
        if (outcome.rejected !== undefined) throw new Error(outcome.rejected);
        ({ state } = outcome);
      }
    }
  });

  it('keeps its record while the week turns over the work', () => {
    const { flying, id, task } = decisionOf('targets');
    const before = asKind(task, 'targets').targets;
    flying.do({ kind: 'turn-week' });
    const after = asKind(cockpitTaskOf(flying.state, flying.strip(id), null, startup), 'targets').targets;
    expect(after).toEqual(before);
  });

  it('keeps its record in the verdict, however many weeks turn', () => {
    const { flying, id, task } = decisionOf('targets');
    const { targets } = asKind(task, 'targets');
    const wrong = targets.scale.length - 1;
    const told = () =>
      asKind(cockpitTaskOf(flying.state, flying.strip(id), null, startup), 'targets').targets;
    flying.do({ kind: 'turn-week' });
    flying.do({ kind: 'order-remedy', strip: id, answer: { choice: 'own', target: wrong } });
    expect(flying.strip(id)).toMatchObject({ job: null, judged: { place: { right: false } } });
    expect(told()).toEqual(targets);
    flying.do({ kind: 'turn-week' });
    expect(told()).toEqual(targets);
  });
});

describe('a launch plan', () => {
  /** The first day by hand: a task starts when what it waits for is done and its owner has time. */
  function ready({ tasks, busy }: ReturnType<typeof launchOf>, free: number): number {
    const ends: number[] = [];
    for (const task of tasks) {
      const waits = task.after.map((i) => at(ends, i));
      ends.push(Math.max(task.owner === busy.owner ? free : 0, ...waits) + task.days);
    }
    return Math.max(...ends);
  }

  it('offers four days, of which one is the first that holds; who is busy decides it', () => {
    for (const seed of seeds(200)) {
      const launch = launchOf(seed, 's3');
      const { dates, busy } = launch;
      expect(new Set(dates).size).toBe(4);
      expect(dates).toContain(ready(launch, busy.days));
      expect(ready(launch, 0)).toBeLessThan(ready(launch, busy.days));
    }
  });

  it('does not give the day away by its place', () => {
    const places = [0, 0, 0, 0];
    for (const seed of seeds(200)) {
      const launch = launchOf(seed, 's3');
      const place = launch.dates.indexOf(ready(launch, launch.busy.days));
      places[place] = at(places, place) + 1;
    }
    // Measured: a third each of the first three; before, the second was right in .59.
    expect(Math.max(...places)).toBeLessThan(90);
  });

  it('on another day it mends nothing', () => {
    const { flying, id, task } = decisionOf('launch');
    const { launch } = asKind(task, 'launch');
    const first = ready(launch, launch.busy.days);
    for (const date of launch.dates) {
      const judged = decided(flying, id, { choice: 'own', launch: date });
      expect(judged?.place?.right).toBe(date === first);
    }
    expect(flying.try({ kind: 'order-remedy', strip: id, answer: { choice: 'own', launch: 99 } })).toBe(
      'bad-answer',
    );
  });
});

describe('go or no-go', () => {
  it('is one remedy that costs money, one’s own people, or nothing', () => {
    const { flying, id, task } = decisionOf('go');
    expect(task.options).toHaveLength(2);
    const [own, bought] = task.options.toSorted((one, other) => one.price - other.price);
    expect(own).toMatchObject({ shape: 'own', price: 0 });
    expect(bought?.price).toBeGreaterThan(0);
    expect(task.pair).toBeNull();
    expect(decided(flying, id, { choice: 'leave' })?.place).toBeNull();
    const [other] = SHAPES.filter((shape) => task.options.every((option) => option.shape !== shape));
    expect(flying.try({ kind: 'order-remedy', strip: id, answer: { choice: other ?? expect.fail() } })).toBe(
      'bad-answer',
    );
  });
});

describe('every decision', () => {
  it.each(DECISION_KINDS)('%s keeps one measure that costs hours only, also with an empty tank', (kind) => {
    const { flying, id } = decisionOf(kind);
    const dry = { ...flying.state, fuel: 0 };
    const { options } = cockpitTaskOf(dry, flying.strip(id), null, startup);
    expect(options.filter(({ affordable }) => affordable).map(({ shape, price }) => [shape, price])).toEqual([
      ['own', 0],
    ]);
  });
});
