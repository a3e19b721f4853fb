// Simulated learners: people who answer calls by a simple model of their own, to see what the teaching engine makes of them. The model is
// not the engine's: rows differ in difficulty, people in how fast they learn, how soon they forget and how much subtlety costs them, and of
// all that the engine is told nothing. docs/learning.md states it and names its sources.

import type { Content } from '../src/content/index.ts';
import type { RideItem } from '../src/content/ride-item.ts';
import {
  type FlightSetup,
  MIX_UPS,
  type MixUp,
  mixUpsIn,
  type PlannedStrip,
  prepare,
  type Seen,
  seenWith,
  setupIn,
  storyName,
  subtletyOf,
} from '../src/flight/index.ts';
import { type Call, type Learned, learnedFrom, NOTHING_LEARNED, ownQuarter } from '../src/learning/index.ts';
import { exp, logistic } from '../src/quarter/arithmetic.ts';
import { at } from '../src/quarter/at.ts';
import { entityOf, normal, pick, uniform } from '../src/quarter/draws.ts';

/** The skills: the share of the full calls of a first flight that such a learner gets right, seat, words and work together. */
export const SKILLS = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** The share of each step that is right by guessing: two seats, four things to mark, four suspects. */
const GUESSED = { seat: 1 / 2, words: 1 / 4, work: 1 / 4 } as const;
/** Where practice leads in the end, in logits, and how much of the way there a flight goes; a learner's own lies in between. */
const PRACTICE = { most: 3.1, least: 0.15, range: 0.2 } as const;
/** What a meeting with a row leaves, in logits, and in how many flights that falls to 1/e. */
const MEETING = { leaves: 0.4, least: 2, range: 6 } as const;
/** How much rows differ from each other for one learner: standard deviation in logits. */
const ROWS_DIFFER = 0.4;
/** How much a flight's kind and the greatest subtlety cost, in logits; a learner's own cost is .7 to 1.3 times that. */
const COSTS: Readonly<Record<string, number>> = { first: 0, second: 0.2, third: 0.35, later: 0.45 };
const SUBTLETY_COSTS = 1;
/**
 * What each learner mixes up the seat by makes it so much harder, in logits; each call that can be mixed up by it leaves this share of that. About
 * this share of a first flight's full calls can.
 */
const MIX_UP = { costs: 2.5, leaves: 0.8, share: 1 / 8 } as const;
/** What a learner may mix up by: each of the things that mislead, and the three kinds of calls with an order of seats of their own. */
const HABITS = MIX_UPS.filter((name) => name !== 'known-as-hidden' && name !== 'hidden-as-known');

/** What is known of a learner when the next quarter is drawn: all that is kept, all but what is mixed up, or nothing. */
export type Taught = 'all' | 'rows' | 'nothing';

/** How likely a step is right. @param guess the share that is right by guessing @param x ability less difficulty, in logits */
const known = (guess: number, x: number) => guess + (1 - guess) * logistic(x);

/** How likely all three steps are right. @param x ability less difficulty, in logits */
const allRight = (x: number) =>
  Object.values(GUESSED).reduce((product, guess) => product * known(guess, x), 1);

/** How likely all three steps are right where the seat is harder by so much. */
const allRightMisled = (x: number, harder: number) =>
  (allRight(x) / known(GUESSED.seat, x)) * known(GUESSED.seat, x - harder);

/** The ability at which this share of a first flight's full calls is right, those that mislead among them, in logits. */
function abilityFor(share: number): number {
  let [low, high] = [-6, 6];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    const { share: misled, costs } = MIX_UP;
    const right = (1 - misled) * allRight(middle) + misled * allRightMisled(middle, costs);
    if (right < share) low = middle;
    else high = middle;
  }
  return low;
}

/** A learner between two flights. */
export class Learner {
  learned: Learned = NOTHING_LEARNED;
  /** Rows that came in some flight. */
  readonly met = new Set<string>();
  /** What this learner mixes the seat up by. */
  readonly habit: MixUp;
  private told: Seen = [];
  /** How much harder that still makes it, in logits. */
  private mixedUp: number = MIX_UP.costs;
  private ability: number;
  private flights = 0;
  /** By row, what meetings have left and in which flight that was reckoned. */
  private readonly traces = new Map<string, { readonly left: number; readonly flight: number }>();
  private readonly seed: number;
  private readonly taught: Taught;

  constructor(seed: number, skill: number, taught: Taught = 'all') {
    this.seed = seed;
    this.ability = abilityFor(skill);
    this.taught = taught;
    this.habit = at(HABITS, pick(HABITS.length, seed, entityOf('habit'), 0, 0));
  }

  /** What is this learner's own, 0–1. */
  private own(what: string): number {
    return uniform(this.seed, entityOf(what), 0, 0);
  }

  /** Ability less difficulty in a call of these rows. */
  private easeOf(rows: readonly string[], { schedule }: FlightSetup, subtlety: number): number {
    const dear = 0.7 + 0.6 * this.own('cost');
    const cost = (COSTS[schedule] ?? 0) + SUBTLETY_COSTS * subtlety;
    return this.ability + this.rowsAdd(rows) - dear * cost;
  }

