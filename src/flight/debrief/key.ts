// The answer key of a quarter: the quarter is flown with everything right, and the answers are read from that flight.
// Do not offer it to a player during a flight: it holds every answer.

import type { Content, Mark } from '../../content/types.ts';
import { found } from '../../quarter/at.ts';
import { decidedOn, saidOf } from './entries.ts';
import { tellLog, type Told } from './log.ts';
import type { Remedied } from './types.ts';
import { deskPlanOf } from '../desks/tower.ts';
import { hasEchoes, lastStormWeek } from '../schedule/schedules.ts';
import { flyByPolicy } from '../play/shadows.ts';
import { decidingMark } from '../rules/verdict.ts';
import type { FlightSetup } from '../state/flight.ts';
import type { LogLine } from '../state/log.ts';
import type { Judged, Seat, Strip } from '../state/strip.ts';
import type { Suspect } from '../state/suspect.ts';

/** One strip of the answer key. */
export interface KeyLine {
  readonly strip: Strip;
  /** Its log as it stood when it came, before anybody wrote in it: what a room has to go by. */
  readonly log: readonly LogLine[];
  readonly week: number;
  readonly seat: Seat;
  /** The earlier strip whose log explains the call, and its line: that makes it the cockpit's. Whoever has not read it has a call for the tower. */
  readonly clue: { readonly earlier: Strip; readonly line: LogLine } | null;
  /** What decides by itself, without a look at earlier logs. */
  readonly decides: Mark;
  readonly defensible: boolean;
  readonly interpretation: boolean;
  readonly section: string;
  /** What the tower should find, whether its message has advice and that the story's own words; null where there is no work for the tower. */
  readonly finding: {
    readonly suspect: Suspect;
    readonly advised: boolean;
    readonly proved: boolean;
  } | null;
  /** What the cockpit is best to do by the game's own grade, on the first leg or after the slip; null where it decides nothing. */
  readonly remedy: (Pick<Remedied, 'choice' | 'about'> & Pick<Judged, 'named'>) | null;
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

/** What was explained by an earlier log; null where nothing was. */
function clueOf({ moments, state }: Told, id: string): KeyLine['clue'] {
  const events = moments.flatMap(({ events: all }) => all);
  for (const event of events) {
    if (event.kind !== 'clue-found' || event.strip !== id) continue;
    const { earlier, line } = event;
    return { earlier: found(state.strips, (one) => one.id === earlier, `strip ${earlier}`), line };
  }
  return null;
}

/** What the tower should find. A call that an earlier log explains is told as whoever has not read it has to find out. */
function findingOf({ moments, state }: Told, { id }: Strip, clue: KeyLine['clue']): KeyLine['finding'] {
  if (clue !== null)
    return { suspect: deskPlanOf(state, { id }).truth, advised: true, proved: state.crew === undefined };
  const said = saidOf(moments, id)[0];
  if (said === undefined) return null;
  const { suspect, message, proved = false } = said;
  return { suspect, advised: message.advice !== null, proved };
}

/**
 * What the cockpit is best to do: what its decision is graded by. The flight's own choice leaves some money for what is still to come, which no
 * grade asks for.
 */
function remedyOf({ moments }: Told, id: string): KeyLine['remedy'] {
  const decided = decidedOn(moments, id);
  if (decided?.judged == null) return decided;
  const { best, about, named } = decided.judged;
  return { choice: best, about, ...(named === true ? { named } : {}) };
}

/** All strips of a quarter in the order in which they come. Their figures are those of a flight in which everything was done right. */
export function answerKeyOf(setup: FlightSetup, content: Content): KeyLine[] {
  const { commands } = flyByPolicy(setup, content, 'right');
  const told = tellLog(setup, commands, content);
  const { state } = told;
  const logs = logsAtCall(told);
  return state.strips.map((strip) => {
    const scenario = content.scenario(strip.scenario);
    const full = scenario.storm ? SHORT : scenario;
    const stamp = strip.stamps[0];
    const clue = clueOf(told, strip.id);
    return {
      strip,
      log: logs.get(strip.id) ?? [], // every strip of the state has come
      week: strip.arrivedWeek,
      seat:
        stamp?.rightSeat ?? (scenario.cause === 'known' || full.handoff === 'request' ? 'cockpit' : 'tower'),
      clue,
      decides: decidingMark(scenario),
      defensible: full.defensible,
      interpretation: full.interpretation,
      section: scenario.section,
      finding: findingOf(told, strip, clue),
      remedy: remedyOf(told, strip.id),
      handoff: full.handoff,
      replaceable: strip.storm && hasEchoes(setup) && strip.arrivedWeek === lastStormWeek(setup),
    };
  });
}
