// What a door or a new week opens by itself, and what stays open.

import { describe, expect, it } from 'vitest';
import { openBehindDoor, openInNewWeek } from '../../../src/app/opens-itself.ts';
import type { FlightState } from '../../../src/flight/index.ts';
import { flight, HIDDEN, inTower } from '../../builders/flight.ts';

const strip = (id: string) => ({ kind: 'strip', id }) as const;

describe('the door', () => {
  /** A strip whose slip hangs in the cockpit, seen from there. */
  function slipHangs() {
    const { flying, id } = inTower();
    flying.send(id).turn().sit('cockpit');
    const [slip] = flying.state.slips;
    if (slip === undefined) throw new Error('no slip hangs');
    return { flying, id, slip: { kind: 'slip', id: slip.id } as const };
  }

  it('opens the only slip that hangs in the cockpit, over what is done with', () => {
    const { flying, id, slip } = slipHangs();
    expect(openBehindDoor(flying.state, null)).toEqual(slip);
    expect(openBehindDoor(flying.state, strip(id))).toEqual(slip);
  });

  it('leaves two slips to the player, and one where the order of the week is spent', () => {
    const { flying } = slipHangs();
    const { state } = flying;
    const [one] = state.slips;
    if (one === undefined) throw new Error('no slip hangs');
    const two: FlightState = { ...state, slips: [one, { ...one, id: 'another' }] };
    expect(openBehindDoor(two, null)).toBeNull();
    expect(openBehindDoor({ ...state, orders: { ...state.orders, cockpit: false } }, null)).toBeNull();
  });

  it('leaves a call open that the player takes through it', () => {
    const { flying } = slipHangs();
    const [call] = flying.state.strips;
    if (call === undefined) throw new Error('no strip');
    const read: FlightState = {
      ...flying.state,
      strips: [...flying.state.strips, { ...call, id: 'call', status: 'read', stamps: [], job: null }],
    };
    expect(openBehindDoor(read, strip('call'))).toEqual(strip('call'));
  });

  it('opens in the tower the strip whose effect is due, and not before', () => {
    // In this quarter one remedy is to be checked, in week 8.
    const flying = flight().seed(3).parked().reach(8, 'right').sit('tower');
    const due = flying.state.strips.filter(({ check }) => check !== null);
    expect(due.map(({ check }) => [check?.done, check?.dueWeek])).toEqual([[false, 8]]);
    expect(openBehindDoor(flying.state, null)).toEqual(strip(due[0]?.id ?? ''));
    expect(openBehindDoor({ ...flying.state, week: 7 }, null)).toBeNull();
  });
});

describe('a new week', () => {
  it('opens its call, where there is one only', () => {
    const flying = flight().with(HIDDEN).reach(2);
    const calls = flying.state.strips.filter(({ status }) => status === 'arrived');
    // In a first flight one call comes in week 2; the first week's has not been read either.
    expect(calls).toHaveLength(2);
    expect(openInNewWeek(flying.state, null)).toBeNull();
    const [, call] = calls;
    if (call === undefined) throw new Error('no call');
    expect(openInNewWeek({ ...flying.state, strips: [call] }, null)).toEqual(strip(call.id));
  });

  it('opens nothing beside a slip that hangs, whichever seat one is in', () => {
    const { flying, id } = inTower();
    flying.send(id).turn();
    const [call] = flying.state.strips;
    if (call === undefined) throw new Error('no strip');
    const rings: FlightState = {
      ...flying.state,
      seat: 'tower',
      strips: [{ ...call, id: 'call', status: 'arrived', stamps: [], job: null, check: null }],
    };
    expect(openInNewWeek(rings, null)).toBeNull();
    expect(openInNewWeek({ ...rings, slips: [] }, null)).toEqual(strip('call'));
    // Nor the slip itself, which is of the other seat, or has been waiting.
    for (const seat of ['tower', 'cockpit'] as const)
      expect(openInNewWeek({ ...rings, strips: [], seat }, null)).toBeNull();
  });
});
