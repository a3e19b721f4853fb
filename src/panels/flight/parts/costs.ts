// The cost of waiting, computed in idle time, one strip at a time. The computing itself is in the rule book.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { FlightView, StripView } from '../../../flight/index.ts';
import type { Game } from '../../ports.ts';
import { isWaiting } from './steps.ts';

/** Costs by strip and week, in NOK per week; null where waiting has no cost that can be told. */
export interface Costs {
  readonly known: ReadonlySignal<ReadonlyMap<string, number | null>>;
  /** Queues the strips whose cost this week is not known yet. */
  follow(flight: FlightView): void;
  stop(): void;
}

function keyOf(strip: StripView, week: number): string {
  return `${strip.id} ${week}`;
}

/** The cost of waiting for this strip this week; undefined while it is being computed. */
export function costOf(
  costs: ReadonlyMap<string, number | null>,
  strip: StripView,
  week: number,
): number | null | undefined {
  return costs.get(keyOf(strip, week));
}

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, 60);
  return () => clearTimeout(handle);
}

/** Makes a calculator; it lasts as long as the flight is on the screen. */
export function createCosts({ waitingCost }: Pick<Game, 'waitingCost'>): Costs {
  const known = signal<ReadonlyMap<string, number | null>>(new Map());
  let cancel: (() => void) | null = null;
  let latest: FlightView | null = null;

  function step(): void {
    cancel = null;
    if (latest === null) return;
    const { strips, week } = latest;
    const strip = strips.find((one) => isWaiting(one) && !known.peek().has(keyOf(one, week)));
    if (strip === undefined) return;
    known.value = new Map(known.peek()).set(keyOf(strip, week), waitingCost(strip.id));
    cancel = whenIdle(step);
  }

  return {
    known,
    follow(flight) {
      latest = flight;
      cancel ??= whenIdle(step);
    },
    stop() {
      cancel?.();
      cancel = null;
      latest = null;
    },
  };
}
