// What a flight practises: by the engine's own model, in its setup, and so that the flight follows from the setup alone.

import { describe, expect, it } from 'vitest';
import {
  drawPlan,
  flightHash,
  fullInOrder,
  newFlight,
  type Practice,
  replay,
  rightSeat,
  scheduleOf,
  setupIn,
  subtletyOf,
} from '../../../src/flight/index.ts';
import { expectedRight, learnedFrom, NOTHING_LEARNED, practiceFor } from '../../../src/learning/index.ts';
import { Learner } from '../../../scripts/learners.ts';
import { fits } from '../../../src/keep/fits.ts';
import { MIGRATIONS } from '../../../src/keep/migrations.ts';
import { flight, setup, startup } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';

/** A learner after so many flights of the startup. */
function learner(seed: number, skill: number, flights: number): Learner {
  const one = new Learner(seed, skill);
  for (let i = 0; i < flights; i += 1) one.fly(startup);
  return one;
}

/** The next flight of the startup after so many, as far as it is not practised. */
const next = (flightNumber: number, seed = 1) => ({ seed, flightNumber, seenBefore: [] });

const PRACTICE = {
  weights: { R001: 6, R035: 0.3 },
  mixUps: { belief: 2, handoff: 3 },
  again: ['R001'],
  short: ['R010'],
  subtlety: 0.5,
  calls: [-1, -0.3, 1, 1, 1, 1, 1, 1],
} as const;

describe('a practice', () => {
  it('is none before anything was flown', () => {
    expect(practiceFor(NOTHING_LEARNED, startup, next(1))).toBeUndefined();
  });

  it('expects 80–85 % of the calls that it brings to go right, or is as plain or as subtle as it gets', () => {
    let between = 0;
    for (const seed of seeds(12)) {
      const one = learner(seed, [0.5, 0.7, 0.9][seed % 3] ?? 0.7, 2);
      const own = one.nextSetup(startup);
      const calls = own.practice?.calls ?? expect.fail('none');
      const rows = fullInOrder(drawPlan(own, startup).planned).map(
        ({ scenario }) => startup.scenario(scenario).responsibility,
      );
      const expected = expectedRight(one.learned, own.schedule, rows, calls);
      if (calls.every((call) => call === -1)) expect(expected).toBeLessThanOrEqual(0.85);
      else if (calls.every((call) => call === 1)) expect(expected).toBeGreaterThanOrEqual(0.8);
      else {
        between += 1;
        expect(expected).toBeGreaterThanOrEqual(0.8);
        expect(expected).toBeLessThanOrEqual(0.85);
      }
    }
    expect(between).toBeGreaterThan(5);
  });

  it('has its first calls as plain as can be, its last as subtle, and one in between, and is by itself as subtle as their mean', () => {
    for (const seed of seeds(6)) {
      const { calls = [], subtlety } =
        learner(seed, 0.7, 1).nextSetup(startup).practice ?? expect.fail('none');
      expect(calls).toEqual(calls.toSorted((a, b) => a - b));
      expect(calls.filter((call) => Math.abs(call) !== 1).length).toBeLessThanOrEqual(1);
      expect(subtlety).toBeCloseTo(calls.reduce((sum, call) => sum + call, 0) / 8, 2);
    }
  });

  it('is subtler for whoever does better', () => {
    const after = (right: boolean) =>
      learnedFrom(NOTHING_LEARNED, {
        name: 'one',
        quarter: 'startup 1 1',
        schedule: 'first',
        unreached: 0,
        calls: seeds(8).map((i) => ({
          story: `startup/${i}`,
          rows: [`R00${i}`],
          short: false,
          subtlety: 0,
          steps: { seat: right, words: right, work: right },
          decision: null,
          taken: null,
        })),
        checked: [],
        feats: {},
        twins: [],
      });
    const of = (right: boolean) => practiceFor(after(right), startup, next(2)) ?? expect.fail('none');
    expect(of(false)).toMatchObject({ subtlety: -1, calls: Array.from({ length: 8 }, () => -1) });
    // After one flight little is known yet: somewhat less than half of the calls are as subtle as can be.
    expect(of(true).subtlety).toBeGreaterThan(-0.25);
    expect(of(true).calls?.slice(-3)).toEqual([1, 1, 1]);
  });

  it('weighs what was missed most, and what has just gone right least', () => {
    const { learned } = learner(4, 0.6, 1);
    const { weights } = practiceFor(learned, startup, next(2)) ?? expect.fail('none');
    for (const [row, { last }] of Object.entries(learned.rows)) {
      const weight = weights[row] ?? 1;
      if (last === 'right') expect(weight).toBeLessThan(1);
      else expect(weight).toBeGreaterThan(1);
    }
  });

  it('lists what went wrong, which a short strip may tell by the line of a full story', () => {
    const { learned } = learner(4, 0.6, 1);
    const { again, short } = practiceFor(learned, startup, next(2)) ?? expect.fail('none');
    const missed = Object.entries(learned.rows).flatMap(([row, { last }]) => (last === 'right' ? [] : [row]));
    expect(again).toEqual(missed.toSorted());
    expect(short).toEqual(expect.arrayContaining(missed));
  });
});

