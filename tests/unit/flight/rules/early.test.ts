// What can be found before anybody calls: with tags, and with surveys that have no strip.

import { describe, expect, it } from 'vitest';
import { flight } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

describe('early', () => {
  const wanted = { taggable: true, week: 4 } as const;

  it('a tag brings the strip before its call', () => {
    const flying = flight().with(wanted);
    const { id, cell } = flying.planned(wanted);
    flying.reach(3).sit('tower').do({ kind: 'tag', cell });
    expect(flying.strip(id)).toMatchObject({ early: true, arrivedWeek: 3 });
    expect(flying.try({ kind: 'tag', cell })).toBe('already-tagged');
    flying.turn();
    expect(flying.state.strips.filter((s) => s.id === id)).toHaveLength(1);
  });

  it('a tag where nothing is to be seen costs points and tells nothing', () => {
    const flying = flight().reach(1).sit('tower').do({ kind: 'tag', cell: 4 });
    expect(flying.state.strips.every((s) => !s.early)).toBe(true);
    expect(flying.state.score.at(-1)?.event).toBe('false-tag');
  });
});

describe('a survey without a strip', () => {
  const wanted = { taggable: true, week: 4, handoff: 'pass-on' } as const;
  const before = (change = {}) => {
    const flying = flight(change).with(wanted);
    const { id, cell } = flying.planned(wanted);
    return { flying: flying.reach(3).sit('tower'), id, cell };
  };

  it('where nothing is: sharper data at once, one order, no strip', () => {
    const { flying, cell } = before();
    const calm = flying.state.quarter.cells.findIndex((_, i) => {
      const { events } = flying.branch().do({ kind: 'survey', cell: i });
      return events.some((e) => e.kind === 'surveyed' && e.found === null);
    });
    expect(calm).toBeGreaterThanOrEqual(0);
    const { strips, fuel, quarter } = flying.state;
    flying.do({ kind: 'survey', cell: calm });
    expect(flying.state.strips).toEqual(strips);
    expect(flying.state.quarter.cells[calm]?.noise).toBe((quarter.cells[calm]?.noise ?? 0) / 2);
    expect(flying.state.quarter.disturbances).toEqual(quarter.disturbances);
    expect([flying.state.fuel, flying.state.orders.tower]).toEqual([fuel, false]);
    expect(flying.try({ kind: 'survey', cell })).toBe('seat-spent');
  });

  it('where something is: the same work as after a stamp, and K only when it is sent, at the week’s turn', () => {
    const { flying, id, cell } = before();
    const { fuel } = flying.state;
    flying.do({ kind: 'survey', cell });
    expect(flying.strip(id)).toMatchObject({ called: false, status: 'working', job: { stage: 'finding' } });
    expect(flying.state.fuel).toBe(fuel);
    expect(flying.try({ kind: 'survey', cell })).toBe('seat-busy');
    const idle = flying.branch().turn();
    expect(idle.knowledge(id)).toBe(0);
    flying.send(id);
    expect([flying.knowledge(id), flying.state.fuel]).toEqual([0, fuel]);
    expect(flying.strip(id)).toMatchObject({ called: false, status: 'waiting', job: null });
    expect(flying.turn().knowledge(id)).toBe(0.95);
  });

  it('sent in time: when the call comes, the strip belongs in the cockpit and carries what was told', () => {
    const { flying, id, cell } = before();
    flying.do({ kind: 'survey', cell }).send(id).turn();
    expect(flying.strip(id)).toMatchObject({ called: true, early: true, status: 'arrived', arrivedWeek: 4 });
    expect(flying.state.slips.find((s) => s.strip === id)).toMatchObject({
      state: 'called',
      knowledge: 0.95,
    });
    flying.stamp(id, 'cockpit');
    expect(flying.strip(id)).toMatchObject({
      stamps: [{ verdict: { seat: 'right' } }],
      job: { stage: 'remedy' },
    });
    const { week } = flying.state;
    const { landsWeek } = flying.order(id).strip(id);
    expect(flying.turn((landsWeek ?? week) - week).strip(id).status).toBe('effective');
  });

  it('misheard and not corrected: the wrong figure hangs as told, and the call belongs in the tower', () => {
    const { flying, id, cell } = before();
    flying.do({ kind: 'survey', cell }).send(id, { correct: false }).turn();
    expect(flying.knowledge(id)).toBe(0);
    expect(flying.state.slips.find((s) => s.strip === id)).toMatchObject({ state: 'called', knowledge: 0 });
    expect(flying.stamp(id, 'tower').strip(id).stamps[0]?.verdict.seat).toBe('right');
  });

  it('of a strip that a tag has brought: it rests until the call and rings again with the figures of then', () => {
    const { flying, id, cell } = before();
    flying.do({ kind: 'tag', cell }).do({ kind: 'read', strip: id }).do({ kind: 'survey', cell });
    expect(flying.strip(id)).toMatchObject({ called: true, status: 'working', job: { stage: 'finding' } });
    flying.send(id);
    expect(flying.strip(id)).toMatchObject({ status: 'waiting', availableWeek: 4 });
    flying.turn();
    expect(flying.strip(id)).toMatchObject({ status: 'arrived', arrivedWeek: 4, facts: { week: 4 } });
    expect(flying.stamp(id, 'cockpit').strip(id).stamps[0]?.verdict.seat).toBe('right');
  });

  it('followed before the call: mended at the root the call never comes, and the seats count as right', () => {
    const early = { taggable: true, week: 4 } as const;
    const lagging = seeds(80).flatMap((seed) => {
      const flying = flight().seed(seed).with(early);
      const { id, cell } = flying.planned(early);
      flying.reach(2).sit('tower');
      return flying.try({ kind: 'survey', cell }) === null && flying.state.strips.some((s) => s.id === id)
        ? [{ flying, id }]
        : [];
    })[0];
    if (lagging === undefined) throw new Error('nothing shows two weeks before its call');
    const { flying, id } = lagging;
    flying.send(id).turn().follow(id);
    expect(flying.strip(id)).toMatchObject({ status: 'ordered', called: false, stamps: [] });
    expect(flying.state.score.filter((s) => s.strip === id && s.event === 'seat-right')).toHaveLength(1);
    flying.turn(2);
    expect(flying.strip(id)).toMatchObject({ called: false, arrivedWeek: 2 });
    expect(flying.land().strip(id)).toMatchObject({ status: 'closed', effectTold: true });
  });
});
