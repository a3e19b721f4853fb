// The words of the calls: of joined companies only those that have called, or are about to in this week, are waited for. All others come in
// idle time, or with what is read after the first stamp.

import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { FlightState } from '../flight/index.ts';
import { loadCalls } from '../language/index.ts';
import { unawaited } from '../look/unawaited.ts';

/** The scenarios whose calls lie on the table, or will in this week. */
export function callingIn({
  strips,
  planned,
  week,
}: Pick<FlightState, 'strips' | 'planned' | 'week'>): string[] {
  const due = planned.filter(({ callWeek }) => callWeek <= week);
  return [...new Set([...strips, ...due].map(({ scenario }) => scenario))];
}

/** Fetches the words of every call by the week in which it comes. */
export function followCalls(state: ReadonlySignal<FlightState | null>): void {
  const calling = computed(() => (state.value === null ? '' : callingIn(state.value).join(' ')));
  effect(() => {
    if (calling.value !== '') unawaited(loadCalls(calling.value.split(' ')));
  });
}