describe('a flight with a practice', () => {
  it('brings a row that is wanted, and then leaves the places to others that are', () => {
    const wanted = ['R090', 'R091', 'R070', 'R035', 'R010', 'R012'];
    const weights = Object.fromEntries(wanted.map((row) => [row, 4000]));
    let [came, often] = [0, 0];
    for (const seed of seeds(20)) {
      const { planned } = drawPlan(
        setup({ seed, flightNumber: 4, practice: { weights, short: [], subtlety: 0 } }),
        startup,
      );
      const rows = planned.flatMap(({ scenario }) => startup.scenario(scenario).responsibility);
      came += wanted.filter((row) => rows.includes(row)).length;
      often += rows.filter((row) => wanted.includes(row)).length;
    }
    // Measured: of the six .8 come in a flight, 1.14 times each; where a row keeps its weight once it has come, 1.47 times.
    expect(came).toBeGreaterThan(0.75 * 20 * wanted.length);
    expect(often).toBeLessThan(1.25 * came);
  });

  it('replays to the same state', () => {
    const flying = flight({ practice: PRACTICE }).number(3).seed(5).reach(99, 'careful');
    const { setup: own } = flying.state;
    // As it comes back from the storage.
    const kept = JSON.parse(JSON.stringify({ own, commands: flying.commands })) as typeof flying & {
      own: typeof own;
    };
    const again = replay(kept.own, kept.commands, startup, { grading: false });
    expect(again.brokenAt).toBe(null);
    expect(flightHash(again.state)).toBe(flightHash(flying.state));
  });

  it('is another one than without', () => {
    const plan = (practice?: typeof PRACTICE) =>
      drawPlan(setup({ seed: 5, flightNumber: 3, ...(practice === undefined ? {} : { practice }) }), startup);
    expect(plan(PRACTICE)).not.toEqual(plan());
    expect(plan(PRACTICE)).toEqual(plan(PRACTICE));
  });

  it('is easier to read at the least subtlety, and harder at the greatest', () => {
    const at = (subtlety: number) =>
      setup({ flightNumber: 3, practice: { weights: {}, short: [], subtlety } });
    const [plain, usual, subtle] = [-1, 0, 1].map((subtlety) => scheduleOf(at(subtlety)));
    expect([plain, usual, subtle].map((one) => one?.log.unlabelled)).toEqual([0, 0.4, 0.7]);
    expect([plain, usual, subtle].map((one) => one?.desk.quiet)).toEqual([1, 0.4, 0]);
    expect([plain, usual, subtle].map((one) => one?.noise)).toEqual([0.5, 1, 1.5]);
    expect((plain?.desk.open ?? 0) - (usual?.desk.open ?? 0)).toBe(1);
    const noise = (subtlety: number) => newFlight(at(subtlety), startup).quarter.cells[0]?.noise ?? 0;
    expect(noise(1)).toBeCloseTo(3 * noise(-1), 10);
    const bare = (subtlety: number) =>
      newFlight(at(subtlety), startup)
        .planned.flatMap(({ log }) => log)
        .filter(({ labelled }) => !labelled).length;
    expect(bare(-1)).toBe(0);
    expect(bare(1)).toBeGreaterThan(bare(0));
  });

  it('has each full call as subtle as it lists', () => {
    const practice = { weights: {}, short: [], subtlety: 0, calls: [-1, -1, -1, -1, 1, 1, 1, 1] };
    let [plain, subtle] = [0, 0];
    for (const seed of seeds(6)) {
      const { planned, quarter } = newFlight(setup({ seed, flightNumber: 3, practice }), startup);
      const full = fullInOrder(planned);
      const bare = (strips: typeof full) =>
        strips.flatMap(({ log }) => log).filter(({ labelled }) => !labelled).length;
      plain += bare(full.slice(0, 4));
      subtle += bare(full.slice(4));
      expect(full.map(({ id }) => subtletyOf(practice, planned, id))).toEqual(practice.calls);
      const short = planned.filter(({ slot }) => slot === 'storm');
      expect(new Set(short.map(({ id }) => subtletyOf(practice, planned, id)))).toEqual(new Set([0]));
      // The noise is the flight's.
      const usual = newFlight(setup({ seed, flightNumber: 3 }), startup).quarter.cells[0]?.noise;
      expect(quarter.cells[0]?.noise).toBe(usual);
    }
    // In a plain call no line lacks its label; of the subtle ones' lines most do, measured 19.
    expect(plain).toBe(0);
    expect(subtle).toBeGreaterThan(12);
  });

  it('without a list has its calls alike, or by what it spreads, as flights of before have', () => {
    const of = (practice: Practice) => {
      const { planned } = newFlight(setup({ seed: 2, flightNumber: 3, practice }), startup);
      return fullInOrder(planned).map(({ id }) => subtletyOf(practice, planned, id));
    };
    const before = { weights: {}, short: [], subtlety: 0 };
    expect(of({ ...before, subtlety: 0.3 })).toEqual(Array.from({ length: 8 }, () => 0.3));
    expect(of({ ...before, spread: 0.5 })).toEqual([-0.5, -0.5, -0.5, -0.5, 0.5, 0.5, 0.5, 0.5]);
  });

  it('keeps the seats in balance', () => {
    for (const seed of seeds(12)) {
      const one = learner(seed, 0.6, 3);
      const state = newFlight(one.nextSetup(startup), startup);
      const full = state.planned.filter(({ slot }) => slot !== 'storm');
      const cockpit = full.filter(
        (strip) => rightSeat(state, strip, startup.scenario(strip.scenario)) === 'cockpit',
      );
      expect([full.length, cockpit.length], String(seed)).toEqual([8, 3]);
    }
  });

  it('lets the first officer stamp a scarce row by that line, but no story that either seat can have', () => {
    const { scenarios } = startup;
    const scarce = scenarios.flatMap((s) => (s.storm ? [] : s.responsibility));
    const weights = Object.fromEntries(scarce.map((row) => [row, 50]));
    let full = 0;
    for (const seed of seeds(20)) {
      const practice = { weights, short: scarce, subtlety: 0 };
      const { officer } = drawPlan(setup({ seed, flightNumber: 3, practice }), startup);
      const stories = officer.map(({ scenario }) => startup.scenario(scenario));
      expect(new Set(stories.map(({ cause }) => cause)).size, String(seed)).toBe(2);
      for (const story of stories) {
        if (story.storm) continue;
        full += 1;
        expect(story.defensible || story.handoff === 'request', story.id).toBe(false);
      }
    }
    expect(full).toBeGreaterThan(20);
  });

  it('brings back first what went wrong, also by the line of the full story of the flight before, but by no line of a short strip again', () => {
    // One full story each, and one that also has a short strip's.
    const again = ['R010', 'R016', 'R038', 'R003'];
    const seenBefore = startup.scenarios
      .filter(({ responsibility }) => responsibility.some((row) => again.includes(row)))
      .map(({ id }) => id);
    for (const seed of seeds(12)) {
      const practice = { weights: {}, again, short: again, subtlety: 0 };
      const { planned } = drawPlan(setup({ seed, flightNumber: 2, seenBefore, practice }), startup);
      const short = planned.filter(({ slot }) => slot === 'storm');
      const rows = planned.flatMap(({ scenario }) => startup.scenario(scenario).responsibility);
      for (const row of again) expect(rows, `${seed} ${row}`).toContain(row);
      for (const { scenario } of short)
        expect(startup.scenario(scenario).storm && seenBefore.includes(scenario), scenario).toBe(false);
      // The same as many of each cause as ever.
      const known = short.filter(({ scenario }) => startup.scenario(scenario).cause === 'known');
      expect([short.length, known.length]).toEqual([6, 3]);
    }
  });

  it('tells of a scarce row in a short strip, by the one line of a full story', () => {
    const scarce = startup.scenarios
      .filter((s) => !s.storm && s.handoff === 'none')
      .flatMap((s) => s.responsibility);
    const flying = flight({
      practice: { weights: Object.fromEntries(scarce.map((row) => [row, 50])), short: scarce, subtlety: 0 },
    })
      .number(2)
      .seed(3)
      .reach(99, 'right');
    const short = flying.state.strips.filter(({ storm }) => storm);
    expect(short).toHaveLength(6);
    expect(short.filter(({ echo }) => echo).length).toBeGreaterThan(3);
    for (const { stamps, echo, scenario } of short) {
      expect(stamps[0]?.verdict.seat).toBe('right');
      expect(echo).toBe(!startup.scenario(scenario).storm);
    }
  });
});

