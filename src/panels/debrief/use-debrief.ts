// The debrief of the flight that has landed, with earlier flights behind the measures.
// Must not compute a measure itself.

import { useMemo } from 'preact/hooks';
import type { Content } from '../../content/index.ts';
import {
  type Command,
  type Debrief,
  debriefOf,
  type Earlier,
  type FlightSetup,
  matrixOf,
  replay,
} from '../../flight/index.ts';
import type { FlightRecord, Game } from '../ports.ts';

/** Earlier flights flown with the same content; others cannot be flown again. */
function earlierOf(records: readonly FlightRecord[], content: Content): Earlier[] {
  return records.flatMap(({ setup, commands, missed }) => {
    if (setup === undefined || setup.contentVersion !== content.version) return [];
    const { state } = replay(setup, commands, content, { grading: false });
    return [{ matrix: matrixOf(state), missed }];
  });
}

export interface Told {
  readonly setup: FlightSetup;
  readonly commands: readonly Command[];
  readonly debrief: Debrief;
}

/** null while no flight has landed. */
export function useDebrief(game: Game, content: Content): Told | null {
  const session = game.session.value;
  const history = game.history.value;
  const landed = game.flight.value?.phase === 'landed';
  const earlier = useMemo(() => {
    // Newest first: what stands after this flight's own record was flown before it.
    const own = history.findIndex(({ id }) => id === session?.record);
    return earlierOf(history.slice(own + 1), content);
  }, [history, session?.record, content]);
  return useMemo(() => {
    if (session === null || !landed) return null;
    const { setup, commands } = session;
    return { setup, commands, debrief: debriefOf(setup, commands, content, earlier) };
  }, [session, landed, content, earlier]);
}
