// A slip that does not hold, and a player who has been told so: whoever flies alone has read the verdict on the tower's work. Two people have not.

import { describe, expect, it } from 'vitest';
import {
  type Choice,
  deskPlanOf,
  endorsementsOf,
  flightView,
  type FlightSetup,
  type FlightState,
  judge,
  judgeWaiting,
  matterOf,
  POINTS,
  type Slip,
} from '../../../../src/flight/index.ts';
import { type Flying, HIDDEN, called, startup } from '../../../builders/flight.ts';

/** A flight in which a finding that does not hold hangs in the cockpit, graded. */
function misled(change: Partial<FlightSetup> = {}): { flying: Flying; id: string; slip: Slip } {
  const { flying, id } = called(HIDDEN, change, true);
  flying.stamp(id, 'tower');
  const { suspects, truth } = deskPlanOf(flying.state, flying.strip(id));
  const finding = suspects.findIndex((suspect) => suspect !== truth && suspect !== 'normal');
  flying.send(id, { strike: suspects.flatMap((_, i) => (i === finding ? [] : [i])), finding }).turn();
  return { flying, id, slip: flying.state.slips.find((one) => one.strip === id) ?? expect.fail() };
}

const judged = ({ flying, id, slip }: ReturnType<typeof misled>, choice: Choice, state = flying.state) =>
  judge(state, matterOf(state, flying.strip(id), slip), startup, choice) ?? expect.fail();

/** The same flight as two people fly it, each at a page or both at one. */
const ofTwo = (state: FlightState): FlightState => ({ ...state, crew: { claims: [], heard: [] } });

describe('a slip that is known not to hold', () => {
  it('is wisely left: the best choice, of which nothing counts and no advice was refused', () => {
    expect(judged(misled(), 'leave')).toMatchObject({
      worth: 'wise',
      expectedWorth: 'wise',
      best: 'leave',
      counted: 0,
      advice: null,
      differs: false,
      untrue: true,
    });
  });

  it('is dear to spend money on, however little, and one’s own people are usable at most', () => {
    const at = misled();
    const { weighed } = judged(at, 'leave');
    const bought = weighed.filter(({ price }) => price > 0);
    expect(bought).toHaveLength(2);
    for (const { choice, net, price, expected } of bought) {
      expect(judged(at, choice)).toMatchObject({ worth: 'dear', place: null });
      expect([net, expected]).toEqual([-price, -price]);
    }
    expect(judged(at, 'own').worth).toBe('usable');
  });

  it('has own people usable where the shaken week costs little, and dear where it costs much', () => {
    const at = misled();
    const slack = (nok: number) => {
      const content = { ...startup, decisions: { ...startup.decisions, slack: nok } };
      return judge(
        at.flying.state,
        matterOf(at.flying.state, at.flying.strip(at.id), at.slip),
        content,
        'own',
      )?.worth;
    };
    expect([slack(1e6), slack(-1)]).toEqual(['usable', 'dear']);
  });

  it('earns what a wise decision earns when it is left, and nothing when it is paid for', () => {
    const earned = (choice: Choice) => {
      const { flying, id } = misled();
      flying.follow(id, true, choice);
      return flying.state.score.find(({ strip, event }) => strip === id && event === 'task')?.points;
    };
    const { weighed } = judged(misled(), 'leave');
    const bought = weighed.find(({ price }) => price > 0)?.choice ?? expect.fail();
    expect([earned('leave'), earned(bought)]).toEqual([POINTS.task, 0]);
  });

  it('is no advice that was refused with profit', () => {
    const { flying, id } = misled();
    flying.follow(id, true, 'leave').land('right');
    expect(flying.strip(id).judged).toMatchObject({ choice: 'leave', best: 'leave', worth: 'wise' });
    expect(endorsementsOf(flying.state)).not.toContain('refused-advice');
  });

  it('costs nothing to let wait in a crisis', () => {
    const { flying, id, slip } = misled();
    const crisis = {
      week: flying.state.week,
      matters: [
        { strip: id, cell: slip.cell, slip: slip.id },
        { strip: id, cell: slip.cell, slip: slip.id },
      ],
      waits: null,
      judged: null,
    } as const;
    expect(judgeWaiting(flying.state, crisis, 0, startup).costs).toEqual([0, 0]);
    expect(judgeWaiting(ofTwo(flying.state), crisis, 0, startup).costs[0]).toBeGreaterThan(0);
  });

  it('says on itself which of its words did not hold', () => {
    const { flying, slip } = misled();
    const shown = (state: FlightState) => flightView(state, 'cockpit', startup).slips[0]?.untrue;
    expect(shown(flying.state)).toBe('finding');
    const { cell } = flying.strip(slip.strip);
    const other = (change: Partial<Slip>) => ({
      ...flying.state,
      slips: [{ ...slip, suspect: deskPlanOf(flying.state, { id: slip.strip }).truth, ...change }],
    });
    expect(shown(other({ cell: (cell + 1) % 5 }))).toBe('segment');
    // What holds says nothing, and so does any slip between two people.
    expect(shown(other({ cell }))).toBeNull();
    expect(shown(ofTwo(flying.state))).toBeNull();
  });
});

describe('who does not know it', () => {
  it('are two people: there the decision goes by what the cockpit was told', () => {
    const at = misled();
    const state = ofTwo(at.flying.state);
    const left = judged(at, 'leave', state);
    expect(left.untrue).toBeUndefined();
    expect(left.counted).toBeGreaterThan(0);
    expect(left.best).not.toBe('leave');
    expect(left.worth).not.toBe('wise');
    expect(judged(at, left.best, state).worth).toBe('wise');
  });

  it('is nobody who flies the quarter of a book alone: the screen has told the verdict', () => {
    expect(judged(misled({ paper: true }), 'leave')).toMatchObject({ worth: 'wise', untrue: true });
  });

  it('a finding that holds is graded as before, without advice in a first flight', () => {
    const { flying, id } = called(HIDDEN, {}, true);
    flying.stamp(id, 'tower').send(id).turn();
    const slip = flying.state.slips.find((one) => one.strip === id) ?? expect.fail();
    const left = judge(flying.state, matterOf(flying.state, flying.strip(id), slip), startup, 'leave');
    expect(left).toMatchObject({ counted: left?.stake, advice: null });
    expect(left).not.toHaveProperty('untrue');
  });
});
