// What a landed flight adds to what is kept of a player, and how rows stand by it.

import { describe, expect, it } from 'vitest';
import {
  CONFUSIONS,
  courseOf,
  type Flown,
  flownOf,
  learnedFrom,
  learnedWith,
  type Learned,
  NOTHING_LEARNED,
  outcomeOf,
  standingOf,
} from '../../../src/learning/index.ts';
import { called, flight, startup } from '../../builders/flight.ts';
import { RIGHT, call, flown, after } from '../../builders/learned-calls.ts';

describe('a landed flight', () => {
  const right = flight().seed(3).parked(true).land('right');
  const wrong = flight().seed(3).parked(true).land('coin');

  it('flown right has every call right, each once, and counts what was found', () => {
    const { calls, feats, twins } = flownOf('one', right.state, startup);
    expect(calls).toHaveLength(right.state.strips.length);
    expect(calls.filter(({ short }) => !short)).toHaveLength(7);
    expect(new Set(calls.map(outcomeOf))).toEqual(new Set(['right']));
    expect(feats['hidden-causes']).toBe(4);
    // Two pairs of twins come in a first flight.
    expect(twins).toHaveLength(2);
    expect(courseOf(startup).twins).toEqual(expect.arrayContaining([...twins]));
  });

  it('counts each row that came, and no flight twice', () => {
    const once = learnedWith(NOTHING_LEARNED, 'one', right.state, startup);
    const rows = right.state.strips.flatMap(({ scenario }) => startup.scenario(scenario).responsibility);
    expect(Object.keys(once.rows).toSorted()).toEqual([...new Set(rows)].toSorted());
    expect(once.flights).toBe(1);
    expect(learnedWith(once, 'one', right.state, startup)).toBe(once);
    expect(learnedWith(once, 'two', right.state, startup).flights).toBe(2);
  });

  it('says less of a player who tosses a coin than of one who is right', () => {
    const by = (state: typeof right.state) => learnedWith(NOTHING_LEARNED, 'one', state, startup);
    expect(by(wrong.state).ability).toBeLessThan(by(right.state).ability - 1);
    expect(by(wrong.state).certainty).toBeGreaterThan(NOTHING_LEARNED.certainty);
    const confused = CONFUSIONS.map((name) => by(wrong.state).confusions[name].confused);
    expect(confused.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
    for (const name of CONFUSIONS) expect(by(right.state).confusions[name].confused).toBe(0);
  });

  it('says of each wrong seat by what it was mixed up', () => {
    const seen = new Set<string>();
    for (const state of [
      wrong.state,
      flight({ schedule: 'third' }).seed(4).parked(true).land('wrong').state,
    ]) {
      for (const { taken, steps } of flownOf('one', state, startup).calls) {
        if (taken === null) continue;
        for (const name of taken.by) seen.add(name);
        if (steps?.seat === false) expect(taken.confused).toBe(true);
        // What misleads is told beside the seat that it was.
        if (taken.by.includes('log-unread')) expect(taken.by[0]).toBe('known-as-hidden');
        if (taken.by.includes('belief')) expect(taken.by[0]).toBe('hidden-as-known');
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'known-as-hidden',
        'hidden-as-known',
        'log-unread',
        'measured-elsewhere',
        'handoff',
      ]),
    );
  });

  it.each([
    ['the other seat without its reason', 'cockpit', false, true],
    ['the other seat with its reason', 'cockpit', true, false],
    ['its own seat', 'tower', true, false],
  ] as const)('of a matter of either seat counts %s', (_, seat, reason, confused) => {
    const { flying, id } = called({ defensible: true, cause: 'hidden' });
    const { decides } = startup.full(flying.strip(id).scenario);
    flying.stamp(id, seat, reason ? decides : decides === 'a' ? 'b' : 'a');
    const { calls } = flownOf('one', flying.state, startup);
    const counted = calls.filter(({ taken }) => taken?.by.includes('either'));
    expect(counted.map(({ taken }) => taken)).toEqual([{ by: ['either'], confused }]);
    const kept = learnedWith(NOTHING_LEARNED, 'one', flying.state, startup);
    expect(kept.confusions.either).toEqual({ met: 1, confused: confused ? 1 : 0 });
  });

  it('without an answer leaves its rows unanswered, and teaches nothing', () => {
    const nobody = flight().seed(3).reach(99, 'none');
    const { calls } = flownOf('one', nobody.state, startup);
    expect(new Set(calls.map(outcomeOf))).toEqual(new Set(['unanswered']));
    const kept = learnedWith(NOTHING_LEARNED, 'one', nobody.state, startup);
    expect(kept.ability).toBe(NOTHING_LEARNED.ability);
    expect(standingOf(kept, Object.keys(kept.rows)[0] ?? '').standing).toBe('shaky');
    // Nor does one after the other.
    expect(learnedWith(kept, 'two', flight().seed(4).reach(99, 'none').state, startup).ability).toBe(
      NOTHING_LEARNED.ability,
    );
  });

  it('teaches by the share of its calls that was stamped: what was left unanswered, or never came, does not', () => {
    const { ability } = NOTHING_LEARNED;
    const [whole, half, cut] = [
      flown(call(), call({ story: 'startup/two' })),
      flown(call(), call({ story: 'startup/two', steps: null })),
      { ...flown(call()), unreached: 1 },
    ].map((one) => learnedFrom(NOTHING_LEARNED, one).ability - ability);
    expect(learnedFrom(NOTHING_LEARNED, flown()).ability).toBe(ability);
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(whole ?? 0);
    expect(cut).toBe(half);
    const short = flight({ stopAfter: 5 }).seed(3).parked(true).land('right');
    expect(flownOf('one', short.state, startup).unreached).toBeGreaterThan(0);
    expect(flownOf('one', right.state, startup).unreached).toBe(0);
  });
});