describe('a kept setup', () => {
  const kept = (practice: unknown) => ({
    setup: { ...setup({ flightNumber: 2 }), ...(practice === undefined ? {} : { practice }) },
    commands: [],
    startedAt: '2026-01-01T00:00:00.000Z',
  });

  it('fits with a practice and without one', () => {
    expect(fits('flight', kept(undefined))).toBe(true);
    expect(fits('flight', kept(PRACTICE))).toBe(true);
    expect(fits('flight', kept(practiceFor(learner(1, 0.7, 1).learned, startup, next(2))))).toBe(true);
  });

  it.each([
    ['null', null],
    ['a subtlety out of range', { ...PRACTICE, subtlety: 1.5 }],
    ['a subtlety that is no number', { ...PRACTICE, subtlety: 'much' }],
    ['a call out of range', { ...PRACTICE, calls: [0, 1.5] }],
    ['a call that is no number', { ...PRACTICE, calls: ['much'] }],
    ['one call instead of a list', { ...PRACTICE, calls: 0 }],
    ['a spread out of range', { ...PRACTICE, spread: 1.2 }],
    ['a spread that is no number', { ...PRACTICE, spread: 'wide' }],
    ['a weight that is not positive', { ...PRACTICE, weights: { R001: 0 } }],
    ['a weight that is no number', { ...PRACTICE, weights: { R001: null } }],
    ['what is to come again as one name', { ...PRACTICE, again: 'R001' }],
    ['no rows for short strips', { weights: {}, subtlety: 0 }],
    ['a mix-up that is no number', { ...PRACTICE, mixUps: { belief: 'much' } }],
  ])('does not fit with %s', (_, practice) => {
    expect(fits('flight', kept(practice))).toBe(false);
  });

  it('of a class or by a seed has none', () => {
    expect(setupIn(startup, { seed: 7 })).not.toHaveProperty('practice');
  });
});

