// What waiting costs, computed while the browser has nothing else to do, one strip at a time.
// Must not compute it itself: the rule book does.

import { type ReadonlySignal, signal } from '@preact/signals';
import { type FlightState, type Strip, waitingCost } from '../../../flight/index.ts';

/** Per strip and week: NOK a week, null where waiting costs nothing that can be said. */
export interface Costs {
  readonly known: ReadonlySignal<ReadonlyMap<string, number | null>>;
  /** Looks for strips whose cost of this week is not known yet. */
  follow(state: FlightState): void;
  stop(): void;
}

function keyOf(strip: Strip, week: number): string {
  return `${strip.id} ${week}`;
}

/** What waiting costs with this strip this week; undefined while it is being computed. */
export function costOf(
  costs: ReadonlyMap<string, number | null>,
  strip: Strip,
  week: number,
): number | null | undefined {
  return costs.get(keyOf(strip, week));
}

/** True where a strip still waits for somebody: only then does waiting cost. */
export function isOpen(strip: Strip): boolean {
  return (
    strip.status === 'arrived' ||
    strip.status === 'read' ||
    strip.status === 'working' ||
    strip.status === 'returned'
  );
}

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, 60);
  return () => clearTimeout(handle);
}

/** A calculator that lives as long as the flight is on the screen. */
export function createCosts(): Costs {
  const known = signal<ReadonlyMap<string, number | null>>(new Map());
  let cancel: (() => void) | null = null;
  let latest: FlightState | null = null;

  function step(): void {
    cancel = null;
    if (latest === null) return;
    const state = latest;
    const strip = state.strips.find(
      (one) => isOpen(one) && !one.storm && !known.peek().has(keyOf(one, state.week)),
    );
    if (strip === undefined) return;
    known.value = new Map(known.peek()).set(keyOf(strip, state.week), waitingCost(state, strip.id));
    cancel = whenIdle(step);
  }

  return {
    known,
    follow(state) {
      latest = state;
      cancel ??= whenIdle(step);
    },
    stop() {
      cancel?.();
      cancel = null;
      latest = null;
    },
  };
}
