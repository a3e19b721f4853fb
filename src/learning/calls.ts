// What a landed flight says of the player, call by call.

import type { Content } from '../content/index.ts';
import {
  type FlightState,
  type MixUp,
  mixUpsIn,
  POINTS,
  type ScoreEvent,
  type Strip,
  storyName,
  subtletyOf,
} from '../flight/index.ts';
import { disturbanceOf } from '../quarter/orders.ts';
import type { Step } from './model.ts';
import type { CallOutcome, Feat } from './types.ts';

/** One call of a flight, as it is counted. */
export interface Call {
  /** `<company>/<scenario>`. */
  readonly story: string;
  readonly rows: readonly string[];
  /** True for a short strip, where the seat alone is right or wrong. */
  readonly short: boolean;
  /** How subtle it was, −1 … 1. */
  readonly subtlety: number;
  /** Which of its steps were right; null for one that was never stamped. */
  readonly steps: Readonly<Record<Step, boolean>> | null;
  /** Whether the decision on its slip was wise, once it was measured; null where none was made. It says something of the ability, and nothing of the row. */
  readonly decision: boolean | null;
  /** By what it could be mixed up, and whether it was; null for a short strip and for one that was never stamped. */
  readonly taken: { readonly by: readonly MixUp[]; readonly confused: boolean } | null;
}

/** Everything that is counted of a flight. */
export interface Flown {
  /** The name of its record. */
  readonly name: string;
  /** The name of its quarter: the same for whoever flies it again. */
  readonly quarter: string;
  readonly schedule: string;
  readonly calls: readonly Call[];
  /** Calls that never came, because the flight was cut short. */
  readonly unreached: number;
  /** The first officer's stamps that the player has checked: right where it was not taken for another. They say nothing of the ability. */
  readonly checked: readonly Call[];
  readonly feats: Readonly<Partial<Record<Feat, number>>>;
  /** Pairs of twins told apart, by the known one's name. */
  readonly twins: readonly string[];
}

/** How a call went. */
export function outcomeOf({ steps, short }: Call): CallOutcome {
  if (steps === null) return 'unanswered';
  if (!steps.seat) return 'other-seat';
  if (short) return 'right';
  if (!steps.words) return 'other-words';
  return steps.work ? 'right' : 'other-work';
}

/** True when something about this strip was scored in full. The score counts each work once, the first time it is done. */
function earned({ score }: FlightState, { id }: Strip, event: ScoreEvent): boolean {
  return score.some((line) => line.strip === id && line.event === event && line.points === POINTS[event]);
}

function takenAs(state: FlightState, strip: Strip, content: Content): Call['taken'] {
  const [stamp] = strip.stamps;
  if (stamp === undefined || strip.storm) return null;
  // The lines that it came with; what was written since is the player's own work.
  const log = strip.log.filter(
    ({ by, week }) => by !== 'tower' && by !== 'cockpit' && week <= strip.arrivedWeek,
  );
  const by = mixUpsIn(content.full(strip.scenario), log, stamp.rightSeat, stamp.eitherSeat);
  const astray =
    by.includes('handoff') &&
    state.score.some(({ strip: id, event }) => id === strip.id && event === 'address-wrong');
  const { seat, words } = stamp.verdict;
  // A matter of either seat is never in the wrong one, but the other seat can be taken without the reason for it.
  const unreasoned = seat === 'defensible' && !words;
  return { by, confused: seat === 'wrong' || unreasoned || astray };
}

function callOf(state: FlightState, strip: Strip, content: Content): Call {
  const { responsibility } = content.scenario(strip.scenario);
  const [stamp] = strip.stamps;
  const named = {
    story: storyName(strip.scenario, content),
    rows: responsibility,
    short: strip.storm,
    subtlety: subtletyOf(state.setup.practice, state.planned, strip.id),
    taken: takenAs(state, strip, content),
  };
  if (stamp === undefined) return { ...named, steps: null, decision: null };
  // What the cockpit could act on is decided there; anything else is measured first, and then decided on a slip.
  const decided = stamp.seat === 'cockpit' && named.taken?.by.includes('request') !== true;
  const work = earned(state, strip, decided ? 'task' : 'finding-right');
  const decision = decided || strip.judged === null ? null : earned(state, strip, 'task');
  const { seat, words } = stamp.verdict;
  return { ...named, steps: { seat: seat !== 'wrong', words, work }, decision };
}

