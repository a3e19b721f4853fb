// Ground school: the way through its three cases, what a wrong press does, and how long it takes.

import { describe, expect, it } from 'vitest';
import { schoolSeconds } from '../../../../scripts/seconds-report.ts';
import { STRIPS } from '../../../../src/panels/school/school-data.ts';
import {
  canMove,
  isShown,
  isWritten,
  SCHOOL_START,
  type SchoolAct,
  schoolAfter,
  type SchoolState,
  STEPS,
  stripAt,
} from '../../../../src/panels/school/school-state.ts';

const after = (acts: readonly SchoolAct[], from: SchoolState = SCHOOL_START) =>
  acts.reduce(schoolAfter, from);
const next: SchoolAct = { kind: 'next' };
const stamp: SchoolAct = { kind: 'stamp' };
const mark = (which: 'a' | 'b' | 'c' | 'log'): SchoolAct => ({ kind: 'mark', mark: which });
const go = (to: 'tower' | 'cockpit'): SchoolAct => ({ kind: 'go', to });

const RIGHT: readonly SchoolAct[] = [
  next,
  next,
  next,
  // The twin.
  mark('log'),
  go('tower'),
  stamp,
  next,
  // The last case.
  mark('b'),
  go('cockpit'),
  stamp,
  next,
];

describe('the way through', () => {
  it('leads over every step once, and each case writes a line', () => {
    const states = RIGHT.map((_, i) => after(RIGHT.slice(0, i + 1)));
    const steps = [SCHOOL_START, ...states].map(({ step }) => step);
    expect([...new Set(steps)]).toEqual([...STEPS]);
    expect(states.filter(isWritten).map(({ step }) => stripAt(step))).toEqual(['vat', 'baskets', 'saturday']);
    expect(states.at(-1)?.step).toBe('end');
  });

  it('has the three cases: known, unknown, and not yet ordered', () => {
    expect(STRIPS.vat.log[0]).toBe('measured');
    expect(STRIPS.baskets.log[0]).toBe('believes');
    expect([STRIPS.vat.seat, STRIPS.baskets.seat, STRIPS.saturday.seat]).toEqual([
      'cockpit',
      'tower',
      'cockpit',
    ]);
  });
});

describe('a wrong press', () => {
  const twin = after([next, next, next]);

  it('a word that the first case had too: a hint, and what decides stays hidden', () => {
    const state = after([mark('a')], twin);
    expect(state).toMatchObject({ step: 'mark', hint: 'mark-call', mark: 'a' });
    expect(isShown(state.step)).toBe(false);
  });

  it('the wrong seat for the twin: that seat’s own answer, and nothing is lost', () => {
    const state = after([mark('log'), stamp], twin);
    expect(state).toMatchObject({ step: 'seat', hint: 'no-lever', stamped: null });
    expect(canMove(state.step)).toBe(true);
  });

  it('a stamp without a mark: asks for it', () => {
    const alone = after([mark('log'), go('tower'), stamp, next], twin);
    expect(after([stamp], alone)).toMatchObject({ step: 'order', hint: 'mark-first' });
  });

  it('the wrong seat for the last case: a verdict, and nothing is written', () => {
    const state = after([mark('log'), go('tower'), stamp, next, mark('b'), stamp], twin);
    expect(state).toMatchObject({ step: 'order-verdict', stamped: 'tower' });
    expect(isWritten(state)).toBe(false);
  });
});

describe.each(['nb', 'en'] as const)('the words, %s', (language) => {
  it('take at most 150 seconds', () => {
    expect(schoolSeconds(language)).toBeGreaterThan(90);
    expect(schoolSeconds(language)).toBeLessThanOrEqual(150);
  });
});
