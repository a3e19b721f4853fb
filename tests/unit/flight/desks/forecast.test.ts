// A forecast by hand: the figure row by row, what a band covers, and what that is worth; and the leaks against the model.

import { describe, expect, it } from 'vitest';
import {
  type ForecastOutcome,
  type ForecastTable,
  amountsOf,
  chancesOf,
  deskPlanOf,
  rightWork,
  towerTask,
  workCaseOf,
  LEAKS,
  covered,
  forecastTable,
  forecastWorth,
  holds,
  isForecast,
  optimismOf,
} from '../../../../src/flight/index.ts';
import { normReading } from '../../../../src/quarter/figures.ts';
import { parametersOf, ratesInForce } from '../../../../src/quarter/parameters.ts';
import { passOf } from '../../../../src/quarter/pace.ts';

import { KINDS } from '../../../../src/quarter/types.ts';
import { called, flight, startup } from '../../../builders/flight.ts';
import { disturbance, quarter, seeds } from '../../../builders/quarter.ts';

const rates = (word: number, usual: number, measured: number) => ({ word, usual, measured });
/** Everything moves on within a week, so that the chances are plain products. */
const TABLE: ForecastTable = {
  rows: [
    { step: 'offer', open: 4, value: 100_000, rates: rates(0.8, 0.5, 0.25), cases: 12 },
    { step: 'talks', open: 2, value: 50_000, rates: rates(0.9, 0.6, 0.6), cases: 6 },
    { step: 'close', open: 0, value: 0, rates: rates(0.7, 0.5, 0.5), cases: 3 },
  ],
  leave: [1, 1, 1],
  deal: 100_000,
  bands: [20_000, 45_000, 100_000],
  leaks: [
    { suspect: 'process', steps: [2, 2, 1] },
    { suspect: 'fit', steps: [2, 2, 0] },
  ],
};
const MEASURED = ['measured', 'measured', 'measured'] as const;
const answer = { kind: 'forecast', rates: MEASURED, band: 1, suspect: 1 } as const;

describe('the figure of a forecast', () => {
  it('is open cases × mean value × chance, and a chance is the product of the steps still to come', () => {
    // Deals that are still there are a little better than the average for which rates are given.
    const [offer, talks, close] = [passOf(0.25, 1), passOf(0.6, 2), passOf(0.5, 3)];
    expect(offer).toBeCloseTo(0.259, 3);
    const chances = chancesOf(TABLE, MEASURED);
    expect(chances[2]).toBeCloseTo(close);
    expect(chances[1]).toBeCloseTo(talks * close);
    expect(chances[0]).toBeCloseTo(offer * talks * close);
    const amounts = amountsOf(TABLE, MEASURED);
    expect(amounts[0]).toBeCloseTo(400_000 * offer * talks * close);
    expect(amounts[2]).toBe(0);
  });

  it('grows with the sellers’ word', () => {
    const sum = (by: readonly ('word' | 'usual' | 'measured')[]) =>
      amountsOf(TABLE, by).reduce((all, x) => all + x, 0);
    expect(sum(['word', 'word', 'word'])).toBeGreaterThan(2 * sum(MEASURED));
    expect(sum(['usual', 'usual', 'usual'])).toBeGreaterThan(sum(MEASURED));
  });

  it('needs time: what leaves slowly is sold later', () => {
    const [slow = 0] = chancesOf({ ...TABLE, leave: [0.3, 0.3, 0.3] }, MEASURED);
    expect(slow).toBeLessThan(chancesOf(TABLE, MEASURED)[0] ?? 0);
  });
});

describe('a band', () => {
  const outcome = (change: Partial<ForecastOutcome> = {}): ForecastOutcome => ({
    figure: 100,
    half: 100,
    outcomes: [0, 0, 40, 60, 80, 100, 120, 150, 200, 350],
    expected: 110,
    needed: 90,
    ...change,
  });
  const DEAL = 100;

  it.each([
    [{}, 9, 'whole'],
    [{ half: 144 }, 9, 'whole'], // 1.6 × what is needed
    [{ half: 145 }, 9, 'part'], // needlessly wide; the figure holds
    [{ half: 50 }, 5, 'part'], // too narrow; the figure holds
    [{ figure: 240 }, 2, 'part'], // the sellers' word; the band would have been right
    [{ figure: 240, half: 40 }, 1, 'none'],
    [{ figure: 240, half: 300 }, 10, 'none'], // it covers all, because it says nothing
  ] as const)('%o covers %d and is worth: %s', (change, of, worth) => {
    expect(covered(outcome(change))).toBe(of);
    expect(forecastWorth(outcome(change), DEAL)).toBe(worth);
  });

  it('and a figure hold each by itself', () => {
    expect(holds(outcome({ figure: 148 }), DEAL)).toEqual({ figure: true, band: true });
    expect(holds(outcome({ figure: 150, half: 89 }), DEAL)).toEqual({ figure: false, band: false });
    // Where hardly anything is expected, a fifth of a mean deal is near.
    expect(holds(outcome({ figure: 25, expected: 6 }), DEAL).figure).toBe(true);
  });

  it('belongs to a forecast with a rate for each step and a suspect', () => {
    expect(isForecast(TABLE, answer)).toBe(true);
    for (const bad of [
      { ...answer, rates: ['measured', 'usual'] },
      { ...answer, rates: ['measured', 'usual', 'guess'] },
      { ...answer, band: 3 },
      { ...answer, suspect: 2 },
      { ...answer, suspect: -1 },
    ])
      expect(isForecast(TABLE, bad as typeof answer)).toBe(false);
  });
});

