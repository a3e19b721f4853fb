// The week's clock for each pace: how long a week lasts, what stops the clock, when the week turns.
// Knows no real time and no timers: the owner tells it how much time has passed.

import { type FlightState, isOpen, scheduleOf, type Strip } from '../flight/index.ts';
import type { Settings } from '../panels/ports.ts';

export type Pace = Settings['pace'];

/** Seconds of a week: a base, more for each strip open when the week begins, and the most it can be. */
const WEEK: Readonly<Record<Exclude<Pace, 'relaxed'>, { base: number; strip: number; most: number }>> = {
  standard: { base: 30, strip: 40, most: 120 },
  brisk: { base: 20, strip: 25, most: 80 },
};
/** A week in which nothing is left to do lasts this many seconds, in which its effects are shown. */
export const EMPTY_WEEK_SECONDS = 4;
/** The first reading of a strip stops the clock; the time is reckoned at this many words a second. */
const WORDS_PER_SECOND = 2.5;

/** Strips that ask for something now. */
export function openStrips(state: FlightState): readonly Strip[] {
  return state.strips.filter((strip) => isOpen(strip, state.week));
}

/** True when there is nothing to decide, follow, check or tag, so that the week only shows its effects. */
export function nothingLeft(state: FlightState): boolean {
  const early = state.planned.some(
    (plan) =>
      plan.taggable &&
      plan.callWeek === state.week + 1 &&
      !state.strips.some((strip) => strip.id === plan.id) &&
      !state.tags.some((tag) => tag.week === state.week && tag.cell === plan.cell),
  );
  return (
    !early &&
    openStrips(state).length === 0 &&
    !state.slips.some((slip) => slip.state === 'hanging' || slip.state === 'working') &&
    !state.strips.some((strip) => strip.check && !strip.check.done && strip.check.dueWeek <= state.week) &&
    (state.friday === null || state.friday.chosen !== null) &&
    state.difference === null
  );
}

/** Seconds of a week that begins with this many open strips; null where the pace has no clock. */
export function weekSeconds(pace: Pace, open: number): number | null {
  if (pace === 'relaxed') return null;
  const { base, strip, most } = WEEK[pace];
  return Math.min(most, base + strip * open);
}

/** Seconds for which the clock stops when a text of this many words is first opened. */
export function readingSeconds(words: number): number {
  return words / WORDS_PER_SECOND;
}

/** What a display of the clock needs. `seconds` left of `total`; null = no clock. `stopped` = why it is stopped; null = it runs. */
export interface ClockReading {
  readonly seconds: number | null;
  readonly total: number;
  readonly stopped: string | null;
}

/** The clock of one flight. Its time passes only through `pass`. */
export class WeekClock {
  #pace: Pace = 'relaxed';
  #timed = true;
  #week = 0;
  #total: number | null = null;
  #left = 0;
  #reading = 0;
  #empty: number | null = null;
  readonly #holds = new Map<symbol, string>();

  /** @param timed false = no clock whatever the pace (address parameter) */
  setPace(pace: Pace, timed: boolean): void {
    if (pace === this.#pace && timed === this.#timed) return;
    this.#pace = pace;
    this.#timed = timed;
    this.#week = 0;
  }

  /** To be called after every command. When a new week has begun, sets its length by the strips that are open. */
  see(state: FlightState): void {
    if (state.phase !== 'flying') {
      this.#total = null;
      this.#empty = null;
      return;
    }
    if (state.week !== this.#week) {
      this.#week = state.week;
      this.#reading = 0;
      this.#total =
        !this.#timed || scheduleOf(state.setup).untimedWeeks.includes(state.week)
          ? null
          : weekSeconds(this.#pace, openStrips(state).length);
      this.#left = this.#total ?? 0;
    }
    const empty = this.#total !== null && nothingLeft(state);
    if (!empty) this.#empty = null;
    else this.#empty ??= EMPTY_WEEK_SECONDS;
  }

  /** To be called when a strip is opened for the first time. */
  read(words: number): void {
    this.#reading += readingSeconds(words);
  }

  /** Stops the clock until the returned function is called. */
  hold(reason: string): () => void {
    const key = Symbol(reason);
    this.#holds.set(key, reason);
    return () => this.#holds.delete(key);
  }

  /** Why it is stopped; null = it runs. */
  get stopped(): string | null {
    const [reason] = this.#holds.values();
    return reason ?? (this.#reading > 0 ? 'reading' : null);
  }

  get now(): ClockReading {
    if (this.#total === null) return { seconds: null, total: 0, stopped: this.stopped };
    const seconds = this.#empty === null ? this.#left : Math.min(this.#left, this.#empty);
    return {
      seconds: Math.max(0, seconds),
      total: this.#total,
      stopped: this.stopped,
    };
  }

  /** Lets time pass, in seconds. Returns true when the week is over; then it waits until `see` shows a new week. */
  pass(seconds: number): boolean {
    if (this.#holds.size > 0 || this.#total === null) return false;
    const read = Math.min(this.#reading, seconds);
    this.#reading -= read;
    const running = seconds - read;
    if (running <= 0) return false;
    this.#left -= running;
    if (this.#empty !== null) this.#empty -= running;
    return this.#left <= 0 || (this.#empty !== null && this.#empty <= 0);
  }
}
