// The answer key of a quarter: the quarter is flown with everything right, and the answers are read from that flight.
// Do not offer it to a player during a flight: it holds every answer.

import type { Content, Mark } from '../../content/types.ts';
import { decidedOn, saidOf } from './entries.ts';
import { tellLog, type Told } from './log.ts';
import type { Remedied, Said } from './types.ts';
import { hasEchoes, lastStormWeek } from '../schedule/schedules.ts';
import { flyByPolicy } from '../play/shadows.ts';
import { decidingMark } from '../rules/verdict.ts';
import type { FlightSetup } from '../state/flight.ts';
import type { LogLine } from '../state/log.ts';
import type { Seat, Strip } from '../state/strip.ts';

/** One strip of the answer key. */
export interface KeyLine {
  readonly strip: Strip;
  /** Its log as it stood when it came, before anybody wrote in it: what a room has to go by. */
  readonly log: readonly LogLine[];
  readonly week: number;
  readonly seat: Seat;
  readonly decides: Mark;
  readonly defensible: boolean;
  readonly interpretation: boolean;
  readonly section: string;
  /** The finding and the advice that the tower should send; null where there is no work for the tower. */
  readonly said: Said | null;
  /** What the cockpit is best to do, on the first leg or after the slip; null where it decides nothing. */
  readonly remedy: Pick<Remedied, 'choice' | 'about'> | null;
  readonly handoff: 'none' | 'pass-on' | 'request' | 'circle';
  /** True when the echo of a missed strip may take its place. */
  readonly replaceable: boolean;
}

/** What the key says of every short strip: it has no work and only one seat. */
const SHORT = { handoff: 'none', defensible: false, interpretation: false } as const;

/** The logs as their strips came, by strip. */
function logsAtCall({ moments, state }: Told): ReadonlyMap<string, readonly LogLine[]> {
  const logs = new Map<string, readonly LogLine[]>();
  for (const { strips } of [...moments.map(({ before }) => before), state])
    for (const { id, log } of strips) if (!logs.has(id)) logs.set(id, log);
  return logs;
}

/** All strips of a quarter in the order in which they come. Their figures are those of a flight in which everything was done right. */
export function answerKeyOf(setup: FlightSetup, content: Content): KeyLine[] {
  const { commands } = flyByPolicy(setup, content, 'right');
  const told = tellLog(setup, commands, content, false);
  const { moments, state } = told;
  const logs = logsAtCall(told);
  return state.strips.map((strip) => {
    const scenario = content.scenario(strip.scenario);
    const full = scenario.storm ? SHORT : scenario;
    const stamp = strip.stamps[0];
    return {
      strip,
      log: logs.get(strip.id) ?? [], // every strip of the state has come
      week: strip.arrivedWeek,
      seat:
        stamp?.rightSeat ?? (scenario.cause === 'known' || full.handoff === 'request' ? 'cockpit' : 'tower'),
      decides: decidingMark(scenario),
      defensible: full.defensible,
      interpretation: full.interpretation,
      section: scenario.section,
      said: saidOf(moments, strip.id)[0] ?? null,
      remedy: decidedOn(moments, strip.id),
      handoff: full.handoff,
      replaceable: strip.storm && hasEchoes(setup) && strip.arrivedWeek === lastStormWeek(setup),
    };
  });
}
