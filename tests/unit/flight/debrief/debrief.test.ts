// The debrief as data, made from logs: its opening, twins, what strips were worth, missed responsibilities, measures, disputes.

import { describe, expect, it } from 'vitest';
import {
  biasOf,
  cockpitView,
  type Command,
  type Debrief,
  type DebriefEntry,
  debriefOf,
  DECISIONS_FOR_NUMBERS,
  discernmentOf,
  type Earlier,
  flyByPolicy,
  beginDebrief,
  type Matrix,
  momentAt,
  openingOf,
  phaseOf,
  type Policy,
  replay,
  type Seat,
  type Stamp,
  stateAt,
  towerView,
} from '../../../../src/flight/index.ts';
import { makeContent } from '../../../../src/content/index.ts';
import { flight, setup, startup } from '../../../builders/flight.ts';

interface Log {
  readonly commands: readonly Command[];
  readonly debrief: Debrief;
}

const logs = new Map<string, Log>();

/** The debrief of a policy's flight. Each is flown once and kept for other tests. */
function flownBy(policy: Policy, seed = 3, earlier: readonly Earlier[] = []): Log {
  const key = `${policy} ${seed} ${JSON.stringify(earlier)}`;
  const known = logs.get(key);
  if (known !== undefined) return known;
  const { commands } = flyByPolicy(setup({ seed }), startup, policy);
  const log = { commands, debrief: debriefOf(setup({ seed }), commands, startup, earlier) };
  logs.set(key, log);
  return log;
}

const matrix = (towerTower: number, towerCockpit: number, cockpitTower: number, cockpitCockpit: number) =>
  ({ towerTower, towerCockpit, cockpitTower, cockpitCockpit }) satisfies Matrix;

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
      decisions: 12,
      undecided: 0,
      habit: 'none-wrong',
    });
    expect(flownBy('wrong').debrief.opening).toMatchObject({ decisions: 12, habit: 'both-ways' });
    expect(flownBy('none').debrief.opening).toMatchObject({ decisions: 0, undecided: 12 });
    expect(flownBy('som').debrief.opening).toMatchObject({ sameWay: true, habit: 'acted-before-known' });
  });
});

describe('what was worth it', () => {
  it('is nothing where nothing was done', () => {
    for (const { worth } of flownBy('none').debrief.entries) expect(worth).toBe(0);
  });

  it('strip by strip it adds up to about what was saved: strips in the same segment have a part of it in common', () => {
    for (const policy of ['right', 'coin'] as const) {
      const { entries, saved } = flownBy(policy).debrief;
      const sum = entries.reduce((total, { worth }) => total + worth, 0);
      const whole = saved.value.you - saved.value.none;
      expect(Math.abs(sum - whole)).toBeLessThan(0.25 * (saved.value.ideal - saved.value.none));
    }
  });

  it('is mostly positive when all is done right, and equals the ideal', () => {
    const { entries } = flownBy('right').debrief;
    const full = entries.filter(({ slot }) => slot !== 'storm');
    expect(full.filter(({ worth }) => worth > 0).length).toBeGreaterThan(full.length / 2);
    for (const { worth, idealWorth } of entries) expect(worth).toBe(idealWorth);
  });

  it('shares run from nobody to the ideal, and one seat alone lies between', () => {
    const { saved } = flownBy('coin').debrief;
    expect(saved.meaningful).toBe(true);
    expect(saved.share).toMatchObject({ none: 0, ideal: 1 });
    expect(flownBy('right').debrief.saved.share.you).toBeCloseTo(1, 10);
    expect(flownBy('none').debrief.saved.share.you).toBe(0);
    expect(flownBy('som').debrief.saved.share.you).toBe(saved.share.som);
    expect(saved.share.som).toBeLessThan(0.75);
  });

  it('a flight with waits is set beside shadows that waited too', () => {
    const seed = 5;
    const flying = flight({ seed }).parked().do({ kind: 'take-off' });
    const { id } = flying.state.strips[0] ?? expect.fail();
    flying.do({ kind: 'read', strip: id }).do({ kind: 'wait', strip: id }).land('right');
    const saved = (commands: readonly Command[]) => debriefOf(setup({ seed }), commands, startup).saved.value;
    const without = saved(flight({ seed }).parked().land('right').commands);
    expect(saved(flying.commands).ideal).not.toBe(without.ideal);
    expect(saved(flying.commands).none).not.toBe(without.none);
  });
});

