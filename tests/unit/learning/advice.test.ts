// What is advised to be flown next, and why.

import { describe, expect, it } from 'vitest';
import { type Call, learnedFrom, nextAdvice, NOTHING_LEARNED } from '../../../src/learning/index.ts';
import { RIGHT, call, flown, after } from '../../builders/learned-calls.ts';

describe('what to fly next', () => {
  const courses = [
    { company: 'one', rows: ['R001', 'R002'], twins: [] },
    { company: 'two', rows: ['R003'], twins: [] },
  ];
  const of = (row: string, change: Partial<Call> = {}) => call({ rows: [row], story: `x/${row}`, ...change });

  it('is the first company before anything was flown', () => {
    expect(nextAdvice(NOTHING_LEARNED, courses)).toEqual({
      company: 'one',
      reason: 'first',
      rows: [],
      mind: null,
    });
  });

  it('is where something went wrong, then where something is new', () => {
    const missed = after([of('R001'), of('R003', { steps: null })]);
    expect(nextAdvice(missed, courses)).toMatchObject({ company: 'two', reason: 'missed', rows: ['R003'] });
    const fresh = after([of('R001'), of('R003')]);
    expect(nextAdvice(fresh, courses)).toMatchObject({ company: 'one', reason: 'unseen', rows: ['R002'] });
  });

  it('speaks of no mistake where only words or work were not right', () => {
    const finer = (step: 'words' | 'work') => of('R003', { steps: { ...RIGHT, [step]: false } });
    for (const step of ['words', 'work'] as const)
      expect(nextAdvice(after([of('R001'), finer(step)]), courses)).toMatchObject({
        company: 'two',
        reason: 'finer',
        rows: ['R003'],
      });
    const seat = of('R002', { steps: { ...RIGHT, seat: false } });
    expect(nextAdvice(after([of('R001', { steps: { ...RIGHT, words: false } }), seat]), courses).reason).toBe(
      'missed',
    );
  });

  it('is where most is right once only, and where all is mastered the same again', () => {
    const once = after([of('R001'), of('R002'), of('R003')]);
    expect(nextAdvice(once, courses)).toMatchObject({
      company: 'one',
      reason: 'shaky',
      rows: ['R001', 'R002'],
    });
    const twice = (row: string) => [of(row), of(row, { story: `y/${row}` })];
    const some = after([...twice('R001'), ...twice('R002'), of('R003')]);
    expect(nextAdvice(some, courses)).toMatchObject({ company: 'two', reason: 'shaky', rows: ['R003'] });
    const all = after(['R001', 'R002', 'R003'].flatMap(twice));
    expect(nextAdvice(all, courses)).toMatchObject({ company: 'one', reason: 'mastered', rows: [] });
  });

  it('is what has hardly been met before the tenth mistake, and what is left unmet before any of them', () => {
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => `R${String(from + i).padStart(3, '0')}`);
    const wide = [
      { company: 'one', rows: many(1, 30), twins: [] },
      { company: 'two', rows: many(31, 30), twins: [] },
    ];
    const wrong = (rows: readonly string[]) => rows.map((row) => of(row, { steps: null }));
    // Of ten mistakes a flight brings three back; of thirty new points it brings a dozen.
    const ten = after([...wrong(many(1, 10)), ...many(11, 20).map((row) => of(row))]);
    expect(nextAdvice(ten, wide)).toMatchObject({ company: 'two', reason: 'unseen' });
    const met = [...many(1, 30), ...many(31, 28)].map((row) => of(row));
    const two = (flights: number) =>
      Array.from({ length: flights }, () => flown()).reduce(
        learnedFrom,
        after([...met.slice(3), ...wrong(many(1, 3))]),
      );
    expect(nextAdvice(two(0), wide)).toMatchObject({ company: 'one', reason: 'missed' });
    expect(nextAdvice(two(5), wide)).toMatchObject({ company: 'two', reason: 'unseen', rows: many(59, 2) });
  });

  it('names what is confused often', () => {
    const confused = of('R001', { taken: { by: ['hidden-as-known'], confused: true }, steps: null });
    expect(nextAdvice(after([confused, confused, confused]), courses).mind).toBe('hidden-as-known');
    expect(nextAdvice(after([confused]), courses).mind).toBe(null);
  });
});