describe('what the table says of the model', () => {
  it.each(KINDS)('%s leaks where it does in the model', (kind) => {
    const { company, cells } = quarter(1, []);
    const [cell] = cells;
    if (cell === undefined) throw new Error('no segment');
    const load = kind === 'capacity' ? 2 : 1;
    const parameters = parametersOf(
      company,
      cell,
      0,
      [{ ...disturbance(kind), cell: 0, week: 1, swell: 1, size: 1 }],
      5,
    );
    const now = ratesInForce(company, parameters, load);
    const usual = normReading(company, cell, 0).rates;
    const leaks = ([1, 2, 3] as const).map((stage) => {
      const fell = 1 - now[stage] / usual[stage];
      return fell > 0.235 ? 2 : fell > 0.12 ? 1 : 0;
    });
    expect(leaks).toEqual(LEAKS[kind] ?? [0, 0, 0]);
  });

  it('the sellers overrate their chances, each segment by its own share', () => {
    const all = seeds(20).flatMap((seed) => [0, 1, 2, 3, 4].map((cell) => optimismOf(seed, cell)));
    for (const one of all) {
      expect(one).toBeGreaterThan(0.2);
      expect(one).toBeLessThan(0.5);
    }
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a forecast in a flight', () => {
  it('is right by what is measured, and never by the sellers’ word with the narrowest band', () => {
    let [met, whole, lazy] = [0, 0, 0];
    for (const seed of seeds(10)) {
      const flying = flight().seed(seed).number(3).parked();
      const strip = flying.state.planned.find(({ work }) => work === 'forecast');
      if (strip === undefined) throw new Error('no forecast in a third flight');
      expect(strip.desk?.truth).not.toBe('normal');
      const { state } = flying.land('right');
      const done = state.strips.find(({ id }) => id === strip.id)?.searched;
      if (done?.graded?.forecast == null) continue;
      met += 1;
      whole += Number(done.graded.worth === 'whole');
      expect(done.graded.forecast.outcomes).toHaveLength(10);
      const work = workCaseOf(state, flying.strip(strip.id), startup);
      const table = forecastTable(work);
      const word = amountsOf(table, ['word', 'word', 'word']).reduce((sum, x) => sum + x, 0);
      const outcome = { ...done.graded.forecast, figure: word, half: table.bands[0] ?? 0 };
      lazy += Number(forecastWorth(outcome, startup.model.value) === 'whole');
    }
    expect(met).toBeGreaterThanOrEqual(8);
    expect(whole).toBeGreaterThanOrEqual(0.8 * met);
    expect(lazy).toBeLessThanOrEqual(0.2 * met);
  });

  it('tells what it finds as likely; a forecast that does not hold is doubted', () => {
    const begun = () => {
      const { flying, id } = called({ work: 'forecast', cause: 'hidden' }, { flightNumber: 3 });
      return { flying: flying.stamp(id, 'tower'), id };
    };
    const { flying, id } = begun();
    const task = towerTask(flying.state, id, startup);
    if (task.kind !== 'forecast') throw new Error('no forecast');
    expect(flying.try({ kind: 'hand-in', strip: id, answer: { ...answer, band: 7 } })).toBe('bad-answer');
    const right = rightWork(workCaseOf(flying.state, flying.strip(id), startup), 'forecast');
    if (right.kind !== 'forecast') throw new Error('no forecast');
    flying.do({ kind: 'hand-in', strip: id, answer: right }).say(id);
    expect(flying.strip(id).searched?.graded?.worth).toBe('whole');
    expect(flying.state.slips.at(-1)).toMatchObject({ knowledge: 0.65, heard: { certainty: 'likely' } });
    expect(flying.strip(id).log.at(-1)).toMatchObject({
      hand: 'likely',
      about: deskPlanOf(flying.state, { id }).truth,
    });

    const doubted = begun();
    const wide = { ...right, band: (right.band + 1) % 3 };
    doubted.flying.do({ kind: 'hand-in', strip: doubted.id, answer: wide }).say(doubted.id);
    expect(doubted.flying.strip(doubted.id).searched?.graded?.worth).toBe('part');
    expect(doubted.flying.state.slips.at(-1)).toMatchObject({ knowledge: 0.3 });
  });
});
