// The work in the seats: remedies, stamps in the wrong seat, handoffs, «Vent».

import { describe, expect, it } from 'vitest';
import { HIDDEN, called } from '../../../builders/flight.ts';

describe('a remedy', () => {
  it('lands the week after, is told later and then the strip is closed', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    flying.stamp(id, 'cockpit').order(id);
    const ordered = flying.events.find((e) => e.kind === 'remedy-ordered');
    expect(ordered).toMatchObject({
      remedy: 'root',
      effect: 0.92,
      lands: flying.state.week + 1,
      cost: 20_000,
    });
    expect(flying.turn().strip(id).status).toBe('effective');
    expect(flying.turn().strip(id)).toMatchObject({ status: 'closed', effectTold: true });
    const told = flying.events.find((e) => e.kind === 'effect-told' && e.strip === id);
    expect(told).toMatchObject({ held: true });
  });

  it('root after patch is allowed', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    flying.stamp(id, 'cockpit').order(id, 'patch');
    expect(flying.remaining(id)).toBeCloseTo(0.6);
    flying.turn();
    expect(flying.strip(id).status).toBe('returned');
    flying.stamp(id, 'cockpit').order(id, 'root').turn();
    expect(flying.remaining(id)).toBeCloseTo(0.08);
  });

  it('the task done in the wrong place acts elsewhere', () => {
    const { flying, id } = called({ cause: 'known', cockpit: 'process' });
    flying.stamp(id, 'cockpit');
    const step = ((flying.rootAnswer(id).step ?? 1) % 5) + 1;
    flying.do({ kind: 'order-remedy', strip: id, answer: { step, option: 'root' } });
    expect(flying.strip(id).remedy).toBe('elsewhere');
  });

  it('is never refused for fuel; below zero costs points', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    flying.state = { ...flying.state, fuel: 5_000 };
    flying.stamp(id, 'cockpit').order(id);
    expect(flying.state.fuel).toBe(-15_000);
    expect(flying.state.score.at(-1)?.event).toBe('fuel-below-zero');
  });
});

describe('a wrong seat', () => {
  it('in the cockpit: sent on, the tower can take it the week after next', () => {
    const { flying, id } = called(HIDDEN);
    flying.stamp(id, 'cockpit').do({ kind: 'send-on', strip: id });
    expect(flying.state.orders.cockpit).toBe(false);
    flying.turn().sit('tower');
    expect(flying.try({ kind: 'stamp', strip: id, mark: 'a' })).toBe('not-available-yet');
    flying.turn();
    expect(flying.stamp(id, 'tower').strip(id).job?.stage).toBe('finding');
    expect(
      flying.state.score.filter((line) => line.event.startsWith('seat-') && line.strip === id),
    ).toHaveLength(1);
  });

  it('in the cockpit: a guess costs the root’s price, helps 15 % and shakes the segment', () => {
    const { flying, id } = called(HIDDEN);
    const fuel = flying.state.fuel;
    flying.stamp(id, 'cockpit').do({ kind: 'guess', strip: id });
    expect(fuel - flying.state.fuel).toBe(20_000);
    expect(flying.disturbance(id).turbulentWeeks).toEqual([flying.state.week]);
    expect(flying.turn().remaining(id)).toBeCloseTo(0.85);
  });

  it('in the tower: the scan comes back empty and costs no money, but two weeks', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    const { fuel, week } = flying.state;
    flying.stamp(id, 'tower');
    expect(flying.state.fuel).toBe(fuel);
    expect(flying.strip(id)).toMatchObject({ status: 'returned', availableWeek: week + 2, job: null });
    expect(flying.state.orders).toEqual({ cockpit: true, tower: false });
  });

  it('that can be defended acts as if the cockpit had been told, where the cockpit has a task', () => {
    const { flying, id } = called({ scenario: 'forecast-lean' });
    expect(flying.scenario(id)).toMatchObject({ defensible: true, cockpit: { kind: 'departments' } });
    flying.stamp(id, 'cockpit');
    expect(flying.knowledge(id)).toBe(0);
    expect(flying.strip(id)).toMatchObject({
      stamps: [{ verdict: { seat: 'defensible' } }],
      job: { stage: 'remedy' },
    });
    flying.order(id);
    expect(flying.events.findLast((e) => e.kind === 'remedy-ordered')).toMatchObject({
      blind: false,
      effect: 0.92,
      lands: flying.state.week + 1,
    });
    expect(flying.remaining(id)).toBe(1);
    expect(flying.turn().remaining(id)).toBeCloseTo(0.08);
  });

  it('that can be defended without a task there asks whether to send it on', () => {
    const { flying, id } = called({ scenario: 'quote-blame' });
    expect(flying.scenario(id)).toMatchObject({ defensible: true, cockpit: null });
    expect(flying.stamp(id, 'cockpit').strip(id)).toMatchObject({
      stamps: [{ verdict: { seat: 'defensible' } }],
      job: { stage: 'blind' },
    });
  });
});

describe('handoffs', () => {
  it('a passed-on strip hangs with a task of its own, and its effect can be checked', () => {
    const { flying, id } = called({ handoff: 'circle' });
    flying.stamp(id, 'tower').send(id).turn().follow(id);
    expect(flying.strip(id).leg).toBe(1);
    const due = flying.strip(id).check?.dueWeek ?? 99;
    flying.sit('tower');
    expect(flying.try({ kind: 'check-effect', strip: id })).toBe('nothing-to-check');
    flying.turn(due - flying.state.week).do({ kind: 'check-effect', strip: id });
    expect(flying.events.find((e) => e.kind === 'effect-checked')).toMatchObject({ held: true });
    expect(flying.try({ kind: 'check-effect', strip: id })).toBe('nothing-to-check');
  });

  it('a request is asked, answered and followed', () => {
    const { flying, id } = called({ handoff: 'request' }, { flightNumber: 2 });
    flying.stamp(id, 'cockpit').do({ kind: 'ask-tower', strip: id });
    expect(flying.state.orders).toEqual({ cockpit: false, tower: false });
    flying.sit('tower').send(id).turn().follow(id);
    expect(flying.strip(id).status).toBe('ordered');
  });
});

describe('«Vent»', () => {
  it('holds a strip a week: the deals meet no disturbance, the strip comes back, twice a flight', () => {
    const { flying, id } = called(HIDDEN);
    const { week } = flying.state;
    flying.do({ kind: 'wait', strip: id });
    expect(flying.strip(id).status).toBe('waiting');
    expect(flying.state.waitsLeft).toBe(1);
    expect(flying.disturbance(id).heldWeeks).toEqual([week]);
    flying.turn();
    expect(flying.strip(id)).toMatchObject({ status: 'arrived', arrivedWeek: week + 1 });
    flying.do({ kind: 'wait', strip: id }).turn();
    expect(flying.try({ kind: 'wait', strip: id })).toBe('no-waits-left');
  });
});
