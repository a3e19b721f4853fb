// The logic of the flight panels: phrases in a call, a press that can be undone, what to do next with a strip.

import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command, FlightEvent, Rejection, Stamp, StripView } from '../../../../src/flight/index.ts';
import { createHand, type Hand } from '../../../../src/panels/flight/parts/hand.ts';
import { cutCall } from '../../../../src/panels/parts/phrases.ts';
import { checkDue, doneSign, isDone, isWaiting } from '../../../../src/panels/flight/parts/steps.ts';
import type { Game } from '../../../../src/panels/ports.ts';

describe('the phrases of a call', () => {
  const call = 'We lose four deals a week. The form drops two fields, and nobody calls.';

  it('stand where they were said, in reading order, and nothing is lost', () => {
    const pieces = cutCall(call, { a: 'nobody calls', b: 'four deals', c: 'drops two fields' });
    expect(pieces.map((piece) => piece.text).join('')).toBe(call);
    expect(pieces.flatMap((piece) => piece.phrase ?? [])).toEqual(['b', 'c', 'a']);
  });

  it('can be marked even where they do not stand in the call, or overlap', () => {
    const pieces = cutCall(call, { a: 'The form', b: 'form drops', c: 'a typing error' });
    expect(pieces.flatMap((piece) => piece.phrase ?? []).toSorted()).toEqual(['a', 'b', 'c']);
    expect(pieces.at(-1)).toEqual({ text: 'a typing error', phrase: 'c' });
  });
});

interface Bench {
  readonly hand: Hand;
  readonly sent: Command[];
  readonly dialog: { value: unknown };
  /** What whoever turns the week does first. */
  sendNow(): void;
  refuse(code: Rejection | null): void;
}

function bench(answerDelay: number, projector = false): Bench {
  const sent: Command[] = [];
  let refusal: Rejection | null = null;
  const dialog = signal<unknown>(null);
  const game = {
    dialog,
    answerDelay,
    unsent: signal(null),
    settings: signal({ projector }),
    session: signal(null),
    dispatch(command: Command) {
      sent.push(command);
      return refusal;
    },
  } as unknown as Game;
  return {
    hand: createHand(game),
    sent,
    dialog,
    sendNow: () => game.unsent.peek()?.(),
    refuse: (code) => (refusal = code),
  };
}

const STAMP: Command = { kind: 'stamp', strip: 's1', mark: 'a' };

describe('a press', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is answered after the delay, once', () => {
    const { hand, sent } = bench(1500);
    hand.press('stamp s1', STAMP);
    vi.advanceTimersByTime(1400);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([STAMP]);
    expect(hand.pressed.value).toBeNull();
  });

  it('can be undone until then', () => {
    const { hand, sent } = bench(1500);
    hand.press('stamp s1', STAMP);
    hand.undo();
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([]);
  });

  it('is answered at once for whoever goes on before that, and not again', () => {
    const { hand, sent, sendNow } = bench(1500);
    hand.press('stamp s1', STAMP);
    sendNow();
    expect(sent).toEqual([STAMP]);
    sendNow();
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([STAMP]);
  });

  it('is taken back by leaving the seat', () => {
    const { hand, sent } = bench(1500);
    hand.press('stamp s1', STAMP);
    hand.hear([{ kind: 'seat-changed', to: 'tower' }]);
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([]);
  });

  it('is taken back by the turn of the week, and that is said', () => {
    const { hand, sent } = bench(1500);
    hand.press('stamp s1', STAMP);
    hand.hear([{ kind: 'week-turned', to: 5 }]);
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([]);
    expect(hand.tooLate.value).toBe(true);
    hand.press('stamp s1', STAMP);
    expect(hand.tooLate.value).toBe(false);
  });

  it('waits while a dialog lies over the flight', () => {
    const { hand, sent, dialog } = bench(1500);
    hand.press('stamp s1', STAMP);
    dialog.value = 'pause';
    vi.advanceTimersByTime(60_000);
    expect(sent).toEqual([]);
    dialog.value = null;
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([STAMP]);
  });

  it('says why it was refused', () => {
    const { hand, refuse } = bench(0);
    refuse('seat-spent');
    hand.press('stamp s1', STAMP);
    expect(hand.refused.value).toBe('seat-spent');
  });
});

describe('what the hand hears', () => {
  const stamped = { kind: 'strip-stamped', strip: 's1', stamp: {} as Stamp, job: null } satisfies FlightEvent;

  it('a verdict is shown at once, or waits for the trainer', () => {
    const [alone, class_] = [bench(0), bench(0, true)];
    alone.hand.hear([stamped]);
    class_.hand.hear([stamped]);
    expect(alone.hand.verdicts.value).toEqual({ s1: 2 });
    expect(class_.hand.verdicts.value).toEqual({ s1: 0 });
  });

  it('the trainer tells a verdict part by part, each strip by itself', () => {
    const { hand } = bench(0, true);
    hand.hear([stamped, { ...stamped, strip: 's2' }]);
    hand.readOn('s1');
    expect(hand.verdicts.value).toEqual({ s1: 1, s2: 0 });
    hand.readOn('s1');
    hand.readOn('s1');
    expect(hand.verdicts.value).toEqual({ s2: 0 });
  });

  it('the news begin anew with the week', () => {
    const { hand } = bench(0);
    hand.hear([{ kind: 'remedy-landed', strip: 's1' }]);
    hand.hear([
      { kind: 'week-turned', to: 4 },
      { kind: 'slip-hung', slip: 's2-slip1' },
    ]);
    expect(hand.news.value).toEqual([{ kind: 'slip-hung', slip: 's2-slip1' }]);
  });
});

describe('a strip in the bay', () => {
  const strip = (change: Partial<StripView>) =>
    ({
      status: 'closed',
      check: null,
      remedy: 'root',
      storm: false,
      stamps: [],
      log: [],
      ...change,
    }) as StripView;

  it('shrinks when it asks for nothing more', () => {
    expect(isDone(strip({ status: 'ordered' }), 5)).toBe(true);
    expect(isDone(strip({ status: 'returned' }), 5)).toBe(false);
  });

  it('waits as long as its slip does, and has a tick only when help has come or was not needed', () => {
    const told = strip({ status: 'ordered', remedy: null });
    expect([isDone(told, 5), isWaiting(told)]).toEqual([false, true]);
    expect(doneSign(strip({ status: 'ordered' }))).toBe('clock');
    expect(doneSign(strip({ status: 'effective' }))).toBe('check');
    expect(doneSign(strip({ remedy: null }))).toBe('close');
    const normal = [{ hand: 'measured', about: 'normal' }] as unknown as StripView['log'];
    expect(doneSign(strip({ remedy: null, log: normal }))).toBe('check');
    expect(doneSign(strip({ remedy: null, storm: true }))).toBe('close');
  });

  it('comes back when its effect is to be looked at', () => {
    const check = {
      about: 'response',
      cell: 0,
      fromWeek: 4,
      fullWeek: 4,
      dueWeek: 6,
      done: false,
      judged: [],
    } as const;
    const due = strip({ check });
    expect(checkDue(due, 5)).toBe(false);
    expect(isDone(due, 6)).toBe(false);
    // Until then it has no tick: nobody knows yet whether it helps.
    expect(doneSign(strip({ status: 'effective', check }))).toBe('clock');
    expect(isDone({ ...due, check: { ...check, done: true } }, 6)).toBe(true);
  });
});
