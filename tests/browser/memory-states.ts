// How to reach the states in which a flight remembers: earlier logs beside a call, and callers who were helped or left before.

import {
  clueFor,
  type CrisisMemory,
  crisisMemory,
  type FlightState,
  oldLog,
  oldLogsFor,
  type Seat,
  type Strip,
  workOf,
} from '../../src/flight/index.ts';
import { startup } from '../builders/flight.ts';
import { moment } from './moments.ts';
import { type Shown, stripWhere } from './state-makers.ts';

/** A call that waits for its stamp, with earlier logs beside it. */
function besides(what: string, fits: (strip: Strip, state: FlightState) => boolean): Shown {
  return stripWhere(
    what,
    (strip, state) =>
      strip.status === 'read' && oldLogsFor(state.strips, strip).length > 1 && fits(strip, state),
  );
}

/** Earlier logs beside a call: folded, unfolded, or the first of them marked. */
export function earlierLogs(keys: readonly string[]): Shown {
  return { ...besides('earlier logs', (strip, state) => clueFor(state, strip) !== null), keys };
}

/** The verdict on a stamp in this seat whose mark is an earlier log, one that explains the call or another. */
export function recalled(seat: Seat, explains: boolean): Shown {
  const now = moment(`an earlier log marked in the ${seat}`, ({ state }) => {
    if (state.seat !== seat || !state.orders[seat]) return null;
    if (state.strips.some(({ job }) => job?.seat === seat)) return null;
    for (const strip of state.strips) {
      if (strip.status !== 'read' || strip.storm) continue;
      const clue = clueFor(state, strip)?.earlier ?? null;
      if (clue === null) continue;
      const earlier = explains ? clue : oldLogsFor(state.strips, strip).find(({ id }) => id !== clue)?.id;
      if (earlier !== undefined) return { kind: 'stamp', strip: strip.id, mark: oldLog(earlier) } as const;
    }
    return null;
  });
  return { moment: now, open: { kind: 'strip', id: now.found.strip }, stamp: now.found };
}

/** A call of somebody who was helped with the call before, or was left. */
export function calledAgain(helped: boolean): Shown {
  return stripWhere(
    `a caller who was ${helped ? 'helped' : 'left'}`,
    ({ before, status }) => status === 'read' && before?.helped === helped,
  );
}

/** A call, or a short strip, of somebody who had to wait in a crisis or came first in it, and says so. */
export function remembers(had: CrisisMemory['had'], storm: boolean): Shown {
  return stripWhere(
    `${storm ? 'a short strip' : 'a call'} of somebody who ${had === 'waited' ? 'had to wait' : 'came first'}`,
    (strip, state) =>
      strip.status === 'read' && strip.storm === storm && crisisMemory(state, strip, startup)?.had === had,
    { flights: [2, 3], policies: ['right'] },
  );
}

/** A desk on which the log has ruled out a suspect before the work began. */
export function ruledOutBefore(): Shown {
  return stripWhere(
    'a suspect ruled out by the log',
    (strip, state) =>
      strip.job?.stage === 'finding' &&
      state.seat === 'tower' &&
      workOf(state, strip) === 'causes' &&
      strip.before?.helped === true &&
      startup.full(strip.scenario).cause === 'hidden',
  );
}
