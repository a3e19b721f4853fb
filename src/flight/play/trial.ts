// Tries a company's scenarios in the running model: which ones occur and are solved, and the figures of each on seed 1.
// The checks in content/check need this, but must not import the rule book; whoever calls them passes it in.

import type { Met, Trial } from '../../content/check/trial.ts';
import type { Content, FullScenario, Scenario } from '../../content/types.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import { advance, createQuarter } from '../../quarter/quarter.ts';
import { POOLS, symptomOf } from '../../quarter/symptoms.ts';
import type { Disturbance, QuarterState } from '../../quarter/types.ts';
import { factsOf } from '../desks/facts.ts';
import { lineFacts, planLog } from '../desks/log.ts';
import { recordsFor } from '../desks/records.ts';
import type { LogLine } from '../state/log.ts';
import { setupIn } from '../rules/start.ts';
import { drawPlan } from '../schedule/plan.ts';
import type { FlightSetup, PlannedStrip } from '../state/flight.ts';
import { flyByPolicy } from './shadows.ts';

const SEEDS = 400;
const FLIGHTS = [1, 2, 3];
/** The week in which a scenario's figures are read, and how long before its disturbance began. */
const WEEK = 5;
const ONSET = 4;
const DISTURBANCE = 'd1';

function setupOf(content: Content, seed: number, flightNumber: number): FlightSetup {
  return setupIn(content, { seed, flightNumber });
}

/** The strips planned for a flight; null when there are too few scenarios for its schedule. */
function plannedFor(content: Content, setup: FlightSetup): readonly PlannedStrip[] | null {
  try {
    return drawPlan(setup, content).planned;
  } catch {
    return null;
  }
}

/** Looks for every scenario in the schedules of seeds 1–400, flights 1–3, and flies each flight that has a scenario not seen before. */
function meetAll(content: Content): Met {
  const reached = new Set<string>();
  const unsolved = new Set<string>();
  const unfilled = new Set<number>();
  for (let seed = 1; seed <= SEEDS && reached.size < content.scenarios.length; seed += 1) {
    for (const flightNumber of FLIGHTS) {
      const setup = setupOf(content, seed, flightNumber);
      const planned = plannedFor(content, setup);
      if (planned === null) unfilled.add(flightNumber);
      if (planned === null || planned.every((p) => reached.has(p.scenario))) continue;
      const { state } = flyByPolicy(setup, content, 'right');
      for (const strip of state.strips) {
        reached.add(strip.scenario);
        const { chance } = disturbanceOf(state.quarter, strip.disturbance);
        const worked = strip.storm || chance || strip.remedy !== null;
        if (strip.stamps[0]?.verdict.seat !== 'right' || !worked) unsolved.add(strip.scenario);
      }
    }
  }
  return { reached, unsolved: [...unsolved], unfilled: [...unfilled] };
}

function disturbanceFor(scenario: Scenario, cell: number): Disturbance {
  return {
    id: DISTURBANCE,
    kind: scenario.kind,
    cell,
    week: WEEK - ONSET,
    swell: ONSET - 1,
    chance: false,
    size: 1,
    cause: scenario.cause,
    reliefs: [],
    knowledge: scenario.cause === 'known' ? 0.95 : 0,
    pendingKnowledge: null,
    turbulentWeeks: [],
    heldWeeks: [],
    liftedWeek: null,
  };
}

function quarterOnSeedOne({ model }: Content, scenario: Scenario, cell: number, disturbed: boolean) {
  const disturbance = disturbanceFor(scenario, cell);
  let quarter: QuarterState = createQuarter(model, 1, disturbed ? [disturbance] : []);
  while (quarter.week < WEEK) quarter = advance(quarter);
  return quarter;
}

/** The log of a scenario on a seed, as a flight with nothing else in it would draw it. */
function logOnSeed(content: Content, scenario: FullScenario, cell: number, seed: number): LogLine[] {
  const { kind, figure } = scenario;
  const disturbance = disturbanceFor(scenario, cell);
  const symptom = symptomOf(kind, figure);
  const other = (cell + 1) % content.segments;
  const quirk = {
    kind,
    cell: other,
    alibi: 'place',
    most: null,
    spared: null,
    fromWeek: WEEK - ONSET,
    size: 1,
  } as const;
  const lenders = content.scenarios.filter((s) => !s.storm && s.told === 'log' && s.kind === kind);
  const lines = planLog({
    seed,
    strip: scenario.id,
    cell,
    callWeek: WEEK,
    scenario,
    desk: { symptom, suspects: POOLS[symptom].slice(0, 3) },
    calm: POOLS[symptom],
    most: 3,
    labelled: 'all',
    people: content.branch(cell).people,
    elsewhere: { quirk, words: lenders[0]?.id ?? null },
  });
  const source = { ...recordsFor(seed, content, [disturbance], [quirk]), asOfWeek: WEEK };
  return lines.map((line) => ({ ...line, facts: lineFacts(source, line) }));
}

/** Tries out a company's scenarios for the checks. Nothing is flown until it is asked for. */
export function trialOf(content: Content): Trial {
  const facts = (scenario: Scenario, cell: number, disturbed: boolean) => ({
    ...factsOf(quarterOnSeedOne(content, scenario, cell, disturbed), cell, content.model.fuel),
    weeksAgo: ONSET,
  });
  return {
    figures: (scenario, cell) => ({ bent: facts(scenario, cell, true), plain: facts(scenario, cell, false) }),
    log: (scenario, cell, seed) => logOnSeed(content, scenario, cell, seed),
    meetAll: () => meetAll(content),
  };
}
