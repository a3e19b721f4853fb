// Makes the strips that arrive: planned ones, ones that a tag brings early, and echoes of missed responsibilities.

import type { Content } from '../../content/types.ts';
import { hasEchoes, lastStormWeek } from '../schedule/schedules.ts';
import { stripFacts } from '../desks/facts.ts';
import { logAtArrival } from '../desks/memory.ts';
import type { FlightState, PlannedStrip } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

/** A scenario of this cause whose strip was first stamped in the wrong seat, and whose echo has not come yet; null without one. */
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

/** The strip of a planned call, with its facts frozen as they are now. */
export function arrivalOf(state: FlightState, planned: PlannedStrip, content: Content, early = false): Strip {
  const storm = planned.slot === 'storm';
  const own = content.scenario(planned.scenario);
  const echo =
    storm && hasEchoes(state.setup) && state.week === lastStormWeek(state.setup)
      ? missedScenario(state, own.cause, content)
      : null;
  const scenario = echo ?? planned.scenario;
  const shown = content.scenario(scenario);
  return {
    id: planned.id,
    scenario,
    storm,
    // A short strip may also be planned in the one line of a full story.
    echo: storm && !shown.storm,
    disturbance: planned.disturbance,
    cell: planned.cell,
    number: planned.number,
    arrivedWeek: state.week,
    facts: stripFacts(state, planned),
    // The line of a storm strip names no figure. Its disturbance is felt as fewer sales.
    cites: shown.storm ? 'win' : shown.figure,
    status: 'arrived',
    leg: 0,
    availableWeek: state.week,
    stamps: [],
    job: null,
    ...logAtArrival(state, planned, content),
    searched: null,
    early,
    called: true,
    handedOver: null,
    remedy: null,
    judged: null,
    landsWeek: null,
    effectTold: false,
    disagreed: null,
    check: null,
    escalated: null,
  };
}
