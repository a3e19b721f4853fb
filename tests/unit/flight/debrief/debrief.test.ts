// The debrief as data, made from logs: what strips were worth, landings, points, disputes, moments, and the log itself.

import { describe, expect, it } from 'vitest';
import {
  cockpitView,
  type Command,
  debriefOf,
  flownSoFar,
  flyByPolicy,
  beginDebrief,
  momentAt,
  phaseOf,
  replay,
  stateAt,
  towerView,
} from '../../../../src/flight/index.ts';
import { makeContent } from '../../../../src/content/index.ts';
import { type Flying, flight, setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';
import { flownBy, matrix } from '../../../builders/debriefs.ts';

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

describe('a strip that a tag or a survey brought before its call', () => {
  it.each(['tag', 'survey'] as const)(
    'by a %s: is told also of a flight that was stopped before the call',
    (kind) => {
      const flying = seeds(40).reduce<Flying | null>((known, seed) => {
        if (known !== null) return known;
        const one = flight({ flightNumber: 2 }).seed(seed).parked().reach(3).sit('tower');
        const { cells } = one.state.quarter;
        const cell = cells.findIndex((_, at) => {
          const tried = one.branch();
          return tried.try({ kind, cell: at }) === null && tried.state.strips.some(({ early }) => early);
        });
        return cell < 0 ? null : one.do({ kind, cell });
      }, null);
      if (flying === null) return expect.fail('nothing shows before its call');
      const { id } = flying.state.strips.find(({ early }) => early) ?? expect.fail();
      const soFar = flownSoFar(flying.state.setup, flying.turn().commands) ?? expect.fail();
      const { entries } = debriefOf(soFar.setup, soFar.commands, startup);
      expect(entries.map(({ strip }) => strip.id)).toContain(id);
      // Nobody had called yet, so the ideal flight had nothing to see to either.
      expect(entries.find(({ strip }) => strip.id === id)?.idealWorth).toBe(0);
    },
  );
});
