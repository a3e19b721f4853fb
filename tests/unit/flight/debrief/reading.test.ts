// What a debrief concludes from the timeline: the opening, the measures in words, twins, what was missed most, what to fly next.

import { describe, expect, it } from 'vitest';
import {
  biasOf,
  type DebriefEntry,
  DECISIONS_FOR_NUMBERS,
  discernmentOf,
  type Matrix,
  nextOf,
  openingOf,
  type Said,
  type Seat,
  type Stamp,
} from '../../../../src/flight/index.ts';
import { flight, startup } from '../../../builders/flight.ts';
import { flownBy, matrix } from '../../../builders/debriefs.ts';

const decided = ({ towerTower, towerCockpit, cockpitTower, cockpitCockpit }: Matrix) =>
  towerTower + towerCockpit + cockpitTower + cockpitCockpit;

describe('the opening', () => {
  /** An entry with the fields that the opening reads. */
  function entry(seat: Seat, verdict: Stamp['verdict'], change: Partial<DebriefEntry> = {}): DebriefEntry {
    return {
      strip: { id: `s${seat}${verdict.row}`, storm: false, called: true, arrivedWeek: 2 },
      stamp: { seat, verdict, week: 2 },
      readIn: null,
      ...change,
    } as unknown as DebriefEntry;
  }
  const right = { seat: 'right', row: 'right' } as unknown as Stamp['verdict'];
  const wrong = { seat: 'wrong', row: 'wrong' } as unknown as Stamp['verdict'];
  const otherWords = { seat: 'right', row: 'right-seat-other-words' } as unknown as Stamp['verdict'];

  it.each([
    ['cockpit', 'acted-before-known'],
    ['tower', 'looked-for-known'],
  ] as const)('two wrong in the %s are one habit, the same way', (seat, habit) => {
    const opening = openingOf([entry(seat, wrong), entry(seat, wrong), entry('tower', right)]);
    expect(opening).toMatchObject({ wrong: 2, decisions: 3, sameWay: true, habit, closest: null });
  });

  it('wrong both ways is no habit until one side has twice the other', () => {
    const both = [entry('tower', wrong), entry('cockpit', wrong)];
    expect(openingOf(both)).toMatchObject({ sameWay: false, habit: 'both-ways' });
    expect(openingOf([...both, entry('cockpit', wrong)]).habit).toBe('acted-before-known');
  });

  it('with none wrong, names the strip that came closest', () => {
    const close = entry('tower', otherWords);
    expect(openingOf([entry('cockpit', right), close])).toMatchObject({
      wrong: 0,
      habit: 'none-wrong',
      closest: close.strip.id,
    });
    expect(openingOf([entry('cockpit', right)]).closest).toBeNull();
  });

  it('counts only what can be told apart, as the measures do', () => {
    const either = { seat: 'defensible', row: 'defensible' } as unknown as Stamp['verdict'];
    const shared = entry('tower', either, {
      stamp: { seat: 'tower', verdict: either, week: 2, eitherSeat: true } as unknown as Stamp,
    });
    const opening = openingOf([entry('cockpit', right), shared]);
    expect(opening).toMatchObject({ decisions: 1, defensible: 1, wrong: 0 });
    for (const policy of ['right', 'wrong'] as const) {
      const { debrief } = flownBy(policy);
      const { towerTower, towerCockpit, cockpitTower, cockpitCockpit } = debrief.matrix;
      expect(debrief.opening.decisions).toBe(towerTower + towerCockpit + cockpitTower + cockpitCockpit);
    }
  });

  it('counts who stayed put, and what was never decided', () => {
    const opening = openingOf([
      entry('tower', wrong, { readIn: 'tower' }),
      entry('tower', wrong, { readIn: 'cockpit' }),
      entry('tower', right, { stamp: null }),
    ]);
    expect(opening).toMatchObject({ stayedPut: 1, undecided: 1, decisions: 2 });
  });

  it('of a flight by policy says what was flown', () => {
    expect(flownBy('right').debrief.opening).toMatchObject({
      wrong: 0,
      // One of the twelve can be defended in either seat.
      decisions: 11,
      defensible: 1,
      undecided: 0,
      habit: 'none-wrong',
    });
    expect(flownBy('wrong').debrief.opening).toMatchObject({ decisions: 11, habit: 'both-ways' });
    expect(flownBy('none').debrief.opening).toMatchObject({ decisions: 0, undecided: 12 });
    expect(flownBy('som').debrief.opening).toMatchObject({ sameWay: true, habit: 'acted-before-known' });
  });
});

describe('twins', () => {
  it('stand beside each other once, those that fooled first', () => {
    for (const policy of ['right', 'wrong', 'coin'] as const) {
      const { twins, entries } = flownBy(policy).debrief;
      expect(twins.length).toBeGreaterThan(0);
      const ids = twins.flatMap(({ strip, twin }) => [strip, twin]);
      expect(new Set(ids).size).toBe(ids.length);
      const order = twins.map(({ kind }) => ['fooled', 'closest', 'held'].indexOf(kind));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const { kind, strip } of twins) {
        const verdict = entries.find((entry) => entry.strip.id === strip)?.stamp?.verdict.seat;
        expect(verdict === 'wrong').toBe(kind === 'fooled');
      }
    }
    expect(flownBy('wrong').debrief.twins[0]?.kind).toBe('fooled');
    expect(flownBy('right').debrief.twins.some(({ kind }) => kind === 'fooled')).toBe(false);
  });
});

