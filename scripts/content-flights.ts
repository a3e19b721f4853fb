// The content in the running model: which scenarios are met and solved, and the figures of each on seed 1.
// Must not read texts.

import type { Content, Scenario } from '../src/content/types.ts';
import {
  type Facts,
  factsOf,
  flyByPolicy,
  type RemedyClass,
  remedyQualities,
  drawPlan,
  setupFor,
} from '../src/flight/index.ts';
import { COMPANIES } from '../src/quarter/company.ts';
import { advance, createQuarter } from '../src/quarter/quarter.ts';
import type { QuarterState } from '../src/quarter/types.ts';

const SEEDS = 400;
const FLIGHTS = [1, 2, 3];
/** The week in which a scenario's figures are taken; its disturbance bends the tick before. */
const WEEK = 5;
const DISTURBANCE = 'd1';

export interface Met {
  readonly reached: ReadonlySet<string>;
  /** Scenarios that the ideal flight did not put in the right seat, or whose remedy did not hold. */
  readonly unsolved: readonly string[];
}

/** Looks for every scenario among the schedules of seeds 1–400, flights 1–3, and flies those where a new one is met. */
export function meetAll(content: Content): Met {
  const reached = new Set<string>();
  const unsolved = new Set<string>();
  for (let seed = 1; seed <= SEEDS && reached.size < content.scenarios.length; seed += 1) {
    for (const flightNumber of FLIGHTS) {
      const setup = setupFor({
        company: content.company,
        seed,
        flightNumber,
        contentVersion: content.version,
      });
      if (drawPlan(setup, content).planned.every((p) => reached.has(p.scenario))) continue;
      const { state } = flyByPolicy(setup, content, 'right');
      for (const strip of state.strips) {
        reached.add(strip.scenario);
        const left = state.quarter.disturbances.find((d) => d.id === strip.disturbance)?.remaining ?? 1;
        const held = strip.storm || left < 0.2;
        if (strip.stamps[0]?.verdict.seat !== 'right' || !held) unsolved.add(strip.scenario);
      }
    }
  }
  return { reached, unsolved: [...unsolved] };
}

function quarterOnSeedOne(scenario: Scenario, cell: number, disturbed: boolean): QuarterState {
  const disturbance = {
    id: DISTURBANCE,
    kind: scenario.kind,
    cell,
    week: WEEK - 1,
    size: 1,
    cause: scenario.cause,
    remaining: 1,
    knowledge: scenario.cause === 'known' ? 0.95 : 0,
    pendingKnowledge: null,
    pendingEffects: [],
    turbulentWeeks: [],
    heldWeeks: [],
    liftedWeek: null,
  };
  let quarter = createQuarter('startup', 1, disturbed ? [disturbance] : []);
  while (quarter.week < WEEK) quarter = advance(quarter);
  return quarter;
}

/** The facts of a scenario on seed 1, in segment `cell`, with its disturbance and without any. */
export function factsOnSeedOne(
  scenario: Scenario,
  cell: number,
): { readonly bent: Facts; readonly plain: Facts } {
  const facts = (disturbed: boolean) =>
    factsOf(quarterOnSeedOne(scenario, cell, disturbed), cell, COMPANIES.startup.fuel);
  return { bent: facts(true), plain: facts(false) };
}

/** What the model thinks of each remedy on seed 1, 0–1, once the cockpit has been told: the game's own grade. */
export function qualitiesOnSeedOne(scenario: Scenario, cell: number): Readonly<Record<RemedyClass, number>> {
  return remedyQualities(quarterOnSeedOne(scenario, cell, true), DISTURBANCE, 1);
}
