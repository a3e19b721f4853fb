// The part of the rule book that works out debriefs. No flight needs it before it has gone on for a while, so it comes in idle time.

import { type ReadonlySignal, signal } from '@preact/signals';
import { untilFetched } from '../look/late.ts';
import { unawaited } from '../look/unawaited.ts';

type DebriefRules = typeof import('./debrief-late.ts');

const fetched = signal<DebriefRules | null>(null);

/** Null until it is there; whoever reads it goes on then. */
export const debriefRules: ReadonlySignal<DebriefRules | null> = fetched;

/** Fetches it, once. */
export async function fetchDebriefRules(): Promise<void> {
  fetched.value ??= await untilFetched(() => import('./debrief-late.ts'));
}

/** Does something with it: at once where it is there, otherwise as soon as it has come. */
export function withDebriefRules(work: (rules: DebriefRules) => void): void {
  const now = fetched.peek();
  if (now !== null) return work(now);
  unawaited(
    fetchDebriefRules().then(() => {
      const come = fetched.peek();
      if (come !== null) work(come);
    }),
  );
}
