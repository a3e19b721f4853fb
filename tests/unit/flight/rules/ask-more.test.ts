// «Ask the tower»: the cockpit puts a decision on a likely cause off, and the tower digs on at the desk that it left.

import { describe, expect, it } from 'vitest';
import { cockpitTask, type Slip } from '../../../../src/flight/index.ts';
import { given } from '../../../../src/quarter/at.ts';
import { called, causesTask, type Flying, HIDDEN } from '../../../builders/flight.ts';

/** A second flight in which a likely cause hangs in the cockpit, whatever was misheard corrected. @param open how many cards were opened */
function likely(flightNumber = 2, open = 3): { flying: Flying; id: string; slip: Slip } {
  for (let seed = 1; seed < 60; seed += 1) {
    const { flying, id } = called({ ...HIDDEN, work: 'causes' }, { seed, flightNumber });
    if (!flying.state.orders.tower) continue;
    flying.stamp(id, 'tower');
    const { suspects } = causesTask(flying.state, id);
    const truth = given(
      flying.state.planned.find((one) => one.id === id),
      id,
    ).desk?.truth;
    const finding = suspects.indexOf(given(truth, 'truth'));
    // One suspect is kept beside the true one.
    const strike = suspects.flatMap((_, i) => (i === finding ? [] : [i])).slice(1);
    flying.send(id, { open: Array.from({ length: open }, (_, i) => i), strike, finding }).turn();
    const slip = flying.state.slips.find((one) => one.strip === id && one.state === 'hanging');
    if (slip === undefined || slip.missing !== null || truth === 'normal') continue;
    return { flying: flying.sit('cockpit'), id, slip };
  }
  throw new Error('no likely cause hangs in any of these flights');
}

describe('asking the tower', () => {
  it('gives its desk back as it was left, with two more cards next week', () => {
    const { flying, id, slip } = likely();
    const { searched } = flying.strip(id);
    expect(cockpitTask(flying.state, slip.id, flying.content).asks).toBe('free');
    flying.do({ kind: 'ask-more', slip: slip.id });
    expect(flying.state.orders).toEqual({ cockpit: true, tower: false });
    expect(flying.state.slips.find((one) => one.id === slip.id)?.state).toBe('put-off');
    expect(flying.strip(id).job).toMatchObject({
      seat: 'tower',
      opened: searched?.opened,
      struck: searched?.struck,
    });
    expect(causesTask(flying.state, id)).toMatchObject({ cardsLeft: 0, digging: true });
    flying.turn();
    expect(causesTask(flying.state, id)).toMatchObject({ cardsLeft: 2, digging: false, mayDigOn: false });
  });

  it('brings a second slip; what is measured then works whole', () => {
    const { flying, id, slip } = likely();
    const before = flying.knowledge(id);
    expect(before).toBeLessThan(0.9);
    flying.do({ kind: 'ask-more', slip: slip.id }).turn().sit('tower');
    flying.send(id).turn();
    expect(flying.knowledge(id)).toBe(0.95);
    flying.follow(id);
    expect(flying.events.findLast(({ kind }) => kind === 'remedy-ordered')).toMatchObject({ effective: 1 });
    expect(
      flying.state.score.filter(({ event, points }) => event === 'finding-right' && points > 0),
    ).toHaveLength(1);
  });

  it('is refused where the tower has no time, no more cards or no more weeks, and is shown so', () => {
    const busy = likely();
    busy.flying.sit('tower').do({ kind: 'survey', cell: (busy.flying.strip(busy.id).cell + 1) % 5 });
    busy.flying.sit('cockpit');
    const ask = { kind: 'ask-more', slip: busy.slip.id } as const;
    expect(['seat-spent', 'seat-busy']).toContain(busy.flying.try(ask));
    expect(cockpitTask(busy.flying.state, busy.slip.id, busy.flying.content).asks).toBe('busy');
    const last = likely();
    last.flying.state = {
      ...last.flying.state,
      setup: { ...last.flying.state.setup, stopAfter: last.flying.state.week },
    };
    expect(last.flying.try({ kind: 'ask-more', slip: last.slip.id })).toBe('no-cards-left');
    const first = likely(1, 2);
    expect(first.flying.try({ kind: 'ask-more', slip: first.slip.id })).toBe('no-cards-left');
    expect(cockpitTask(first.flying.state, first.slip.id, first.flying.content).asks).toBeNull();
  });

  it('is not there for what was measured, nor once all cards lie open', () => {
    const { flying, id } = called({ ...HIDDEN, work: 'causes' }, { flightNumber: 2 });
    flying.stamp(id, 'tower').send(id).turn().sit('cockpit');
    const slip = given(
      flying.state.slips.find((one) => one.strip === id),
      'slip',
    );
    expect(slip.heard.certainty).toBe('measured');
    expect(flying.try({ kind: 'ask-more', slip: slip.id })).toBe('no-cards-left');
    const again = likely();
    again.flying.do({ kind: 'ask-more', slip: again.slip.id }).turn().sit('tower');
    const { cards } = causesTask(again.flying.state, again.id);
    const strike = again.flying.strip(again.id).job?.struck ?? expect.fail();
    const finding = causesTask(again.flying.state, again.id).suspects.findIndex(
      (_, i) => !strike.includes(i),
    );
    again.flying
      .send(again.id, { open: cards.map((_, i) => i), strike, finding })
      .turn()
      .sit('cockpit');
    const second = given(
      again.flying.state.slips.findLast((one) => one.strip === again.id && one.state === 'hanging'),
      'second slip',
    );
    expect(again.flying.try({ kind: 'ask-more', slip: second.id })).toBe('no-cards-left');
  });

  it('leaves the matter as it is where the flight ends before the answer', () => {
    const { flying, id, slip } = likely();
    const [spent, before] = [flying.state.fuel, flying.disturbance(id).reliefs.length];
    flying.do({ kind: 'ask-more', slip: slip.id });
    while (flying.state.phase === 'flying') flying.turn();
    expect(flying.strip(id)).toMatchObject({ status: 'closed', job: null, remedy: null });
    expect([flying.state.fuel, flying.disturbance(id).reliefs.length]).toEqual([spent, before]);
  });
});
