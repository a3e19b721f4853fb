// The debrief of the flight: computed in idle time after landing (at once if asked for before that), and saved.
// A flight under way gets a debrief too, up to its last whole week: after a change of the rules it could not be computed any more.

import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Content } from '../content/index.ts';
import type { Command, Debrief, DebriefWork, Earlier } from '../flight/index.ts';
import type { FlightRecord, Game } from '../panels/ports.ts';
import type { Logbook } from './logbook.ts';
import type { Session } from './session.ts';
import { debriefRules, fetchDebriefRules } from './debrief-rules.ts';
import { rules } from './rules.ts';
import { unawaited } from '../look/unawaited.ts';

/** What the debriefs need of the game. */
export interface DebriefingOf {
  readonly session: ReadonlySignal<Session | null>;
  readonly logbook: Pick<Logbook, 'history' | 'amend' | 'keepDebrief' | 'nameOf'>;
  /** Runs a piece of work when there is time; `false` from the piece = no more. The returned function stops it. */
  readonly whenIdle: (piece: () => boolean) => () => void;
}

/** What is still known of a flight that cannot be replayed. */
export interface Recorded {
  /** Id of its record. */
  readonly record: string;
  readonly debrief: Debrief;
  readonly commands: readonly Command[];
}

/** The landing and the debrief of the flight, as the panels and the logbook use them. */
export interface Debriefing
  extends Pick<Game, 'landed' | 'debrief' | 'log' | 'momentAt' | 'ownSentence' | 'keepSentence'> {
  /** The recorded debrief of a flight that cannot be replayed today; null = use the one of the session. */
  readonly recorded: Signal<Recorded | null>;
}

/** Earlier flights, newest first. Those recorded without their matrix are replayed, if they can be. */
function earlierOf(records: readonly FlightRecord[], content: Content): Earlier[] {
  return records.flatMap(({ setup, commands, missed, matrix }) => {
    if (matrix !== undefined) return [{ matrix, missed }];
    if (setup === undefined || !rules().canReplay(setup, content)) return [];
    const { state } = rules().replay(setup, commands, content, { grading: false });
    return [{ matrix: rules().matrixOf(state), missed }];
  });
}

/** Makes the debriefs for the flight of a session. */
export function createDebriefing({ session, logbook, whenIdle }: DebriefingOf): Debriefing {
  const { history, amend, keepDebrief, nameOf } = logbook;
  const recorded = signal<Recorded | null>(null);
  const landedSession = computed(() => (session.value?.state.phase === 'landed' ? session.value : null));
  // Depends on the commands alone: a dispute changes them and so the debrief, a new record name does not.
  const commands = computed(() => landedSession.value?.commands ?? null);

  effect(() => {
    if (landedSession.value !== null) unawaited(fetchDebriefRules());
  });

  const work = computed<DebriefWork | null>(() => {
    void commands.value;
    const now = landedSession.peek();
    const ruled = debriefRules.value;
    if (now === null || ruled === null) return null;
    const all = history.peek();
    // Newest first: what stands after this flight's own record was flown before it.
    const own = all.findIndex(({ id }) => id === (now.record ?? nameOf(now)));
    return ruled.beginDebrief(
      now.setup,
      now.commands,
      now.content,
      earlierOf(all.slice(own + 1), now.content),
    );
  });

  /** Saves what the flight has saved, and its whole debrief, in the logbook. */
  function enter(now: Session, debrief: Debrief): void {
    if (now.record === null) return;
    keepDebrief(now.record, debrief);
    // Where hardly anything could be saved, a share of it would mean nothing.
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
      // Another flight was opened before the debrief was done: compute it now, or what this flight saved stays unknown.
      if (!done && session.peek()?.record !== name) untracked(finish);
    };
  });

  const week = computed(() => (session.value?.state.phase === 'flying' ? session.value.state.week : null));
  effect(() => {
    void week.value;
    const ruled = debriefRules.value;
    const now = session.peek();
    if (ruled === null || now === null || now.state.phase !== 'flying') return undefined;
    const soFar = ruled.flownSoFar(now.setup, now.commands);
    if (soFar === null) return undefined;
    const part = ruled.beginDebrief(soFar.setup, soFar.commands, now.content);
    return whenIdle(() => {
      if (part.step()) return true;
      keepDebrief(nameOf(now), part.debrief());
      return false;
    });
  });

  const shown = computed(() => {
    const id = recorded.value?.record ?? session.value?.record ?? null;
    return history.value.find((one) => one.id === id) ?? null;
  });

  return {
    recorded,
    ownSentence: computed(() => (shown.value === null ? null : (shown.value.own ?? ''))), // none was written
    keepSentence(sentence) {
      const record = shown.peek();
      if (record !== null) amend(record.id, { own: sentence });
    },
    landed: computed(() => work.value?.landed() ?? null),
    debrief: computed(() => recorded.value?.debrief ?? work.value?.debrief() ?? null),
    log: computed(() => recorded.value?.commands ?? session.value?.commands ?? []),
    momentAt: computed(() => {
      const now = landedSession.value;
      const ruled = debriefRules.value;
      if (now === null || ruled === null || recorded.value !== null) return null;
      return (step: number) => ruled.momentAt(now.setup, now.commands, now.content, step);
    }),
  };
}