describe('how a row stands', () => {
  const other = call({ story: 'startup/two' });

  it('is unseen, shaky after one call, and mastered once two in a row went right', () => {
    expect(standingOf(NOTHING_LEARNED, 'R001').standing).toBe('unseen');
    expect(standingOf(after([call()]), 'R001').standing).toBe('shaky');
    expect(standingOf(after([call()], [other]), 'R001').standing).toBe('mastered');
  });

  it('is shaky again when it goes wrong, whichever step it was', () => {
    for (const step of ['seat', 'words', 'work'] as const) {
      const slip = call({ steps: { ...RIGHT, [step]: false } });
      const kept = after([call()], [other], [slip]);
      expect(standingOf(kept, 'R001'), step).toMatchObject({ standing: 'shaky', due: false });
      expect(kept.rows['R001']?.last).toBe(`other-${step}`);
    }
  });

  it('is never mastered by short strips alone', () => {
    const short = (story: string) => call({ story, short: true });
    expect(standingOf(after([short('a/a')], [short('a/b')], [short('a/c')]), 'R001').standing).toBe('shaky');
    expect(standingOf(after([call()], [short('a/b')]), 'R001').standing).toBe('mastered');
  });

  it('comes due when half is forgotten, later each time it went right', () => {
    const elsewhere = [call({ rows: ['R002'], story: 'startup/far' })];
    const wait = (kept: Learned) => {
      let now = kept;
      for (let flights = 1; flights < 50; flights += 1) {
        now = learnedFrom(now, flown(...elsewhere));
        if (standingOf(now, 'R001').due) return flights;
      }
      return null;
    };
    const once = wait(after([call()])) ?? expect.fail('never due');
    const twice = wait(after([call()], [other])) ?? expect.fail('never due');
    expect(twice).toBeGreaterThan(once);
    expect(standingOf(after([call()], elsewhere, elsewhere), 'R001').due).toBe(true);
  });

  it('does not change by a story that was told in the flight before', () => {
    const kept = after([call()]);
    expect(learnedFrom(kept, flown(call())).rows).toEqual(kept.rows);
    // Going wrong the second time tells something all the same.
    expect(learnedFrom(kept, flown(call({ steps: null }))).rows['R001']?.last).toBe('unanswered');
  });

  it('does not change by a story that was told in the flight before, though that one had been told before, too', () => {
    const kept = [1, 2, 3].reduce((so) => learnedFrom(so, flown(call())), after([call()]));
    expect(kept.rows).toEqual(after([call()]).rows);
    expect(kept.flights).toBe(4);
    // Another story of the row counts, and this one again once a flight has passed without it.
    expect(learnedFrom(kept, flown(other)).rows['R001']?.streak).toBe(2);
    expect(learnedFrom(learnedFrom(kept, flown(other)), flown(call())).rows['R001']?.streak).toBe(3);
  });

  it('does not change by a quarter that is flown again, however much later, and neither does anything else', () => {
    const first: Flown = {
      ...flown(call()),
      checked: [other],
      feats: { chances: 1 },
      twins: ['startup/one'],
    };
    const kept = [first, flown(other), flown()].reduce(learnedFrom, NOTHING_LEARNED);
    const again = learnedFrom(kept, { ...first, name: 'again' });
    const { flights, counted, quarters, told, toldIn, ...rest } = again;
    expect(rest).toEqual({
      rows: kept.rows,
      ability: kept.ability,
      certainty: kept.certainty,
      confusions: kept.confusions,
      feats: kept.feats,
      twins: kept.twins,
    });
    expect(flights).toBe(4);
    expect(counted).toContain('again');
    expect(quarters).toEqual([...kept.quarters.slice(1), first.quarter]);
    expect(told['startup/one']).toBe(4);
    expect(toldIn?.[first.quarter]).toEqual(['startup/one', 'startup/two']);
    // What goes wrong in it does, and what it had not told the first time is new.
    const wrong = call({ steps: { ...RIGHT, seat: false } });
    expect(learnedFrom(kept, { ...first, name: 'wrong', calls: [wrong] }).rows['R001']?.last).toBe(
      'other-seat',
    );
    const fresh = call({ rows: ['R002'], story: 'startup/far' });
    expect(learnedFrom(kept, { ...first, name: 'more', calls: [fresh] }).rows['R002']?.meetings).toBe(1);
  });

  it('changes by what an earlier flight of the quarter did not come to, as by any other call', () => {
    const cut: Flown = { ...flown(call()), unreached: 1, feats: { chances: 1 } };
    const far = call({ rows: ['R002'], story: 'startup/far' });
    // Told in another quarter meanwhile, and not in the flight before.
    const kept = [cut, flown(far), flown()].reduce(learnedFrom, NOTHING_LEARNED);
    const whole = learnedFrom(kept, { ...cut, name: 'whole', calls: [call(), far], unreached: 0 });
    expect(whole.rows['R002']?.meetings).toBe(2);
    expect(whole.rows['R001']).toEqual(kept.rows['R001']);
    expect(whole.ability).toBeGreaterThan(kept.ability);
    expect(whole.confusions['known-as-hidden'].met).toBe(3);
    expect(whole.toldIn?.[cut.quarter]).toEqual(['startup/one', 'startup/far']);
    // Whatever is flown of it from then on was told.
    const third = learnedFrom(whole, { ...cut, name: 'third', calls: [call(), far], unreached: 0 });
    expect([third.rows, third.ability, third.confusions, third.feats]).toEqual([
      whole.rows,
      whole.ability,
      whole.confusions,
      whole.feats,
    ]);
  });

  it('does not change by what was ever told, in a quarter of which it is not kept what it told', () => {
    const { toldIn: _, ...older } = after([call()], [other], []);
    const again = learnedFrom(older, { ...flown(call(), other), quarter: older.quarters[0] ?? '' });
    expect([again.rows, again.ability]).toEqual([older.rows, older.ability]);
    expect(again.toldIn).toEqual({});
  });

  it('shows in a quarter flown again what came after its earlier flight', () => {
    const cut = flight({ stopAfter: 5 }).seed(3).parked(true).land('right').state;
    const whole = flight().seed(3).parked(true).land('right').state;
    const once = learnedWith(NOTHING_LEARNED, 'cut', cut, startup);
    const twice = learnedWith(once, 'whole', whole, startup);
    const straight = learnedWith(NOTHING_LEARNED, 'whole', whole, startup);
    expect(once.feats['hidden-causes']).toBeLessThan(straight.feats['hidden-causes']);
    expect(twice.feats).toEqual(straight.feats);
    expect(twice.twins.toSorted()).toEqual(straight.twins.toSorted());
    expect(Object.keys(twice.rows).toSorted()).toEqual(Object.keys(straight.rows).toSorted());
    expect(learnedWith(twice, 'again', whole, startup).feats).toEqual(twice.feats);
  });

  it('is known to have been mastered once, also when it is no more', () => {
    expect(after([call()]).rows['R001']?.reached).toBe(false);
    const sure = after([call()], [other]);
    expect(sure.rows['R001']?.reached).toBe(true);
    const slip = learnedFrom(sure, flown(call({ steps: null })));
    expect(standingOf(slip, 'R001').standing).toBe('shaky');
    expect(slip.rows['R001']?.reached).toBe(true);
  });

  it('is corrected by the line of a story that had gone wrong in the flight before, which does not master it, and tells the ability as any call', () => {
    const wrong = call({ steps: { ...RIGHT, work: false } });
    const missed = after([wrong]);
    // In full it would be remembered.
    expect(learnedFrom(missed, flown(call())).rows).toEqual(missed.rows);
    const line = learnedFrom(missed, flown(call({ short: true })));
    expect(line.rows['R001']).toMatchObject({ last: 'right', streak: 1, right: 0 });
    expect(standingOf(line, 'R001').standing).toBe('shaky');
    const idle = learnedFrom(missed, flown());
    expect(line.ability).toBeGreaterThan(idle.ability);
    const wrongAgain = learnedFrom(missed, flown(call({ short: true, steps: { ...RIGHT, seat: false } })));
    expect(wrongAgain.rows['R001']?.last).toBe('other-seat');
    expect(wrongAgain.ability).toBeLessThan(line.ability);
  });
});
