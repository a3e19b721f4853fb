// The tower's effect check: what is true follows from the model, and from what a remedy promised; a wrong word has its consequence.

import { describe, expect, it } from 'vitest';
import {
  type Choice,
  type EffectAnswer,
  effectTask,
  flyByPolicy,
  perform,
  newFlight,
  POINTS,
  readEffect,
  rightSeat,
  type Strip,
} from '../../../../src/flight/index.ts';
import { given } from '../../../../src/quarter/at.ts';
import { type Flying, type Sent, called, flight, setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** A flight in which a slip of a handoff has been followed, with the tower's check of it still to come. */
function ordered(choice: Choice, sent: Sent = {}, seed = 1): { flying: Flying; id: string } {
  const { flying, id } = called({ handoff: 'circle' }, { seed }, true);
  flying.stamp(id, 'tower').send(id, sent).turn().follow(id, true, choice);
  return { flying, id };
}

const checkOf = (flying: Flying, id: string) => given(flying.strip(id).check, 'check');
const until = (flying: Flying, week: number) =>
  flying.turn(Math.max(0, week - flying.state.week)).sit('tower');
const say = (flying: Flying, id: string, says: EffectAnswer) =>
  flying.do({ kind: 'check-effect', strip: id, says });
const points = (flying: Flying, id: string) =>
  flying.state.score.filter(({ event, strip }) => event === 'effect-checked' && strip === id);
/** Tells another kind than the true one. */
const wrongFinding = ({ flying, id }: ReturnType<typeof called>): Sent => {
  const { suspects, truth } = given(flying.planned({ handoff: 'circle' }).desk, `desk of ${id}`);
  const finding = suspects.findIndex((one) => one !== truth && one !== 'normal');
  return { finding, strike: [suspects.findIndex((one, i) => i !== finding && one !== truth)] };
};

describe('the effect check', () => {
  it('is too early until a week of the promised effect is over, and may be put off once it has been looked at', () => {
    const { flying, id } = ordered('own');
    const { dueWeek, fullWeek } = checkOf(flying, id);
    flying.sit('tower');
    expect(flying.try({ kind: 'check-effect', strip: id, says: 'early' })).toBe('nothing-to-check');
    until(flying, dueWeek);
    expect(flying.state.week).toBeLessThanOrEqual(fullWeek);
    say(flying, id, 'early');
    expect(flying.strip(id).check).toMatchObject({
      done: false,
      dueWeek: fullWeek + 1,
      judged: [{ said: 'early', truth: 'early' }],
    });
    // It is said without an order, and paid for only with the last word.
    expect([flying.state.orders.tower, points(flying, id)]).toEqual([true, []]);
    until(flying, fullWeek + 1);
    say(flying, id, 'works');
    expect(points(flying, id).map((line) => line.points)).toEqual([POINTS['effect-checked']]);
    expect(flying.state.orders.tower).toBe(false);
    expect(flying.strip(id).log.at(-1)).toMatchObject({ hand: 'works', by: 'tower' });
  });

  it('that says too soon that it works earns nothing, and nobody asks again', () => {
    const { flying, id } = ordered('own');
    until(flying, checkOf(flying, id).dueWeek);
    const { log } = flying.strip(id);
    say(flying, id, 'works');
    expect(checkOf(flying, id)).toMatchObject({ done: true, judged: [{ said: 'works', truth: 'early' }] });
    // Nobody knows it, so the log does not say it.
    expect(flying.strip(id).log).toEqual(log);
    expect(points(flying, id).map((line) => line.points)).toEqual([0]);
    expect(flying.try({ kind: 'check-effect', strip: id, says: 'works' })).toBe('nothing-to-check');
  });

  it('that puts off for nothing asks again next week, and earns nothing any more', () => {
    const { flying, id } = ordered('own');
    until(flying, checkOf(flying, id).fullWeek + 1);
    say(flying, id, 'early');
    expect(checkOf(flying, id)).toMatchObject({ done: false, dueWeek: flying.state.week + 1 });
    until(flying, flying.state.week + 1);
    say(flying, id, 'works');
    expect(points(flying, id).map((line) => line.points)).toEqual([0]);
  });

  it('of what works brings a strip back to the cockpit when it says that it does not', () => {
    const { flying, id } = ordered('own');
    until(flying, checkOf(flying, id).fullWeek + 1);
    const { log } = flying.strip(id);
    say(flying, id, 'fails');
    expect(flying.strip(id).log).toEqual(log);
    expect(flying.strip(id)).toMatchObject({ status: 'returned', availableWeek: flying.state.week + 1 });
    expect(points(flying, id).map((line) => line.points)).toEqual([0]);
    expect(rightSeat(flying.state, flying.strip(id), flying.scenario(id))).toBe('cockpit');
    // A second remedy can be ordered; nothing is checked a second time.
    const reliefs = flying.disturbance(id).reliefs.length;
    flying.turn().stamp(id, 'cockpit').order(id);
    expect(flying.strip(id)).toMatchObject({ status: 'ordered', effectTold: false, check: { done: true } });
    expect(flying.disturbance(id).reliefs).toHaveLength(reliefs + 1);
  });

  it('of a remedy for another cause finds that it does not work, and the strip comes back to the tower', () => {
    const one = called({ handoff: 'circle' }, {}, true);
    const { flying, id } = one;
    flying.stamp(id, 'tower').send(id, wrongFinding(one)).turn().follow(id);
    // Nobody is told at once that it mends nothing.
    expect(flying.strip(id).status).toBe('ordered');
    expect(flying.strip(id).check?.about).not.toBe(flying.disturbance(id).kind);
    until(flying, checkOf(flying, id).fullWeek + 1);
    expect([flying.remaining(id), flying.strip(id).effectTold]).toEqual([1, false]);
    expect(readEffect(effectTask(flying.state, id, startup))).toBe('fails');
    say(flying, id, 'fails');
    expect(points(flying, id).map((line) => line.points)).toEqual([POINTS['effect-checked']]);
    expect(flying.strip(id)).toMatchObject({ status: 'returned' });
    expect(flying.strip(id).log.at(-1)?.hand).toBe('fails');
    expect(rightSeat(flying.state, flying.strip(id), flying.scenario(id))).toBe('tower');
    flying.turn().stamp(id, 'tower').send(id).turn().follow(id);
    expect(flying.disturbance(id).reliefs).toHaveLength(1);
  });

  it('lets the caller say what is true where it was wrong: nobody is told before, and then the model is', () => {
    const one = called({ handoff: 'circle' }, {}, true);
    const { flying, id } = one;
    flying.stamp(id, 'tower').send(id, wrongFinding(one)).turn().follow(id);
    until(flying, checkOf(flying, id).fullWeek + 1);
    say(flying, id, 'works').turn();
    const told = flying.events.find((e) => e.kind === 'effect-told' && e.strip === id);
    expect(told).toMatchObject({ outcome: 'unchanged' });
  });

  it('does not claim more in the log than a remedy does', () => {
    const wordings = new Map<string, number[]>();
    for (const seed of seeds(60)) {
      for (const choice of ['ease', 'carry', 'cure'] as const) {
        const { flying, id } = called({ handoff: 'circle' }, { seed });
        flying.stamp(id, 'tower').send(id).turn().sit('cockpit');
        const slip = given(
          flying.state.slips.find((s) => s.strip === id),
          'slip',
        );
        const answer = flying.answer(id, choice, slip);
        if (slip.missing !== null) flying.do({ kind: 'ask-again', slip: slip.id });
        if (flying.try({ kind: 'follow', slip: slip.id, answer }) !== null) continue;
        until(flying, Math.max(checkOf(flying, id).dueWeek, checkOf(flying, id).fullWeek + 1));
        say(flying, id, 'works');
        const wording = String(flying.strip(id).log.at(-1)?.wording);
        wordings.set(wording, [...(wordings.get(wording) ?? []), flying.remaining(id)]);
      }
      if (wordings.size === 3) break;
    }
    expect([...wordings.keys()].toSorted()).toEqual(['1', 'half', 'little']);
    expect(Math.max(...(wordings.get('1') ?? []))).toBeLessThanOrEqual(0.3);
    expect(Math.min(...(wordings.get('half') ?? []))).toBeGreaterThan(0.3);
    expect(Math.min(...(wordings.get('little') ?? []))).toBeGreaterThan(0.55);
  });

  it('refuses an answer that is none, and a seat that is not the tower', () => {
    const { flying, id } = ordered('own');
    until(flying, checkOf(flying, id).dueWeek);
    const says = 'perhaps' as EffectAnswer;
    expect(flying.try({ kind: 'check-effect', strip: id, says })).toBe('bad-answer');
    flying.sit('cockpit');
    expect(flying.try({ kind: 'check-effect', strip: id, says: 'works' })).toBe('other-seat');
  });
});

describe('its record', () => {
  it('falls with the remedy and not before: the same weeks before it as on any card, fewer hits since', () => {
    const { flying, id } = ordered('own');
    const { fromWeek, fullWeek } = checkOf(flying, id);
    until(flying, fullWeek + 2);
    const { measure, before, since } = effectTask(flying.state, id, startup);
    const untouched = called({ handoff: 'circle' }, {}, true);
    untouched.flying.stamp(id, 'tower').send(id).turn().follow(id, true, 'own');
    const beside = effectTask(until(untouched.flying, fromWeek).state, id, startup).measure;
    const { weeks, values } = measure.view;
    expect(weeks).toEqual(
      Array.from({ length: flying.state.week - (fromWeek - 8) }, (_, i) => fromWeek - 8 + i),
    );
    expect(values.slice(0, 8)).toEqual(beside.view.values);
    expect(since.hits / since.cases).toBeLessThan(before.hits / before.cases);
  });

  it('can be read: the careful reader judges as the model does, by what is shown alone', () => {
    const judged = { right: 0, all: 0, early: 0 };
    for (const seed of seeds(30)) {
      const flightNumber = 1 + (seed % 3);
      const { commands } = flyByPolicy(setup({ seed, flightNumber }), startup, 'right');
      let state = newFlight(setup({ seed, flightNumber }), startup);
      for (const command of commands) {
        const outcome = perform(state, command, startup, { grading: false });
        if (outcome.rejected !== undefined) expect.fail(outcome.rejected);
        for (const event of outcome.events) {
          if (event.kind !== 'effect-checked') continue;
          judged.all += 1;
          judged.right += Number(readEffect(effectTask(state, event.strip, startup)) === event.truth);
          judged.early += Number(event.truth === 'early');
        }
        state = outcome.state;
      }
    }
    expect(judged.all).toBeGreaterThan(30);
    expect(judged.right / judged.all).toBeGreaterThanOrEqual(0.95);
    // Too early is right now and then, and never the rule.
    expect(judged.early / judged.all).toBeGreaterThan(0.1);
    expect(judged.early / judged.all).toBeLessThan(0.5);
  });
});

describe('whoever flies', () => {
  it('has the last word on every remedy that can be judged, and right is always right', () => {
    for (const seed of seeds(12)) {
      const { state } = flight().seed(seed).number(2).reach(99, 'right');
      const checks = state.strips.flatMap(({ check }: Strip) => (check === null ? [] : [check]));
      expect(checks.length).toBeGreaterThan(0);
      for (const { judged } of checks) expect(judged.every(({ said, truth }) => said === truth)).toBe(true);
    }
  });
});
