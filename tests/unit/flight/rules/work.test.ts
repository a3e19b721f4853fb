// The work in the seats: remedies, stamps in the wrong seat, handoffs, «Vent».

import { describe, expect, it } from 'vitest';
import { type Choice, shapesFor } from '../../../../src/flight/index.ts';
import { given } from '../../../../src/quarter/at.ts';
import { SHAPES, type Shape } from '../../../../src/quarter/remedies.ts';
import { HIDDEN, called } from '../../../builders/flight.ts';

describe('a remedy', () => {
  /** The data of a strip's remedy of this shape. */
  const remedyOf = ({ flying, id }: ReturnType<typeof called>, shape: Shape) => {
    const { kind, cell } = flying.disturbance(id);
    return flying.content.branch(cell).remedies[kind][shape];
  };
  /** One of the remedies on the strip's desk that costs money. */
  const bought = ({ flying, id }: ReturnType<typeof called>) =>
    given(
      shapesFor(flying.state.setup.seed, id).find((shape) => shape !== 'own'),
      'bought remedy',
    );

  it('works from the week that it promises, is told later, and then the strip is closed', () => {
    const one = called({ cause: 'known', slot: 'single' });
    const { flying, id } = one;
    const { first, full, share } = remedyOf(one, 'own');
    const { week } = flying.state;
    flying.stamp(id, 'cockpit').order(id, 'own');
    expect(flying.events.find((e) => e.kind === 'remedy-ordered')).toMatchObject({
      choice: 'own',
      about: flying.disturbance(id).kind,
      effective: 1,
      lands: week + first,
    });
    expect(flying.disturbance(id).turbulentWeeks).toEqual([week]);
    expect(flying.state.fuel).toBe(flying.state.fuelGranted);
    expect(flying.turn(first - 1).remaining(id)).toBe(1);
    expect(flying.strip(id).status).toBe('ordered');
    expect(flying.turn().strip(id).status).toBe('effective');
    expect(flying.turn().strip(id)).toMatchObject({ status: 'closed', effectTold: true });
    expect(flying.turn(full - first).remaining(id)).toBeCloseTo(1 - share);
  });

  it('that is not on the desk is refused', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    const shown = shapesFor(flying.state.setup.seed, id);
    const absent = given(
      SHAPES.find((shape) => !shown.includes(shape)),
      'shape that is not shown',
    );
    flying.stamp(id, 'cockpit');
    const answer = flying.answer(id, absent);
    expect(flying.try({ kind: 'order-remedy', strip: id, answer })).toBe('bad-answer');
  });

  it('can be done without: the matter is left, and its strip closed', () => {
    const { flying, id } = called({ cause: 'known', cockpit: 'process' });
    flying.stamp(id, 'cockpit');
    flying.do({ kind: 'order-remedy', strip: id, answer: { choice: 'leave' } });
    expect(flying.strip(id)).toMatchObject({ status: 'closed', remedy: 'leave', job: null });
    expect([flying.remaining(id), flying.state.fuel]).toEqual([1, flying.state.fuelGranted]);
  });

  it('ordered in the wrong place costs its price and mends nothing; the strip comes back', () => {
    const one = called({ cause: 'known', cockpit: 'process' });
    const { flying, id } = one;
    const shape = bought(one);
    flying.stamp(id, 'cockpit');
    const { step = 1 } = flying.answer(id, shape);
    flying.do({ kind: 'order-remedy', strip: id, answer: { step: (step % 5) + 1, choice: shape } });
    expect(flying.state.fuelGranted - flying.state.fuel).toBe(remedyOf(one, shape).price);
    expect(flying.strip(id)).toMatchObject({ status: 'returned', availableWeek: flying.state.week + 1 });
    expect(flying.turn(3).remaining(id)).toBe(1);
  });

  it('is not refused for fuel in a first flight, where going below zero costs points', () => {
    const one = called({ cause: 'known', slot: 'single' });
    const { flying, id } = one;
    const shape = bought(one);
    flying.state = { ...flying.state, fuel: 5_000 };
    flying.stamp(id, 'cockpit').order(id, shape);
    expect(flying.state.fuel).toBe(5_000 - remedyOf(one, shape).price);
    expect(flying.state.score.at(-1)?.event).toBe('fuel-below-zero');
  });

  it('that the fuel does not cover is refused from the second flight on; one’s own people never are', () => {
    const one = called({ cause: 'known', slot: 'single' }, { flightNumber: 2 });
    const { flying, id } = one;
    const shape = bought(one);
    const { price } = remedyOf(one, shape);
    flying.stamp(id, 'cockpit');
    const order = (choice: Choice) => ({
      kind: 'order-remedy' as const,
      strip: id,
      answer: flying.answer(id, choice),
    });
    flying.state = { ...flying.state, fuel: price - 1 };
    expect(flying.branch().try(order(shape))).toBe('no-fuel');
    expect(flying.branch().try(order('own'))).toBeNull();
    flying.state = { ...flying.state, fuel: price };
    expect(flying.try(order(shape))).toBeNull();
    expect(flying.state.fuel).toBe(0);
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

  it('in the cockpit: a guess costs money, mends nothing and shakes the segment', () => {
    const { flying, id } = called(HIDDEN);
    const fuel = flying.state.fuel;
    flying.stamp(id, 'cockpit').do({ kind: 'guess', strip: id });
    expect(fuel - flying.state.fuel).toBe(60_000);
    expect(flying.disturbance(id).turbulentWeeks).toEqual([flying.state.week]);
    expect(flying.strip(id)).toMatchObject({ status: 'returned', remedy: 'guess' });
    expect(flying.turn(2).remaining(id)).toBe(1);
  });

  it('in the cockpit: a guess that the fuel does not cover is refused in every flight', () => {
    const { flying, id } = called(HIDDEN);
    flying.state = { ...flying.state, fuel: 59_999 };
    expect(flying.stamp(id, 'cockpit').try({ kind: 'guess', strip: id })).toBe('no-fuel');
  });

  it('in the tower: the scan comes back empty and costs no money, but two weeks', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    const { fuel, week } = flying.state;
    flying.stamp(id, 'tower');
    expect(flying.state.fuel).toBe(fuel);
    expect(flying.strip(id)).toMatchObject({ status: 'returned', availableWeek: week + 2, job: null });
    expect(flying.state.orders).toEqual({ cockpit: true, tower: false });
  });

  it('that can be defended acts on what is likely, where the cockpit has a task', () => {
    const { flying, id } = called({ scenario: 'forecast-lean' });
    expect(flying.scenario(id)).toMatchObject({ defensible: true, cockpit: { kind: 'process' } });
    flying.stamp(id, 'cockpit');
    expect(flying.knowledge(id)).toBe(0);
    expect(flying.strip(id)).toMatchObject({
      stamps: [{ verdict: { seat: 'defensible' } }],
      job: { stage: 'remedy' },
    });
    flying.order(id);
    expect(flying.events.findLast((e) => e.kind === 'remedy-ordered')).toMatchObject({ effective: 0.65 });
    expect(flying.turn(4).remaining(id)).toBeLessThan(0.5);
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
    expect(flying.strip(id)).toMatchObject({ leg: 1, remedy: 'own' });
    expect(flying.strip(id).check).toMatchObject({ done: false, judged: [] });
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