/** The first officer's stamps once the wrong one was named. Where another was named, both were taken for what they are not. */
function checkedOf({ officer, setup, planned }: FlightState, content: Content): Call[] {
  if (officer === null || officer.chosen === null) return [];
  const { strips, wrong, chosen } = officer;
  return strips.map(({ id, scenario }, i) => ({
    story: storyName(scenario, content),
    rows: content.scenario(scenario).responsibility,
    short: true,
    subtlety: subtletyOf(setup.practice, planned, id),
    taken: null,
    decision: null,
    steps: { seat: chosen === wrong || (i !== chosen && i !== wrong), words: true, work: true },
  }));
}

function featsOf(state: FlightState, isNew: (scenario: string) => boolean): Flown['feats'] {
  const { score, quarter } = state;
  const strips = state.strips.filter(({ scenario }) => isNew(scenario));
  const known = new Set(state.strips.filter((strip) => !strips.includes(strip)).map(({ id }) => id));
  const count = (event: ScoreEvent) =>
    score.filter((line) => line.event === event && (line.strip === null || !known.has(line.strip))).length;
  const found = strips.filter((strip) => earned(state, strip, 'finding-right'));
  const whole = (kind: string) =>
    strips.filter(({ searched }) => searched?.answer?.kind === kind && searched.graded?.worth === 'whole')
      .length;
  return {
    'hidden-causes': found.length,
    chances: found.filter(({ disturbance }) => disturbanceOf(quarter, disturbance).chance).length,
    reports: whole('report'),
    forecasts: whole('forecast'),
    alarms: whole('alarm'),
    'old-clues': strips.filter(
      ({ stamps: [stamp] }) => stamp?.mark?.startsWith('old ') && stamp.verdict.words,
    ).length,
    'wise-decisions': strips.filter(({ judged }) => judged?.worth === 'wise').length,
    misheard: count('read-back-caught'),
    early: strips.filter(({ early }) => early).length,
    'wrong-stamps': count('wrong-stamp-found'),
  };
}

function twinsIn(calls: readonly Call[], content: Content, earlier: (story: string) => boolean): string[] {
  const right = new Set(
    calls.filter(({ steps, short }) => steps?.seat === true && !short).map(({ story }) => story),
  );
  return content.scenarios.flatMap((one) => {
    if (one.storm || one.twin === null || one.cause !== 'known') return [];
    const pair = [one.id, one.twin].map((id) => storyName(id, content));
    return pair.every((story) => right.has(story)) && !pair.every(earlier) ? pair.slice(0, 1) : [];
  });
}

/** The name of a flight's quarter. */
export function quarterOf({ setup: { company, seed, flightNumber } }: FlightState): string {
  return `${company} ${seed} ${flightNumber}`;
}

/**
 * What a landed flight says of its player.
 * @param name the name of its record
 * @param earlier whether an earlier flight of the quarter told a story: what was shown of that, and twins of which both were told, are left out
 */
export function flownOf(
  name: string,
  state: FlightState,
  content: Content,
  earlier: (story: string) => boolean = () => false,
): Flown {
  const calls = state.strips.filter(({ called }) => called).map((strip) => callOf(state, strip, content));
  return {
    name,
    quarter: quarterOf(state),
    schedule: state.setup.schedule,
    calls,
    unreached: state.planned.filter(({ id }) => state.strips.every((strip) => strip.id !== id)).length,
    checked: checkedOf(state, content),
    feats: featsOf(state, (scenario) => !earlier(storyName(scenario, content))),
    twins: twinsIn(calls, content, earlier),
  };
}
