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
import { moment, outcomeOf } from './moments.ts';
import { type Shown, stripWhere } from './state-makers.ts';

/** Flights that have a crisis. */
const AFTER_CRISES = { flights: [2, 3], policies: ['right'] } as const;

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

/** A short strip of somebody who had to wait in a crisis or came first in it, and says so before the line. */
export function remembersFirst(had: CrisisMemory['had']): Shown {
  return stripWhere(
    `a short strip of somebody who ${had === 'waited' ? 'waited' : 'came first'}`,
    (strip, state) =>
      strip.status === 'read' && strip.storm && crisisMemory(state, strip, startup)?.had === had,
    AFTER_CRISES,
  );
}

/** The verdict on the full call of somebody who had to wait in a crisis or came first in it, and says so at the end. */
export function remembersLast(had: CrisisMemory['had']): Shown {
  const now = moment(
    `a full call of somebody who ${had === 'waited' ? 'waited' : 'came first'}`,
    (at) => {
      for (const strip of at.state.strips) {
        const fits = strip.status === 'read' && !strip.storm;
        if (!fits || crisisMemory(at.state, strip, startup)?.had !== had) continue;
        const stamp = { kind: 'stamp', strip: strip.id, mark: 'a' } as const;
        if (outcomeOf(at, stamp)?.difference === null) return stamp;
      }
      return null;
    },
    AFTER_CRISES,
  );
  return { moment: now, open: { kind: 'strip', id: now.found.strip }, stamp: now.found };
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
