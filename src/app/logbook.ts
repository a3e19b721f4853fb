// What outlasts a flight: the one that can be resumed, the finished ones, and how far the player has come.
// Pure bookkeeping: saving is done by the keeper (keep/).

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Debrief } from '../flight/index.ts';
import type { Keeper, KeptFlight, Progress } from '../keep/index.ts';
import type { FlightRecord } from '../panels/ports.ts';
import { HISTORY_LENGTH, recordOf } from './records.ts';
import type { Session } from './session.ts';

/** The player's flights: the one to be resumed and the finished ones. Every change is saved. */
export interface Logbook {
  /** The flight that can be resumed: under way, or landed with its debrief still to be read. */
  readonly kept: ReadonlySignal<KeptFlight | null>;
  /** The week of that flight; `landed` when only its debrief is left; null = none. */
  readonly resumeWeek: ReadonlySignal<number | 'landed' | null>;
  readonly history: ReadonlySignal<readonly FlightRecord[]>;
  readonly progress: ReadonlySignal<Progress>;
  /** Saves a flight from its take-off until the next take-off. An old flight that is only debriefed again is not saved here. */
  keep(session: Session): void;
  /** Sets the saved flight aside, because it cannot be flown with today's content. */
  setAside(): Promise<void>;
  /** Adds a landed flight; once only, even if its landing was lost at a reload and flown again. @returns the session with its record's id */
  enter(session: Session, at: string): Session;
  /** Adds a flight that cannot be flown further, so that its recorded debrief can be opened. */
  enterPart(record: FlightRecord): void;
  /** Adds to the record of a landed flight: what it saved, or disputes from the debrief. */
  amend(record: string, change: Partial<Pick<FlightRecord, 'commands' | 'saved'>>): void;
  /** Saves the debrief of a flight under its record's id, so that later changes of the rules do not change it. */
  keepDebrief(record: string, debrief: Debrief): void;
  /** The saved debrief of a flight; null = none. */
  keptDebrief(record: string): Promise<Debrief | null>;
  schoolSeen(): void;
}

/** Makes the logbook from what was saved before. */
export function createLogbook(
  keeper: Keeper,
  found: {
    readonly flight: KeptFlight | null;
    readonly history: readonly FlightRecord[];
    readonly progress: Progress;
  },
): Logbook {
  const kept = signal(found.flight);
  const history = signal(found.history);
  const progress = signal(found.progress);

  function advance(change: Partial<Progress>): void {
    progress.value = { ...progress.peek(), ...change };
    void keeper.save('progress', progress.peek());
  }

  const resumeWeek = computed(() => {
    const saved = kept.value;
    if (saved === null) return null;
    if (saved.record !== undefined) return 'landed';
    return 1 + saved.commands.filter(({ kind }) => kind === 'turn-week').length;
  });

  /** Puts a record first, in place of an earlier one of the same flight. @returns whether there was one */
  function add(record: FlightRecord): boolean {
    const others = history.peek().filter(({ id }) => id !== record.id);
    const again = others.length < history.peek().length;
    const all = [record, ...others];
    history.value = all.slice(0, HISTORY_LENGTH);
    for (const { id } of all.slice(HISTORY_LENGTH)) void keeper.forget('debrief', id);
    void keeper.save('history', history.peek());
    return again;
  }

  return {
    kept,
    resumeWeek,
    history,
    progress,
    keep({ setup, commands, startedAt, record, state }) {
      if (state.phase === 'pre-flight') return;
      if (record !== null && kept.peek()?.record !== record && kept.peek()?.startedAt !== startedAt) return;
      kept.value = { setup, commands, startedAt, ...(record === null ? {} : { record }) };
      void keeper.save('flight', kept.peek());
    },
    async setAside() {
      kept.value = null;
      await keeper.setAside('flight');
    },
    enter(session, at) {
      const record = recordOf(session, at);
      const again = add(record);
      if (!again) advance({ flightsFlown: progress.peek().flightsFlown + 1 });
      return { ...session, record: record.id };
    },
    enterPart(record) {
      add(record);
    },
    amend(record, change) {
      history.value = history.peek().map((one) => (one.id === record ? { ...one, ...change } : one));
      void keeper.save('history', history.peek());
    },
    keepDebrief(record, debrief) {
      void keeper.save('debrief', debrief, record);
    },
    keptDebrief: (record) => keeper.load('debrief', null, record),
    schoolSeen: () => advance({ schoolSeen: true }),
  };
}
