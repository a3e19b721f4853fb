// Strips as they arrive: from the schedule, early through a tag, or as the echo of a missed responsibility.
// Must not decide when a week turns.

import type { Content } from '../../content/types.ts';
import { lastStormWeek } from '../schedule/schedules.ts';
import { factsOf } from '../desks/facts.ts';
import type { FlightState, PlannedStrip } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

/** A missed full scenario of this cause whose echo has not been flown yet. */
function missedScenario(state: FlightState, cause: 'known' | 'hidden', content: Content): string | null {
  const echoed = new Set(state.strips.filter((s) => s.echo).map((s) => s.scenario));
  const missed = state.strips.find(
    (s) =>
      !s.storm &&
      s.stamps[0]?.verdict.seat === 'wrong' &&
      content.scenario(s.scenario).cause === cause &&
      content.full(s.scenario).handoff !== 'request' &&
      !echoed.has(s.scenario),
  );
  return missed?.scenario ?? null;
}

/** The strip of a planned call, with its facts frozen now. */
export function arrivalOf(state: FlightState, planned: PlannedStrip, content: Content, early = false): Strip {
  const storm = planned.slot === 'storm';
  const own = content.scenario(planned.scenario);
  const echo =
    storm && state.week === lastStormWeek(state.setup) ? missedScenario(state, own.cause, content) : null;
  const scenario = echo ?? planned.scenario;
  const shown = content.scenario(scenario);
  return {
    id: planned.id,
    scenario,
    storm,
    echo: echo !== null,
    disturbance: planned.disturbance,
    cell: planned.cell,
    number: planned.number,
    arrivedWeek: state.week,
    facts: factsOf(state.quarter, planned.cell, state.fuel),
    // A storm strip's line names no figure; what it stands for is fewer sales.
    cites: shown.storm ? 'win' : shown.figure,
    status: 'arrived',
    leg: 0,
    availableWeek: state.week,
    stamps: [],
    job: null,
    early,
    called: true,
    handedOver: null,
    remedy: null,
    landsWeek: null,
    effectTold: false,
    disagreed: null,
    check: null,
  };
}
