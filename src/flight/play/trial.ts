// Tries a company's scenarios in the running model: which ones occur and are solved, and the figures of each on seed 1.
// The checks in content/check need this, but must not import the rule book; whoever calls them passes it in.

import type { Met, Trial } from '../../content/check/trial.ts';
import type { Content, FullScenario, Scenario } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import { advance, createQuarter } from '../../quarter/quarter.ts';
import { POOLS, symptomOf } from '../../quarter/symptoms.ts';
import type { Disturbance, QuarterState } from '../../quarter/types.ts';
import { factsOf } from '../desks/facts.ts';
import { lineFacts, placesElsewhere, planLog } from '../desks/log.ts';
import { recordsFor } from '../desks/records.ts';
import type { LogLine } from '../state/log.ts';
import { type Seen, seenIn, seenWith } from '../rules/seen.ts';
import { setupIn } from '../rules/start.ts';
import { drawPlan } from '../schedule/plan.ts';
import { LAST_NUMBER, scheduleFor } from '../schedule/schedules.ts';
import type { FlightSetup, PlannedStrip } from '../state/flight.ts';
import { flyByPolicy } from './shadows.ts';

/** In the flights of these seeds every scenario has to come; all later ones are flown like the fourth. */
const SEEDS = 40;
const FLIGHTS = [1, 2, 3, 4];
/** Each scenario has to come in so many later flights in a row of somebody who is told no story again before the others; of each of so many players. */
const LATER_FLIGHTS = 40;
const PLAYERS = 3;
/** The fifth is the first in which no decision wakes, so that every known story may come. */
const LATER = 5;
/** The week in which a scenario's figures are read, and how long before its disturbance began. */
const WEEK = 5;
const ONSET = 4;
const DISTURBANCE = 'd1';

function setupOf(
  content: Content,
  seed: number,
  flightNumber: number,
  seenBefore: readonly string[] = [],
): FlightSetup {
  return setupIn(content, { seed, flightNumber, seenBefore });
}

/** The strips planned for a flight; null when there are too few scenarios for its schedule. */
function plannedFor(content: Content, setup: FlightSetup): readonly PlannedStrip[] | null {
  try {
    return drawPlan(setup, content).planned;
  } catch {
    return null;
  }
}

/** The scenarios of a flight; true for those stamped in the right seat at once, with something done about them where that was called for. */
function flown(setup: FlightSetup, content: Content, policy: 'right' | 'careful'): Map<string, boolean> {
  const { state } = flyByPolicy(setup, content, policy);
  return new Map(
    state.strips.map(({ scenario, storm, disturbance, remedy, stamps }) => {
      const done = storm || disturbanceOf(state.quarter, disturbance).chance || remedy !== null;
      return [scenario, done && stamps[0]?.verdict.seat === 'right'];
    }),
  );
}

/** The scenarios that come in none of one player's later flights. @param player from 1 on; each flies other seeds */
function unmet(content: Content, player: number): Set<string> {
  const left = new Set(content.scenarios.map(({ id }) => id));
  let told: Seen = [];
  for (let flight = 0; flight < LATER_FLIGHTS && left.size > 0; flight += 1) {
    const seed = player * LATER_FLIGHTS + flight;
    const planned = plannedFor(content, setupOf(content, seed, LATER, seenIn(told, content)));
    if (planned === null) continue; // a flight that cannot be drawn tells nothing
    const stories = planned.map(({ scenario }) => scenario);
    for (const id of stories) left.delete(id);
    told = seenWith(told, stories, content);
  }
  return left;
}

/** Looks for every scenario in the plans of the flights, and flies those that have one which was not seen, or not solved by reading, before. */
function meetAll(content: Content): Met {
  const reached = new Set<string>();
  const unsolved = new Set<string>();
  const byReading = new Set<string>();
  const unfilled = new Set<number>();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    for (const flightNumber of FLIGHTS) {
      const setup = setupOf(content, seed, flightNumber);
      const planned = plannedFor(content, setup)?.map(({ scenario }) => scenario);
      if (planned === undefined) {
        unfilled.add(flightNumber);
        continue;
      }
      if (planned.some((id) => !reached.has(id))) {
        for (const [id, solved] of flown(setup, content, 'right')) {
          reached.add(id);
          if (!solved) unsolved.add(id);
        }
      }
      if (planned.some((id) => !byReading.has(id)))
        for (const [id, solved] of flown(setup, content, 'careful')) if (solved) byReading.add(id);
    }
  }
  const seldom = new Set<string>();
  // Where a later flight cannot be filled, that is what is told.
  if (!unfilled.has(LAST_NUMBER))
    for (let player = 1; player <= PLAYERS; player += 1)
      for (const id of unmet(content, player)) seldom.add(id);
  const uncareful = new Set([...reached].filter((id) => !byReading.has(id)));
  return { reached, seldom, unsolved, uncareful, unfilled: [...unfilled] };
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

/** The quarter in the week of the call, with the plan of a first flight, as callers name it. */
function quarterOnSeedOne(content: Content, scenario: Scenario, cell: number, disturbed: boolean) {
  const disturbance = disturbanceFor(scenario, cell);
  const plan = content.planFor(scheduleFor(1, content.parts !== null));
  let quarter: QuarterState = createQuarter(content.model, 1, disturbed ? [disturbance] : [], { plan });
  while (quarter.week < WEEK) quarter = advance(quarter);
  return quarter;
}

/** The log of a scenario on a seed, as a flight with nothing else in it would draw it. */
function logOnSeed(content: Content, scenario: FullScenario, cell: number, seed: number): LogLine[] {
  const { kind, figure } = scenario;
  const disturbance = disturbanceFor(scenario, cell);
  const symptom = symptomOf(kind, figure);
  const place = at(
    placesElsewhere({ seed, strip: scenario.id, cell, cites: figure, segments: content.segments }),
    0,
  );
  const quirk = {
    ...place,
    alibi: 'place',
    most: null,
    spared: null,
    fromWeek: WEEK - ONSET,
    size: 1,
  } as const;
  const lenders = content.scenarios.filter(
    (s) => !s.storm && s.told === 'log' && s.kind === place.kind && (s.cell ?? place.cell) === place.cell,
  );
  const lines = planLog({
    seed,
    strip: scenario.id,
    cell,
    callWeek: WEEK,
    scenario,
    desk: { symptom, suspects: POOLS[symptom].slice(0, 3) },
    calm: POOLS[symptom],
    most: 3,
    unlabelled: 0,
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
