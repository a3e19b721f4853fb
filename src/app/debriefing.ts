// What can be gone through once a flight has landed, worked out when somebody first looks and kept until something changes.

import { computed, type ReadonlySignal } from '@preact/signals';
import type { Content } from '../content/index.ts';
import { debriefOf, type Earlier, landedOf, matrixOf, momentAt, replay } from '../flight/index.ts';
import type { FlightRecord, Game } from '../panels/ports.ts';
import type { Session } from './session.ts';

export interface DebriefingOf {
  readonly session: ReadonlySignal<Session | null>;
  readonly history: ReadonlySignal<readonly FlightRecord[]>;
}

/** Earlier flights flown with the same content; others cannot be flown again. */
function earlierOf(records: readonly FlightRecord[], content: Content): Earlier[] {
  return records.flatMap(({ setup, commands, missed }) => {
    if (setup === undefined || setup.contentVersion !== content.version) return [];
    const { state } = replay(setup, commands, content, { grading: false });
    return [{ matrix: matrixOf(state), missed }];
  });
}

/** The looks back on the flight of a session. */
export function createDebriefing({
  session,
  history,
}: DebriefingOf): Pick<Game, 'landed' | 'debrief' | 'momentAt'> {
  const landedSession = computed(() => (session.value?.state.phase === 'landed' ? session.value : null));
  const record = computed(() => session.value?.record ?? null);
  const content = computed(() => session.value?.content ?? null);

  const earlier = computed(() => {
    if (content.value === null) return [];
    // Newest first: what stands after this flight's own record was flown before it.
    const own = history.value.findIndex(({ id }) => id === record.value);
    return earlierOf(history.value.slice(own + 1), content.value);
  });

  return {
    landed: computed(() => {
      const now = landedSession.value;
      return now === null ? null : landedOf(now.setup, now.commands, now.content);
    }),
    debrief: computed(() => {
      const now = landedSession.value;
      return now === null ? null : debriefOf(now.setup, now.commands, now.content, earlier.value);
    }),
    momentAt(step) {
      const now = landedSession.peek();
      if (now === null) throw new Error('no flight has landed');
      return momentAt(now.setup, now.commands, now.content, step);
    },
  };
}
