// What a decision comes to by the figures on the screen, worked out by hand.

import { describe, expect, it } from 'vitest';
import {
  type Laid,
  type Ordered,
  type RemedyOption,
  carefulChoice,
  shapesFor,
  weigh,
} from '../../../../src/flight/index.ts';
import { SHAPES } from '../../../../src/quarter/remedies.ts';
import { seeds } from '../../../builders/quarter.ts';

const option = (change: Partial<RemedyOption>): RemedyOption => ({
  shape: 'ease',
  about: 'price',
  price: 20_000,
  from: 5,
  full: 5,
  until: null,
  amount: 'half',
  shakes: false,
  queued: 0,
  affordable: true,
  ...change,
});

const OPTIONS: readonly RemedyOption[] = [
  option({}),
  option({ shape: 'own', price: 0, from: 7, full: 8, amount: 'most', shakes: true }),
  option({ shape: 'carry', price: 40_000, from: 6, full: 6, until: 9, amount: 'most' }),
];

/** A desk with these remedies, and two of them together where a pair is named. */
const laid = (options: readonly RemedyOption[], choice?: Ordered, affordable = true): Laid => ({
  options,
  pair: choice === undefined ? null : { choice, price: choice === 'carry+own' ? 40_000 : 20_000, affordable },
});

describe('weighing', () => {
  const stakes = { stake: 180_000, hours: 25_000 };

  it('takes at stake × share × (weeks it works ÷ weeks left) − price − hours', () => {
    // Week 5, nine weeks left. Half of 180 000 for nine weeks: 90 000 − 20 000.
    // Most (.85) for seven weeks, the first of them half: 153 000 × 6.5 ÷ 9 − 25 000 = 85 500. Most for three weeks: 51 000 − 40 000.
    const weighed = weigh(laid(OPTIONS), stakes, 'measured', 5);
    expect(weighed.map(({ choice, net }) => [choice, Math.round(net)])).toEqual([
      ['ease', 70_000],
      ['own', 85_500],
      ['carry', 11_000],
      ['leave', 0],
    ]);
    expect(weighed.map(({ weeks }) => weeks)).toEqual([9, 6.5, 3, 0]);
  });

  it('counts two thirds of what is at stake where the cause is only likely', () => {
    // 60 000 − 20 000; 102 000 × 6.5 ÷ 9 − 25 000 = 48 667; 34 000 − 40 000.
    expect(weigh(laid(OPTIONS), stakes, 'likely', 5).map(({ net }) => Math.round(net))).toEqual([
      40_000, 48_667, -6000, 0,
    ]);
  });

  it('chooses what nets most of what can be ordered, and nothing where nothing pays', () => {
    expect(carefulChoice(laid(OPTIONS), stakes, 'measured', 5)).toBe('own');
    const poor = OPTIONS.map((one) => ({ ...one, affordable: one.shape !== 'own' }));
    expect(carefulChoice(laid(poor), stakes, 'measured', 5)).toBe('ease');
    expect(carefulChoice(laid(OPTIONS), { stake: 20_000, hours: 25_000 }, 'measured', 5)).toBe('leave');
  });
});

describe('weighing two together', () => {
  const stakes = { stake: 180_000, hours: 25_000 };
  const both = (choice: Ordered) =>
    weigh(laid(OPTIONS, choice), stakes, 'measured', 5).find((one) => one.choice === choice);

  it('lets the second take its part of what the first leaves, at the sum of the prices', () => {
    // Half all the time, then .85 × 6.5 ÷ 9 of the other half: 180 000 × (1 − .5 × .386111) = 145 250, less 20 000 and 25 000.
    expect(both('ease+own')).toMatchObject({
      price: 20_000,
      hours: 25_000,
      share: 0.5,
      weeks: 9,
      second: { share: 0.85, weeks: 6.5 },
    });
    expect(both('ease+own')?.net).toBeCloseTo(100_250, 0);
    // .85 × 3 ÷ 9, then .85 × 6.5 ÷ 9 of the rest: 180 000 × (1 − .716667 × .386111) = 130 192, less 40 000 and 25 000.
    expect(both('carry+own')?.net).toBeCloseTo(65_192, 0);
  });

  it('is worth less than the sum of both alone, and is chosen only where it nets most and both are covered', () => {
    expect(carefulChoice(laid(OPTIONS, 'ease+own'), stakes, 'measured', 5)).toBe('ease+own');
    expect(carefulChoice(laid(OPTIONS, 'ease+own', false), stakes, 'measured', 5)).toBe('own');
    expect(carefulChoice(laid(OPTIONS, 'carry+own'), stakes, 'measured', 5)).toBe('own');
  });
});

describe('the remedies of a strip', () => {
  it('are one’s own people and two of the other three, each as often and in every place', () => {
    const shown = seeds(600).map((seed) => shapesFor(seed, `s${seed % 14}`));
    for (const shape of SHAPES) {
      const having = shown.filter((shapes) => shapes.includes(shape));
      expect(having.length / 600).toBeCloseTo(shape === 'own' ? 1 : 2 / 3, 1);
      for (const place of [0, 1, 2])
        expect(having.filter((shapes) => shapes[place] === shape).length / having.length).toBeCloseTo(
          1 / 3,
          1,
        );
    }
    expect(shown.every((shapes) => new Set(shapes).size === 3)).toBe(true);
  });
});
