// What can be gone through of a flight: worked out in idle time after the landing, at once when somebody looks before, and kept.
// A flight under way is worked out too, as far as its last whole week: by other rules it could not be any more.

import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Content } from '../content/index.ts';
import {
  beginDebrief,
  canReplay,
  type Command,
  type Debrief,
  type DebriefWork,
  type Earlier,
  flownSoFar,
  matrixOf,
  momentAt,
  replay,
} from '../flight/index.ts';
import type { FlightRecord, Game } from '../panels/ports.ts';
import type { Logbook } from './logbook.ts';
import type { Session } from './session.ts';

export interface DebriefingOf {
  readonly session: ReadonlySignal<Session | null>;
  readonly logbook: Pick<Logbook, 'history' | 'amend' | 'keepDebrief' | 'nameOf'>;
  /** Runs a piece of work when there is time; `false` from the piece = no more. The returned function stops it. */
  readonly whenIdle: (piece: () => boolean) => () => void;
}

/** What is left of a flight that cannot be replayed. */
export interface Recorded {
  readonly debrief: Debrief;
  readonly commands: readonly Command[];
}

export interface Debriefing extends Pick<Game, 'landed' | 'debrief' | 'log' | 'momentAt'> {
  /** A debrief as it was recorded, of a flight that cannot be replayed today; null = the one of the session. */
  readonly recorded: Signal<Recorded | null>;
}

/** Earlier flights, newest first. Those recorded without their matrix are replayed where they may be. */
function earlierOf(records: readonly FlightRecord[], content: Content): Earlier[] {
  return records.flatMap(({ setup, commands, missed, matrix }) => {
    if (matrix !== undefined) return [{ matrix, missed }];
    if (setup === undefined || !canReplay(setup, content)) return [];
    const { state } = replay(setup, commands, content, { grading: false });
    return [{ matrix: matrixOf(state), missed }];
  });
}

/** The looks back on the flight of a session. */
export function createDebriefing({ session, logbook, whenIdle }: DebriefingOf): Debriefing {
  const { history, amend, keepDebrief, nameOf } = logbook;
  const recorded = signal<Recorded | null>(null);
  const landedSession = computed(() => (session.value?.state.phase === 'landed' ? session.value : null));
  // A dispute changes the log, and with it what is told; a new name of the record does not.
  const commands = computed(() => landedSession.value?.commands ?? null);

  const work = computed<DebriefWork | null>(() => {
    void commands.value;
    const now = landedSession.peek();
    if (now === null) return null;
    const all = history.peek();
    // Newest first: what stands after this flight's own record was flown before it.
    const own = all.findIndex(({ id }) => id === (now.record ?? nameOf(now)));
    return beginDebrief(now.setup, now.commands, now.content, earlierOf(all.slice(own + 1), now.content));
  });

  /** What a flight has saved and its whole debrief stand in the logbook from now on. */
  function enter(now: Session, debrief: Debrief): void {
    if (now.record === null) return;
    keepDebrief(now.record, debrief);
    // Where too little could be saved, a share of it says nothing.
    const saved = debrief.saved.meaningful ? debrief.saved.share.you : null;
    if (history.peek().some((one) => one.id === now.record && one.saved !== saved))
      amend(now.record, { saved });
  }

  effect(() => {
    const now = work.value;
    const mine = untracked(() => landedSession.value);
    const name = session.value?.record ?? null;
    if (now === null || mine === null || name === null) return undefined;
    let done = false;
    function finish(): void {
      done = true;
      if (now !== null && mine !== null) enter({ ...mine, record: name }, now.debrief());
    }
    const stop = untracked(() =>
      whenIdle(() => {
        if (now.step()) return true;
        finish();
        return false;
      }),
    );
    return () => {
      stop();
      // Another flight comes onto the screen before there was time: what this one saved is still to be known.
      if (!done && session.peek()?.record !== name) untracked(finish);
    };
  });

  const week = computed(() => (session.value?.state.phase === 'flying' ? session.value.state.week : null));
  effect(() => {
    void week.value;
    const now = session.peek();
    const soFar = now === null || now.state.phase !== 'flying' ? null : flownSoFar(now.setup, now.commands);
    if (now === null || soFar === null) return undefined;
    const part = beginDebrief(soFar.setup, soFar.commands, now.content);
    return whenIdle(() => {
      if (part.step()) return true;
      keepDebrief(nameOf(now), part.debrief());
      return false;
    });
  });

  return {
    recorded,
    landed: computed(() => work.value?.landed() ?? null),
    debrief: computed(() => recorded.value?.debrief ?? work.value?.debrief() ?? null),
    log: computed(() => recorded.value?.commands ?? session.value?.commands ?? []),
    momentAt: computed(() => {
      const now = landedSession.value;
      if (now === null || recorded.value !== null) return null;
      return (step: number) => momentAt(now.setup, now.commands, now.content, step);
    }),
  };
}
