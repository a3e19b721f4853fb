// Whoever had to wait in a crisis says so in the next call, and whoever came first in it says thank you. Both are only said: nothing of the
// model goes by it.

import type { Content } from '../../content/types.ts';
import { at, found } from '../../quarter/at.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import type { Crisis } from '../state/crisis.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

/** What a caller remembers of a crisis. */
export interface CrisisMemory {
  readonly had: 'waited' | 'first';
  /** The segment of the matter that waited, or came first. */
  readonly cell: number;
}

type Flown = Pick<FlightState, 'crises' | 'strips'>;

function callerOf(strip: Pick<Strip, 'scenario'>, content: Content): string {
  return content.scenario(strip.scenario).caller;
}

/**
 * The strips of both matters of a crisis, by how they fared; null while the director is on the line. A side is missing where nobody had
 * called about it by then: a survey had told of it, and its caller knows nothing of the crisis.
 */
function matters({ strips }: Flown, { matters: both, waits, week }: Crisis) {
  if (waits === null) return null;
  const strip = (side: 0 | 1) => {
    const { strip: id } = at(both, side);
    const one = found(strips, (other) => other.id === id, `strip ${id}`);
    return one.called && one.arrivedWeek <= week ? one : undefined;
  };
  return { waited: strip(waits), first: strip(waits === 0 ? 1 : 0) };
}

/** The first call of a person after a week; undefined where none has come yet. */
function nextCall({ strips }: Flown, person: string, week: number, content: Content): Strip | undefined {
  return strips
    .filter((one) => one.called && one.arrivedWeek > week && callerOf(one, content) === person)
    .toSorted((a, b) => a.arrivedWeek - b.arrivedWeek)[0];
}

/**
 * What the caller of a strip remembers of a crisis, in the first call after it; null where there is nothing to say. To have waited is
 * remembered before anything else, also by somebody who called about both matters.
 */
export function crisisMemory(state: Flown, strip: Strip, content: Content): CrisisMemory | null {
  const person = callerOf(strip, content);
  const memories = state.crises.toReversed().flatMap((crisis): CrisisMemory[] => {
    const of = matters(state, crisis);
    if (of === null || nextCall(state, person, crisis.week, content)?.id !== strip.id) return [];
    return (['waited', 'first'] as const).flatMap((had) => {
      const one = of[had];
      return one !== undefined && callerOf(one, content) === person ? [{ had, cell: one.cell }] : [];
    });
  });
  return memories.find(({ had }) => had === 'waited') ?? memories[0] ?? null;
}

/**
 * The strip of whoever had to wait, in the last crisis after which that person has not called again; null where everybody has. Of what was
 * only chance nobody waited for anything.
 */
export function waitedInSilence(state: Flown & Pick<FlightState, 'quarter'>, content: Content): Strip | null {
  for (const crisis of state.crises.toReversed()) {
    const waited = matters(state, crisis)?.waited;
    if (waited === undefined || disturbanceOf(state.quarter, waited.disturbance).chance) continue;
    if (nextCall(state, callerOf(waited, content), crisis.week, content) === undefined) return waited;
  }
  return null;
}
