// What outlasts a flight: the one that can be taken up again, the finished ones, and how far the player has come.
// Must not know screens, time or the DOM; where it is written is the keeper's affair.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Debrief } from '../flight/index.ts';
import type { Keeper, KeptFlight, Progress } from '../keep/index.ts';
import type { FlightRecord } from '../panels/ports.ts';
import { HISTORY_LENGTH, recordOf } from './records.ts';
import type { Session } from './session.ts';

export interface Logbook {
  /** The flight that can be taken up again: under way, or landed and still to be gone through. */
  readonly kept: ReadonlySignal<KeptFlight | null>;
  /** Its week; `landed` when only its debrief is left; null = none. */
  readonly resumeWeek: ReadonlySignal<number | 'landed' | null>;
  readonly history: ReadonlySignal<readonly FlightRecord[]>;
  readonly progress: ReadonlySignal<Progress>;
  /** Keeps a flight from its take-off on, until the next one takes off; an old one looked at again is left alone. */
  keep(session: Session): void;
  /** Puts the kept flight aside: it cannot be flown with the content of today. */
  setAside(): Promise<void>;
  /** Enters a landed flight, once even when its landing was lost with the page and flown again. @returns the session with the name of its record */
  enter(session: Session, at: string): Session;
  /** Enters a flight that can be flown no further, so that what was recorded of it can be opened again. */
  enterPart(record: FlightRecord): void;
  /** More is known of a landed flight: what it saved, or that the player disagreed in the debrief. */
  amend(record: string, change: Partial<Pick<FlightRecord, 'commands' | 'saved'>>): void;
  /** Keeps the debrief of a flight as it was worked out, by the name of its record: rules may change, what was told does not. */
  keepDebrief(record: string, debrief: Debrief): void;
  /** The debrief that was kept of a flight; null = none. */
  keptDebrief(record: string): Promise<Debrief | null>;
  schoolSeen(): void;
}

/** The logbook as it was found at the start. */
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

  /** Puts a record in front, in the place of an earlier one of the same flight. @returns whether there was one */
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