describe('most missed', () => {
  it('are the rows stamped in the wrong seat, with how often before', () => {
    const { missed, entries } = flownBy('wrong').debrief;
    const rows = entries
      .filter(({ stamp }) => stamp?.verdict.seat === 'wrong')
      .flatMap(({ strip }) => startup.scenario(strip.scenario).responsibility);
    expect(new Set(missed.map(({ row }) => row))).toEqual(new Set(rows));
    expect(flownBy('right').debrief.missed).toEqual([]);
  });

  it('put what was missed before on top', () => {
    const last = flownBy('wrong').debrief.missed.at(-1)?.row ?? '';
    const before = Array.from({ length: 20 }, () => ({ matrix: matrix(0, 0, 0, 0), missed: [last] }));
    expect(flownBy('wrong', 3, before).debrief.missed[0]).toMatchObject({ row: last, earlier: 20 });
  });
});

describe('measures', () => {
  it(`are numbers from ${DECISIONS_FOR_NUMBERS} decisions, and words before`, () => {
    const own = decided(flownBy('right').debrief.matrix);
    const earlier = (decisions: number) => [{ matrix: matrix(decisions - own, 0, 0, 0), missed: [] }];
    const before = flownBy('right', 3, earlier(DECISIONS_FOR_NUMBERS - 1)).debrief;
    expect(decided(before.allMatrix)).toBe(39);
    expect(before.sensitivity).toBeNull();
    const after = flownBy('right', 3, earlier(DECISIONS_FOR_NUMBERS)).debrief;
    expect(after.sensitivity).toMatchObject({ decisions: 40 });
    expect(after.sensitivity?.error).toBeGreaterThan(0);
    expect(after.flights).toBe(2);
    expect(flownBy('right').debrief.sensitivity).toBeNull();
  });

  it('lean only where one side has twice the other', () => {
    expect(biasOf(matrix(6, 0, 0, 6))).toBe('none-wrong');
    expect(biasOf(matrix(6, 1, 0, 6))).toBe('even');
    expect(biasOf(matrix(4, 2, 0, 6))).toBe('cockpit');
    expect(biasOf(matrix(6, 0, 3, 3))).toBe('tower');
    expect(biasOf(matrix(4, 2, 2, 4))).toBe('even');
  });

  it('tell the seats apart in words', () => {
    expect(discernmentOf(matrix(6, 0, 0, 6))).toBe('sure');
    expect(discernmentOf(matrix(5, 1, 1, 5))).toBe('good');
    expect(discernmentOf(matrix(4, 2, 2, 4))).toBe('some');
    expect(discernmentOf(matrix(3, 3, 3, 3))).toBe('guess');
    expect(discernmentOf(matrix(0, 0, 0, 0))).toBe('guess');
  });

  it('the matrix holds each first stamp that counts, where it belonged and where it fell', () => {
    // By the week table four strips and two short ones belong in the tower, three and three in the cockpit; where the article allows either
    // seat, a stamp does not count.
    const counted = (seat: Seat) =>
      flownBy('right').debrief.entries.filter(
        ({ stamp, belonged }) => stamp?.eitherSeat === false && belonged === seat,
      ).length;
    const [tower, cockpit] = [counted('tower'), counted('cockpit')];
    expect(flownBy('right').debrief.entries).toHaveLength(12);
    expect([tower, cockpit].map((n) => n >= 4)).toEqual([true, true]);
    expect(flownBy('right').debrief.matrix).toEqual(matrix(tower, 0, 0, cockpit));
    expect(flownBy('wrong').debrief.matrix).toEqual(matrix(0, tower, cockpit, 0));
    const { matrix: found, entries } = flownBy('coin').debrief;
    const cell = (right: Seat, seat: Seat) =>
      entries.filter(
        ({ stamp }) =>
          stamp !== null &&
          stamp.verdict.seat === 'wrong' &&
          stamp.rightSeat === right &&
          stamp.seat === seat,
      ).length;
    expect([found.towerCockpit, found.cockpitTower]).toEqual([
      cell('tower', 'cockpit'),
      cell('cockpit', 'tower'),
    ]);
  });
});

describe('what to fly next', () => {
  it('is the next quarter, and a faster one when all was right', () => {
    expect(flownBy('wrong').debrief.next.faster).toBe(false);
    expect(flownBy('right').debrief.next.faster).toBe(true);
    expect(flownBy('som').debrief.next.focus).toBe('ask-who-knows');
  });

  it('is the read-back only after one that went through wrong, and the cards where a finding was not proved', () => {
    const { debrief } = flownBy('right');
    const { state } = flight().seed(3).parked();
    const focus = (change: Partial<Said>) => {
      const entries = debrief.entries.map((one) => ({
        ...one,
        said: one.said.map((said) => ({ ...said, ...change })),
      }));
      return nextOf(state, entries, openingOf(entries), null).focus;
    };
    expect(focus({ faulty: 'segment', corrected: true })).toBe(debrief.next.focus);
    expect(focus({ faulty: 'segment', corrected: false })).toBe('messages');
    expect(focus({ knowledge: 0.6 })).toBe('findings');
  });
});