describe('what is kept of a player', () => {
  const { learned } = learner(2, 0.7, 2);

  it('fits as it is, and before anything was flown', () => {
    expect(fits('learned', JSON.parse(JSON.stringify(learned)))).toBe(true);
    expect(fits('learned', NOTHING_LEARNED)).toBe(true);
  });

  it('of version 1 has counted nothing yet of what misleads', () => {
    const {
      'log-unread': _log,
      'seen-unheard': _seen,
      'measured-elsewhere': _else,
      belief: _belief,
      ...early
    } = learned.confusions;
    const old = { ...learned, confusions: early };
    expect(fits('learned', old)).toBe(false);
    const now = MIGRATIONS.learned[1]?.(JSON.parse(JSON.stringify(old))) as typeof learned;
    expect(fits('learned', now)).toBe(true);
    expect(now.confusions).toMatchObject({ ...early, belief: { met: 0, confused: 0 } });
  });

  it.each([
    ['no rows', { ...learned, rows: null }],
    ['a row of another shape', { ...learned, rows: { R001: { meetings: 1 } } }],
    ['a count below zero', { ...learned, flights: -1 }],
    [
      'an unknown outcome',
      { ...learned, rows: { R001: { ...Object.values(learned.rows)[0], last: 'odd' } } },
    ],
    ['an ability that is no number', { ...learned, ability: null }],
    ['a confusion missing', { ...learned, confusions: {} }],
  ])('does not fit with %s', (_, value) => {
    expect(fits('learned', value)).toBe(false);
  });
});