  /** What these rows add to the ability: what is left of having met them, and how hard they are for this learner. */
  private rowsAdd(rows: readonly string[]): number {
    const each = rows.map((row) => this.traceOf(row) - ROWS_DIFFER * normal(this.seed, entityOf(row), 0, 1));
    return each.reduce((sum, one) => sum + one, 0) / rows.length;
  }

  /**
   * How likely an item of the check ride is put right, 0–1. Where the situation is not understood its words are gone by.
   * @param byWords how likely somebody is right who goes by its words
   */
  rides({ responsibility }: Pick<RideItem, 'responsibility'>, byWords: number): number {
    return known(byWords, this.ability + this.rowsAdd(responsibility));
  }

  private traceOf(row: string): number {
    const trace = this.traces.get(row);
    if (trace === undefined) return 0;
    return (
      trace.left * exp((trace.flight - this.flights) / (MEETING.least + MEETING.range * this.own('memory')))
    );
  }

  /** The setup of the learner's next flight of a company. */
  nextSetup(content: Content): FlightSetup {
    const flightNumber = this.flights + 1;
    const seed = this.seed * 1000 + flightNumber;
    const { seenBefore, practice } = ownQuarter(this.learned, this.told, content, { seed, flightNumber });
    const own = { seed, flightNumber, seenBefore };
    if (practice === undefined || this.taught === 'nothing') return setupIn(content, own);
    const { mixUps: _mixUps, ...rows } = practice;
    return setupIn(content, { ...own, practice: this.taught === 'rows' ? rows : practice });
  }

  /**
   * Flies the next flight of a company.
   * @returns what was kept of the learner before it, its setup, its strips and those of the first officer, how likely a full call of it was to go right, 0–1 (what is seen of eight calls would be mostly luck), how
   *   many full calls it had, and in how many the learner was misled as usual
   */
  fly(content: Content): {
    readonly before: Learned;
    readonly setup: FlightSetup;
    readonly planned: readonly PlannedStrip[];
    readonly officer: readonly PlannedStrip[];
    readonly expected: number;
    readonly habitual: number;
    readonly full: number;
  } {
    const before = this.learned;
    const setup = this.nextSetup(content);
    const { planned, officer } = prepare(setup, content);
    this.flights += 1;
    let [expected, full, habitual] = [0, 0, 0];
    const calls = planned.map((strip): Call => {
      const scenario = content.scenario(strip.scenario);
      const { responsibility: rows } = scenario;
      const subtlety = subtletyOf(setup.practice, planned, strip.id);
      const x = this.easeOf(rows, setup, subtlety);
      const right = (step: keyof typeof GUESSED, i: number, ease = x) =>
        uniform(setup.seed, entityOf(strip.id), i, 2) < known(GUESSED[step], ease);
      const told = { story: storyName(strip.scenario, content), rows, subtlety };
      const rest = { words: right('words', 2), work: right('work', 3) };
      if (scenario.storm || strip.slot === 'storm')
        return {
          ...told,
          short: true,
          steps: { seat: right('seat', 1), ...rest },
          decision: null,
          taken: null,
        };
      const seat = scenario.cause === 'known' ? 'cockpit' : 'tower';
      const by = mixUpsIn(scenario, strip.log, seat, scenario.defensible);
      const misleading = by.includes(this.habit);
      const harder = misleading ? this.mixedUp : 0;
      full += 1;
      expected += allRightMisled(x, harder);
      habitual += misleading ? 1 : 0;
      const steps = { seat: right('seat', 1, x - harder), ...rest };
      const decision = scenario.cause === 'hidden' ? right('work', 4) : null;
      return { ...told, short: false, steps, decision, taken: { by, confused: !steps.seat } };
    });
    this.mixedUp *= MIX_UP.leaves ** habitual;
    const checked = officer.map(({ id, scenario }): Call => {
      const rows = content.scenario(scenario).responsibility;
      const subtlety = subtletyOf(setup.practice, planned, id);
      const ease = this.easeOf(rows, setup, subtlety);
      const seat = uniform(setup.seed, entityOf(id), 1, 2) < known(GUESSED.seat, ease);
      const steps = { seat, words: true, work: true };
      const story = storyName(scenario, content);
      return { story, rows, short: true, subtlety, steps, decision: null, taken: null };
    });
    for (const row of [...calls, ...checked].flatMap(({ rows }) => rows)) {
      this.traces.set(row, { left: this.traceOf(row) + MEETING.leaves, flight: this.flights });
      this.met.add(row);
    }
    this.ability += (PRACTICE.most - this.ability) * (PRACTICE.least + PRACTICE.range * this.own('practice'));
    this.told = seenWith(
      this.told,
      [...planned, ...officer].map(({ scenario }) => scenario),
      content,
    );
    const { schedule } = setup;
    this.learned = learnedFrom(this.learned, {
      name: String(this.flights),
      quarter: String(this.flights),
      schedule,
      calls,
      unreached: 0,
      checked,
      feats: {},
      twins: [],
    });
    return { before, setup, planned, officer, expected: expected / full, habitual, full };
  }
}
