// Simulated learners: people who answer calls by a simple model of their own, to see what the teaching engine makes of them. The model is
// not the engine's: rows differ in difficulty, people in how fast they learn, how soon they forget and how much subtlety costs them, and of
// all that the engine is told nothing. docs/learning.md states it and names its sources.

import type { Content } from '../src/content/index.ts';
import {
  drawPlan,
  type FlightSetup,
  type PlannedStrip,
  scheduleFor,
  seenIn,
  seenWith,
  setupIn,
  storyName,
} from '../src/flight/index.ts';
import { type Call, type Learned, learnedFrom, NOTHING_LEARNED, practiceFor } from '../src/learning/index.ts';
import { exp, logistic } from '../src/quarter/arithmetic.ts';
import { entityOf, normal, uniform } from '../src/quarter/draws.ts';

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

/** How likely all three steps are right. @param x ability less difficulty, in logits */
const allRight = (x: number) =>
  Object.values(GUESSED).reduce((product, guess) => product * (guess + (1 - guess) * logistic(x)), 1);

/** The ability at which this share is right, in logits. */
function abilityFor(share: number): number {
  let [low, high] = [-6, 6];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (allRight(middle) < share) low = middle;
    else high = middle;
  }
  return low;
}

/** A learner between two flights. */
export class Learner {
  learned: Learned = NOTHING_LEARNED;
  /** Rows that came in some flight. */
  readonly met = new Set<string>();
  private told: readonly string[] = [];
  private ability: number;
  private flights = 0;
  /** By row, what meetings have left and in which flight that was reckoned. */
  private readonly traces = new Map<string, { readonly left: number; readonly flight: number }>();
  private readonly seed: number;
  private readonly taught: boolean;

  /** @param taught false = flies as if nothing of the learner were known */
  constructor(seed: number, skill: number, taught = true) {
    this.seed = seed;
    this.ability = abilityFor(skill);
    this.taught = taught;
  }

  /** What is this learner's own, 0–1. */
  private own(what: string): number {
    return uniform(this.seed, entityOf(what), 0, 0);
  }

  /** Ability less difficulty in a call of these rows. */
  private at(rows: readonly string[], { schedule, practice }: FlightSetup): number {
    const mean = (value: (row: string) => number) =>
      rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
    const dear = 0.7 + 0.6 * this.own('cost');
    const cost = (COSTS[schedule] ?? 0) + SUBTLETY_COSTS * (practice?.subtlety ?? 0); // as for everybody
    return (
      this.ability +
      mean((row) => this.traceOf(row) - ROWS_DIFFER * normal(this.seed, entityOf(row), 0, 1)) -
      dear * cost
    );
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
    const seenBefore = seenIn(this.told, content);
    const practice = this.taught
      ? practiceFor(this.learned, content, scheduleFor(flightNumber, content.parts !== null))
      : undefined;
    return setupIn(content, {
      seed: this.seed * 1000 + flightNumber,
      flightNumber,
      seenBefore,
      ...(practice === undefined ? {} : { practice }),
    });
  }

  /**
   * Flies the next flight of a company.
   * @returns its setup, its strips, and how likely a full call of it was to go right, 0–1: what is seen of eight calls would be mostly luck
   */
  fly(content: Content): {
    readonly setup: FlightSetup;
    readonly planned: readonly PlannedStrip[];
    readonly expected: number;
  } {
    const setup = this.nextSetup(content);
    const { planned, officer } = drawPlan(setup, content);
    this.flights += 1;
    let [expected, full] = [0, 0];
    const calls = planned.map((strip): Call => {
      const { responsibility: rows } = content.scenario(strip.scenario);
      const x = this.at(rows, setup);
      const short = strip.slot === 'storm';
      if (!short) [expected, full] = [expected + allRight(x), full + 1];
      const right = (step: keyof typeof GUESSED, i: number) => {
        const p = GUESSED[step] + (1 - GUESSED[step]) * logistic(x);
        return uniform(setup.seed, entityOf(strip.id), i, 2) < p;
      };
      const steps = { seat: right('seat', 1), words: right('words', 2), work: right('work', 3) };
      const measured = !short && content.scenario(strip.scenario).cause === 'hidden';
      const decision = measured ? right('work', 4) : null;
      return { story: storyName(strip.scenario, content), rows, short, steps, decision, taken: null };
    });
    const checked = officer.map(({ id, scenario }): Call => {
      const rows = content.scenario(scenario).responsibility;
      const p = GUESSED.seat + (1 - GUESSED.seat) * logistic(this.at(rows, setup));
      const seat = uniform(setup.seed, entityOf(id), 1, 2) < p;
      const steps = { seat, words: true, work: true };
      return { story: storyName(scenario, content), rows, short: true, steps, decision: null, taken: null };
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
    const subtlety = setup.practice?.subtlety ?? 0; // as for everybody
    this.learned = learnedFrom(this.learned, {
      name: String(this.flights),
      schedule,
      subtlety,
      calls,
      checked,
      feats: {},
      twins: [],
    });
    return { setup, planned, expected: expected / full };
  }
}
