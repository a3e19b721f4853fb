// Decisions that have a shape of their own and need no cards: a tool against stated needs, a target, a launch plan, go or no-go.
// What lies on the table follows from seed and state; the names are in the company's texts.

import {
  type CockpitTaskSpec,
  type Content,
  DECISION_KINDS,
  type DecisionKind,
  DEPARTMENTS,
  type Department,
} from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { PURPOSE, entityOf, pick, shuffled } from '../../quarter/draws.ts';
import type { Amount, Shape } from '../../quarter/remedies.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { FlightSetup } from '../state/flight.ts';
import type { Slip } from '../state/message.ts';
import { type Pair, pairAmong } from '../state/pair.ts';
import type { Choice, Strip } from '../state/strip.ts';
import type { Suspect } from '../state/suspect.ts';
import type { Launch, LaunchTask, RemedyOption, ToolRow } from './types.ts';

/** How the cockpit decides: by hand in one of these ways, or among remedies alone (`follow`). */
export type Hand = CockpitTaskSpec['kind'] | DecisionKind | 'follow';

/**
 * The way in which a matter is decided: the story's own decision or work where the flight knows it, otherwise among remedies.
 * @param slip the slip that is decided on; one that passes no leg on has no work
 * @param about what the cockpit has been told; the story's decision is about its own kind
 */
export function handOf(
  setup: FlightSetup,
  strip: Strip,
  slip: Slip | null,
  about: Suspect,
  content: Content,
): Hand {
  const { hands } = scheduleOf(setup);
  const { decision, cockpit, kind } = content.full(strip.scenario);
  if (slip !== null && !slip.leg) return 'follow';
  if (decision !== null && about === kind && hands.includes(decision)) return decision;
  return cockpit !== null && hands.includes(cockpit.kind) ? cockpit.kind : 'follow';
}

/** Those of the shapes that a decision of this kind puts on the desk. @param shown the three that were drawn for the strip */
export function shapesAt(hand: Hand, shown: readonly Shape[]): readonly Shape[] {
  switch (hand) {
    // One thing to do, bought or done by one's own people, or nothing: an empty tank does not decide it.
    case 'go': {
      const bought = shown.find((shape) => shape !== 'own');
      return shown.filter((shape) => shape === 'own' || shape === bought);
    }
    case 'targets':
      return ['own'];
    case 'launch':
      return ['own', 'cure'];
    default:
      return shown;
  }
}

/** The pair that the remedies on the desk can make; none where the decision has a shape that replaces their cards. @param shapes as from {@link shapesAt} */
export function pairAt(hand: Hand, shapes: readonly Shape[]): Pair | null {
  return DECISION_KINDS.some((kind) => kind === hand) ? null : pairAmong(shapes);
}

/** How many of the two wishes a tool meets that takes so much of the loss. */
const WISHES: Readonly<Record<Amount, number>> = { little: 0, half: 1, most: 2 };

/**
 * The tools to choose from: one a remedy, and one that looks as good as any and lacks what it must have.
 * @returns in the order shown; `meets` is about what it must have and the two wishes
 */
export function toolRows(seed: number, strip: string, options: readonly RemedyOption[]): ToolRow[] {
  const entity = entityOf(`${strip} tools`);
  const rows = options.map((option): ToolRow => {
    const wishes = WISHES[option.amount];
    return { name: option.shape, option, meets: [true, wishes > 0, wishes > 1] };
  });
  const bought = options.filter(({ shape }) => shape !== 'own');
  const twin = at(bought, pick(bought.length, seed, entity, 0, PURPOSE.remedy));
  const all: ToolRow[] = [
    ...rows,
    { name: 'other', option: { ...twin, amount: 'most' }, meets: [false, true, true] },
  ];
  return shuffled(all.length, seed, entity, PURPOSE.shuffle).map((i) => at(all, i));
}

/** The tasks' order: two chains of two, and a last one that waits for both. */
const AFTER: readonly (readonly number[])[] = [[], [0], [], [2], [1, 3]];
const MOST_DAYS = 5;
const MOST_BUSY = 4;
/** So many plans are drawn before the last one has to do. */
const MOST_DRAWS = 40;

/** The day on which everything is done. @param busy the days for which a department has no time; 0 = it begins at once */
function doneBy(tasks: readonly LaunchTask[], busy: (owner: Department) => number): number {
  const done: number[] = [];
  for (const { days, after, owner } of tasks) {
    done.push(Math.max(busy(owner), ...after.map((i) => at(done, i))) + days);
  }
  return Math.max(...done);
}

const busyOf =
  ({ owner: busy, days }: Launch['busy']) =>
  (owner: Department): number =>
    owner === busy ? days : 0;

/** The first day on which the launch holds. */
export function readyOn({ tasks, busy }: Launch): number {
  return doneBy(tasks, busyOf(busy));
}

/** So many wrong days are thought of, and so many of them are offered beside the right one. */
const WRONG_DAYS = { all: 5, shown: 3 } as const;

/**
 * A launch plan: who does what, for how many days, after what. Beside the right day three wrong ones are offered, earlier and later: that
 * of the shorter chain, the one that forgets who is busy, one with some days to spare, a week more, and that of one thing after the other.
 */
export function launchOf(seed: number, strip: string): Launch {
  const entity = entityOf(`${strip} launch`);
  for (let draw = 0; ; draw += 1) {
    const drawn = (n: number, i: number) => pick(n, seed, entity, 20 * draw + i, PURPOSE.remedy);
    const tasks = AFTER.map((after, i): LaunchTask => {
      return {
        owner: at(DEPARTMENTS, drawn(DEPARTMENTS.length, i)),
        days: 1 + drawn(MOST_DAYS, 5 + i),
        after,
      };
    });
    const busy = {
      owner: at(DEPARTMENTS, drawn(DEPARTMENTS.length, 10)),
      days: 2 + drawn(MOST_BUSY - 1, 11),
    };
    const days = (i: number) => at(tasks, i).days;
    const ready = doneBy(tasks, busyOf(busy));
    const forgetful = doneBy(tasks, () => 0);
    const shorter = Math.min(days(0) + days(1), days(2) + days(3)) + days(4);
    const serial = busy.days + tasks.reduce((sum, task) => sum + task.days, 0);
    const [earlier, later] = [
      [shorter, forgetful],
      [ready + 1 + drawn(2, 12), ready + 5, serial],
    ];
    const telling = ready > forgetful && new Set([ready, ...earlier, ...later]).size === 1 + WRONG_DAYS.all;
    if (!telling && draw < MOST_DRAWS) continue;
    // As many earlier ones as is drawn, so that the right day is the first, the second or the third alike.
    const before = drawn(1 + earlier.length, 13);
    const some = (days: readonly number[], count: number) =>
      shuffled(days.length, seed, entity, PURPOSE.shuffle)
        .slice(0, count)
        .map((i) => at(days, i));
    const dates = new Set([ready, ...some(earlier, before), ...some(later, WRONG_DAYS.shown - before)]);
    return { tasks, busy, dates: [...dates].toSorted((one, other) => one - other) };
  }
}

/** The row of the tool that a choice stands for; −1 = of none. */
export function toolFor(rows: readonly ToolRow[], choice: Choice): number {
  return rows.findIndex(({ name }) => name === choice);
}

/** True when the date is the first that holds. */
export function isLaunchInPlace(launch: Launch, date: number | undefined): boolean {
  return date === readyOn(launch);
}
