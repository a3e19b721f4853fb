// The points reward the lesson: the seat with its reason most, then the work; and what is done over never pays more than doing it well once.

import { describe, expect, it } from 'vitest';
import { type Choice, POINTS, type Policy, type ScoreEvent } from '../../../../src/flight/index.ts';
import { given } from '../../../../src/quarter/at.ts';
import { type Flying, called, flight } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const CHOICES: readonly Choice[] = ['ease', 'carry', 'own', 'cure', 'leave'];

const earned = ({ state }: Flying, id: string) =>
  state.score.filter(({ strip }) => strip === id).reduce((sum, { points }) => sum + points, 0);

/** Decides on a strip's slip; null where the desk has no such choice. */
function decided(flying: Flying, id: string, choice: Choice): Flying | null {
  const next = flying.branch().sit('cockpit');
  const slip = given(
    next.state.slips.findLast((s) => s.strip === id && s.state === 'hanging'),
    'slip',
  );
  if (slip.missing !== null) next.do({ kind: 'ask-again', slip: slip.id });
  const answer = next.answer(id, choice, slip);
  return next.try({ kind: 'follow', slip: slip.id, answer }) === null ? next : null;
}

/** Judges its remedy once that can be done, truly or not. */
function checked(flying: Flying, id: string, says: 'works' | 'fails'): Flying {
  const next = flying.branch();
  const { check } = next.strip(id);
  if (check === null || check.done) return next;
  const week = Math.max(check.dueWeek, check.fullWeek + 1);
  next.turn(week - next.state.week).sit('tower');
  return next.do({ kind: 'check-effect', strip: id, says });
}

describe('the table of points', () => {
  it('puts the seat with its reason first, then finding and decision, then the message', () => {
    const { 'seat-right': seat, 'words-right': reason, 'finding-right': finding, task } = POINTS;
    const heard = POINTS['message-complete'];
    expect(seat).toBeGreaterThan(Math.max(finding, task));
    expect(seat + reason).toBeGreaterThan(finding + heard + POINTS['read-back-caught']);
    expect(Math.min(finding, task)).toBeGreaterThan(heard);
  });

  it('lets no desk earn more than the seat', () => {
    const sum = (events: readonly ScoreEvent[]) => events.reduce((all, event) => all + POINTS[event], 0);
    const tower: readonly ScoreEvent[] = [
      'finding-right',
      'message-complete',
      'read-back-caught',
      'address-right',
    ];
    expect(sum(tower)).toBeLessThanOrEqual(POINTS['seat-right']);
    expect(sum(['task', 'asked-again', 'effect-checked'])).toBeLessThanOrEqual(POINTS['seat-right']);
  });

  it('takes no more than twice what the right thing would give', () => {
    const pairs: readonly (readonly [ScoreEvent, ScoreEvent])[] = [
      ['read-back-missed', 'read-back-caught'],
      ['needless-correction', 'read-back-caught'],
      ['false-tag', 'early-tag'],
    ];
    for (const [penalty, reward] of pairs) expect(-POINTS[penalty]).toBeLessThanOrEqual(2 * POINTS[reward]);
  });
});

describe('a finding', () => {
  it('that is true but rests on a strike that does not hold has half its points', () => {
    const whole = called({ handoff: 'circle' });
    whole.flying.stamp(whole.id, 'tower').send(whole.id);
    const loose = called({ handoff: 'circle' });
    // No card is opened, so no strike can hold.
    loose.flying.stamp(loose.id, 'tower').send(loose.id, { open: [] });
    const points = ({ flying }: typeof whole) =>
      flying.state.score.find(({ event }) => event === 'finding-right')?.points;
    expect([points(whole), points(loose)]).toEqual([POINTS['finding-right'], POINTS['finding-right'] / 2]);
  });
});

describe('doing it over', () => {
  it('never pays more than the best single course: one remedy first and another later', () => {
    let compared = 0;
    for (const seed of seeds(4)) {
      const { flying, id } = called({ handoff: 'circle' }, { seed }, true);
      flying.stamp(id, 'tower').send(id).turn();
      const single: number[] = [];
      const double: number[] = [];
      for (const first of CHOICES) {
        const once = decided(flying, id, first);
        if (once === null) continue;
        single.push(earned(checked(once, id, 'works'), id));
        if (first === 'leave') continue;
        const back = checked(once, id, 'fails').turn();
        if (back.strip(id).status !== 'returned') expect.fail('it does not come back');
        back.stamp(id, 'cockpit');
        for (const second of CHOICES) {
          const again = back.branch();
          const answer = again.answer(id, second);
          if (again.try({ kind: 'order-remedy', strip: id, answer }) === null) double.push(earned(again, id));
        }
      }
      compared += double.length;
      expect(Math.max(...double)).toBeLessThanOrEqual(Math.max(...single));
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('never pays more than the best single course: a wrong finding first and the right one later', () => {
    for (const seed of seeds(6)) {
      const { flying, id } = called({ handoff: 'circle' }, { seed }, true);
      const { suspects, truth } = given(flying.planned({ handoff: 'circle' }).desk, 'desk');
      flying.stamp(id, 'tower');
      const finding = suspects.findIndex((one) => one !== truth && one !== 'normal');
      const strike = [suspects.findIndex((one, i) => i !== finding && one !== truth)];
      const best = (from: Flying, sure: 'works' | 'fails') =>
        CHOICES.flatMap((choice) => {
          const next = decided(from, id, choice);
          return next === null ? [] : [checked(next, id, sure)];
        });
      const right = best(flying.branch().send(id).turn(), 'works').map((one) => earned(one, id));
      const misled = best(flying.branch().send(id, { finding, strike }).turn(), 'fails');
      const later = misled.flatMap((one) => {
        if (one.strip(id).status !== 'returned' || one.state.week > 11) return [];
        const again = one.turn().stamp(id, 'tower').send(id).turn();
        return best(again, 'works').map((end) => earned(end, id));
      });
      expect(later.length).toBeGreaterThan(0);
      expect(Math.max(...later)).toBeLessThanOrEqual(Math.max(...right));
    }
  });

  it('is written in the score all the same, with no points', () => {
    const { flying, id } = called({ handoff: 'circle' }, {}, true);
    flying.stamp(id, 'tower').send(id).turn();
    const back = checked(given(decided(flying, id, 'own'), 'decision'), id, 'fails').turn();
    back.stamp(id, 'cockpit').order(id);
    const tasks = back.state.score.filter(({ event, strip }) => event === 'task' && strip === id);
    expect(tasks).toHaveLength(2);
    expect(tasks[1]?.points).toBe(0);
  });
});

describe('whole flights', () => {
  it('pay more the better they are flown', () => {
    const points = (policy: Policy) =>
      seeds(8).map((seed) => {
        const { state } = flight().seed(seed).parked(true).reach(99, policy);
        return state.score.reduce((sum, line) => sum + line.points, 0);
      });
    const [right, mostly, wrong] = [points('right'), points('mostly'), points('wrong')];
    const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
    expect(right.every((one, i) => one > (wrong[i] ?? one))).toBe(true);
    expect(mean(right)).toBeGreaterThan(mean(mostly));
  });
});
