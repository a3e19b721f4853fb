// The flight panels' own logic: phrases in a call, a press that can be undone, what is next with a strip.
// Must not draw; the browser tests do.

import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command, FlightEvent, Rejection, Stamp, Strip } from '../../../../src/flight/index.ts';
import { createDesk, type Desk } from '../../../../src/panels/flight/parts/desk.ts';
import { cutCall } from '../../../../src/panels/parts/phrases.ts';
import { checkDue, isDone } from '../../../../src/panels/flight/parts/steps.ts';
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
  readonly desk: Desk;
  readonly sent: Command[];
  readonly dialog: { value: unknown };
  refuse(code: Rejection | null): void;
}

function bench(answerDelay: number, projector = false): Bench {
  const sent: Command[] = [];
  let refusal: Rejection | null = null;
  const dialog = signal<unknown>(null);
  const game = {
    dialog,
    answerDelay,
    settings: signal({ projector }),
    session: signal(null),
    dispatch(command: Command) {
      sent.push(command);
      return refusal;
    },
  } as unknown as Game;
  return { desk: createDesk(game), sent, dialog, refuse: (code) => (refusal = code) };
}

const STAMP: Command = { kind: 'stamp', strip: 's1', mark: 'a' };

describe('a press on the desk', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is answered after the delay, once', () => {
    const { desk, sent } = bench(1500);
    desk.press('stamp s1', STAMP);
    vi.advanceTimersByTime(1400);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([STAMP]);
    expect(desk.pressed.value).toBeNull();
  });

  it('can be undone until then', () => {
    const { desk, sent } = bench(1500);
    desk.press('stamp s1', STAMP);
    desk.undo();
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([]);
  });

  it('is taken back by leaving the seat', () => {
    const { desk, sent } = bench(1500);
    desk.press('stamp s1', STAMP);
    desk.hear([{ kind: 'seat-changed', to: 'tower' }]);
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([]);
  });

  it('is taken back by the turn of the week, and that is said', () => {
    const { desk, sent } = bench(1500);
    desk.press('stamp s1', STAMP);
    desk.hear([{ kind: 'week-turned', to: 5 }]);
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([]);
    expect(desk.tooLate.value).toBe(true);
    desk.press('stamp s1', STAMP);
    expect(desk.tooLate.value).toBe(false);
  });

  it('waits while a dialog lies over the flight', () => {
    const { desk, sent, dialog } = bench(1500);
    desk.press('stamp s1', STAMP);
    dialog.value = 'pause';
    vi.advanceTimersByTime(60_000);
    expect(sent).toEqual([]);
    dialog.value = null;
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([STAMP]);
  });

  it('says why it was refused', () => {
    const { desk, refuse } = bench(0);
    refuse('seat-spent');
    desk.press('stamp s1', STAMP);
    expect(desk.refused.value).toBe('seat-spent');
  });
});

describe('what the desk hears', () => {
  const stamped = { kind: 'strip-stamped', strip: 's1', stamp: {} as Stamp, job: null } satisfies FlightEvent;

  it('a verdict is shown at once, or waits for the trainer', () => {
    const [alone, class_] = [bench(0), bench(0, true)];
    alone.desk.hear([stamped]);
    class_.desk.hear([stamped]);
    expect(alone.desk.verdicts.value).toEqual({ s1: 2 });
    expect(class_.desk.verdicts.value).toEqual({ s1: 0 });
  });

  it('the trainer tells a verdict part by part, each strip by itself', () => {
    const { desk } = bench(0, true);
    desk.hear([stamped, { ...stamped, strip: 's2' }]);
    desk.readOn('s1');
    expect(desk.verdicts.value).toEqual({ s1: 1, s2: 0 });
    desk.readOn('s1');
    desk.readOn('s1');
    expect(desk.verdicts.value).toEqual({ s2: 0 });
  });

  it('the news begin anew with the week', () => {
    const { desk } = bench(0);
    desk.hear([{ kind: 'remedy-landed', strip: 's1' }]);
    desk.hear([
      { kind: 'week-turned', to: 4 },
      { kind: 'slip-hung', slip: 's2-slip1' },
    ]);
    expect(desk.news.value).toEqual([{ kind: 'slip-hung', slip: 's2-slip1' }]);
  });
});

describe('a strip in the bay', () => {
  const strip = (change: Partial<Strip>) => ({ status: 'closed', check: null, ...change }) as Strip;

  it('shrinks when it asks for nothing more', () => {
    expect(isDone(strip({ status: 'ordered' }), 5)).toBe(true);
    expect(isDone(strip({ status: 'returned' }), 5)).toBe(false);
  });

  it('comes back when its effect is to be looked at', () => {
    const due = strip({ check: { dueWeek: 6, done: false } });
    expect(checkDue(due, 5)).toBe(false);
    expect(isDone(due, 6)).toBe(false);
    expect(isDone({ ...due, check: { dueWeek: 6, done: true } }, 6)).toBe(true);
  });
});
