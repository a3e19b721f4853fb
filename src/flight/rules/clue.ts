// The old clue: whoever points at an earlier log that explains the call knew its cause already, and the cockpit counts as told.

import { found } from '../../quarter/at.ts';
import { KNOWLEDGE } from '../../quarter/orders.ts';
import { oldLogsFor } from '../desks/old-logs.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { FlightState } from '../state/flight.ts';
import type { LogLine } from '../state/log.ts';
import { type Pointed, type Strip, stripOfOldLog } from '../state/strip.ts';
import { type Turn, require } from './turn.ts';

/** The earlier strip whose log explains this call now, and its line; null where none does, or where its cause has not been measured. */
export function clueFor(
  { planned, strips, setup }: FlightState,
  strip: Pick<Strip, 'id' | 'storm'>,
): { readonly earlier: string; readonly line: LogLine } | null {
  if (strip.storm || !scheduleOf(setup).log.memory) return null;
  const { clue } = found(planned, (p) => p.id === strip.id, `plan for ${strip.id}`);
  const earlier = oldLogsFor(strips, strip).find(({ id }) => id === clue);
  const line = earlier?.log.findLast(({ hand, also }) => hand === 'measured' && also !== null);
  return earlier === undefined || line === undefined ? null : { earlier: earlier.id, line };
}

/**
 * The player points at what decides. An earlier log that explains the call makes its cause known; any other changes nothing.
 * @returns true when an earlier log was pointed at that explains it
 */
export function pointAt(turn: Turn, strip: Strip, mark: Pointed | null): boolean {
  const earlier = stripOfOldLog(mark);
  if (earlier === null) return false;
  const { state } = turn;
  const lie = scheduleOf(state.setup).log.memory ? oldLogsFor(state.strips, strip) : [];
  require(lie.some(({ id }) => id === earlier), 'bad-answer');
  const clue = clueFor(state, strip);
  if (clue === null || clue.earlier !== earlier) return false;
  turn.emit({ kind: 'clue-found', strip: strip.id, ...clue, knowledge: KNOWLEDGE.full });
  return true;
}