describe('a debrief that is kept', () => {
  it.each(['right', 'wrong', 'coin', 'none'] as const)('is the same when it is read again: %s', (policy) => {
    const { debrief } = flownBy(policy);
    expect(JSON.parse(JSON.stringify(debrief))).toStrictEqual(debrief);
  });

  it('is so where nothing could be saved, and where the stamps lean neither way', () => {
    const short = setup({ seed: 3, stopAfter: 1 });
    const even = { matrix: matrix(20, 20, 20, 20), missed: [] };
    // So large a company that what can be saved in a week is next to nothing.
    const large = makeContent({ ...startup, model: { ...startup.model, undisturbed: 1e9 } });
    const { commands } = flyByPolicy(short, large, 'none');
    const debrief = debriefOf(short, commands, large, [even]);
    expect(debrief.saved.meaningful).toBe(false);
    expect(debrief.sensitivity?.bias).toBe(0);
    expect(JSON.parse(JSON.stringify(debrief))).toStrictEqual(debrief);
  });

  it('says of the landing what the card at the landing said', () => {
    const { commands, debrief } = flownBy('coin');
    const { landings, saved } = beginDebrief(setup({ seed: 3 }), commands, startup).landed();
    expect([landings, saved]).toEqual([debrief.landings, debrief.saved]);
  });
});

describe('the landings', () => {
  it('of nobody and of the ideal flight have the luck of the player, so they say no more than what was done', () => {
    const landingsOf = (policy: Parameters<typeof flownBy>[0]) => flownBy(policy).debrief.landings;
    const none = landingsOf('none');
    expect(none.none).toBe(none.you);
    const right = landingsOf('right');
    expect(right.ideal).toBe(right.you);
    for (const { none: nobody, ideal, you } of [none, right, landingsOf('careful')]) {
      expect(ideal - nobody).toBeGreaterThan(0.1);
      expect(ideal - nobody).toBeCloseTo(right.ideal - right.none, 10);
      expect(you).toBeGreaterThanOrEqual(nobody);
    }
  });
});

describe('points', () => {
  it('add up line by line, group by group', () => {
    for (const policy of ['right', 'wrong', 'coin'] as const) {
      const { scores, points, score } = flownBy(policy).debrief;
      const sums = Object.values(scores).flat();
      expect(sums.reduce((sum, line) => sum + line.points, 0)).toBe(points);
      expect(sums.reduce((sum, line) => sum + line.count, 0)).toBe(score.length);
    }
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

describe('disputed strips', () => {
  it('are listed in the order of their arrival', () => {
    const { commands } = flownBy('coin');
    const disputes: Command[] = ['s9', 's2', 's5'].map((strip) => ({
      kind: 'disagree',
      strip,
      sentence: '',
    }));
    const { disputed } = debriefOf(setup({ seed: 3 }), [...commands, ...disputes], startup);
    expect(disputed).toEqual(['s2', 's5', 's9']);
    expect(flownBy('coin').debrief.disputed).toEqual([]);
  });
});

describe('a moment', () => {
  it('shows either seat as its own instruments stood then, and where the player sat', () => {
    const { commands } = flownBy('coin');
    const flown = [setup({ seed: 3 }), commands, startup] as const;
    for (const step of [0, 17, commands.length]) {
      const state = stateAt(...flown, step);
      const moment = momentAt(...flown, step);
      expect(moment).toMatchObject({ week: state.week, seat: state.seat, phase: phaseOf(state) });
      expect(moment.cockpit).toEqual(cockpitView(state, startup));
      expect(moment.tower).toEqual(towerView(state));
      expect(moment.strips.map(({ id }) => id)).toEqual(state.strips.map(({ id }) => id));
    }
  });
});

describe('the log', () => {
  it('can be entered at any moment', () => {
    const { commands } = flownBy('coin');
    for (const step of [0, 1, 17, commands.length]) {
      const { state } = replay(setup({ seed: 3 }), commands.slice(0, step), startup, { grading: false });
      expect(stateAt(setup({ seed: 3 }), commands, startup, step)).toEqual(state);
    }
    const end = stateAt(setup({ seed: 3 }), commands, startup, commands.length);
    expect(stateAt(setup({ seed: 3 }), commands, startup, 9999)).toEqual(end);
  });

  it('a command that the rules no longer take is left out, and the rest is told', () => {
    const { commands, debrief } = flownBy('coin');
    const odd: Command[] = [...commands];
    odd.splice(12, 0, { kind: 'stamp', strip: 'gone', mark: null });
    expect(debriefOf(setup({ seed: 3 }), odd, startup).opening).toEqual(debrief.opening);
  });
});

describe('what to fly next', () => {
  it('is the next quarter, and a faster one when all was right', () => {
    expect(flownBy('wrong').debrief.next.faster).toBe(false);
    expect(flownBy('right').debrief.next.faster).toBe(true);
    expect(flownBy('som').debrief.next.focus).toBe('ask-who-knows');
  });
});
