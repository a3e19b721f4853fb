// One's own people do one thing at a time: what is asked of them while they are at something else begins after it.

import { describe, expect, it } from 'vitest';
import {
  cockpitTask,
  type FlightState,
  matterOf,
  offersFor,
  outlookOf,
} from '../../../../src/flight/index.ts';
import { found, given } from '../../../../src/quarter/at.ts';
import { contentOf } from '../../../../scripts/content-files.ts';
import { called, contentOfFlight, flight } from '../../../builders/flight.ts';

/** A hidden matter that the tower tells of. */
const MISHEARD = { cause: 'hidden', work: 'causes' } as const;
/** A known matter of a first flight, decided on in the cockpit. */
const KNOWN = { cause: 'known', slot: 'single' } as const;

/** The same matter while the people are at something else until a week. */
function busy(state: FlightState, until: number, cell = 0): FlightState {
  return {
    ...state,
    ownWork: [
      { cell, until: 2 },
      { cell, until },
    ],
  };
}

function ownOf(state: FlightState, id: string) {
  const content = contentOfFlight(state.setup);
  const strip = found(state.strips, (one) => one.id === id, id);
  const matter = matterOf(state, strip, null);
  const offers = offersFor(state, matter, content);
  const own = found(offers, ({ shape }) => shape === 'own', 'own people');
  const saved = given(outlookOf(state, matter, content, 8).saved.get('own'), 'own people');
  return { own, others: offers.filter(({ shape }) => shape !== 'own'), saved };
}

describe('one’s own people', () => {
  it('begin at once when they are free', () => {
    const { flying, id } = called(KNOWN);
    const { week } = flying.state;
    const free = ownOf(flying.state, id);
    expect(free.own.queued).toBe(0);
    expect(ownOf(busy(flying.state, week), id)).toEqual(free);
  });

  it('begin after what they are at, and save less for it; what is bought does not wait', () => {
    const { flying, id } = called(KNOWN);
    const { week } = flying.state;
    const free = ownOf(flying.state, id);
    const queued = ownOf(busy(flying.state, week + 3), id);
    expect(queued.own.queued).toBe(3);
    expect(queued.own.remedy).toEqual({
      ...free.own.remedy,
      first: free.own.remedy.first + 3,
      full: free.own.remedy.full + 3,
    });
    expect(queued.saved).toBeLessThan(free.saved);
    expect(queued.others).toEqual(free.others);
  });

  it('are at it from the order until it begins to work, and the desk says until when', () => {
    const { flying, id } = called(KNOWN);
    flying.state = busy(flying.state, flying.state.week + 2);
    const { own } = ownOf(flying.state, id);
    flying.stamp(id, 'cockpit');
    const task = cockpitTask(flying.state, id, flying.content);
    expect(task.options.find(({ shape }) => shape === 'own')).toMatchObject({
      queued: 2,
      from: flying.state.week + own.remedy.first,
    });
    flying.order(id, 'own');
    const begins = flying.state.week + own.remedy.first;
    expect(flying.state.ownWork.at(-1)?.until).toBe(begins);
    expect(flying.state.strips.find((one) => one.id === id)?.landsWeek).toBe(begins);
  });

  it('are those of the segment that the cockpit was told, also where it was misheard', () => {
    const storm = contentOf('storm');
    const flying = flight({ company: 'storm', schedule: 'storm' }, storm).with(MISHEARD);
    const { id, callWeek } = flying.planned(MISHEARD);
    flying.reach(callWeek);
    if (flying.state.friday !== null) flying.do({ kind: 'choose-friday', option: 0 });
    flying.stamp(id, 'tower').send(id).turn();
    const { cell } = flying.strip(id);
    const misheard = (cell + 1) % flying.state.quarter.cells.length;
    flying.state = {
      ...flying.state,
      slips: flying.state.slips.map((slip) => ({ ...slip, cell: misheard, knowledge: 0 })),
    };
    flying.follow(id, true, 'own');
    expect(flying.state.ownWork.map((work) => work.cell)).toEqual([misheard]);
  });

  it('leave the others of joined companies free', () => {
    const storm = contentOf('storm');
    const { state } = flight({ company: 'storm', schedule: 'storm' }, storm).reach(1);
    const [strip] = state.strips.filter(({ storm: short }) => !short);
    if (strip === undefined) throw new Error('the first week of the storm has a call');
    const elsewhere = (strip.cell + 1) % state.quarter.cells.length;
    const queuedBy = (cell: number) => {
      const now = busy(state, state.week + 3, cell);
      const matter = { ...matterOf(now, strip, null), about: 'price', certainty: 'measured' } as const;
      return offersFor(now, matter, storm).find(({ shape }) => shape === 'own')?.queued;
    };
    expect(queuedBy(strip.cell)).toBe(3);
    expect(queuedBy(elsewhere)).toBe(0);
  });
});
