// The work in the seats: messages, read-backs, slips, remedies, requests, waits, Fridays.
// Must not test how it is drawn or the verdict itself.

import { describe, expect, it } from 'vitest';
import { effectOf } from '../../src/app/effects.ts';
import { totalPoints } from '../../src/flight/index.ts';
import { factsOf } from '../../src/flight/facts.ts';
import { MAIN_FIGURE } from '../../src/flight/main-figure.ts';
import { rightFindings, towerTaskOf } from '../../src/flight/tower-task.ts';
import { cockpitTaskOf } from '../../src/flight/cockpit-task.ts';
import type { Message } from '../../src/flight/message-types.ts';
import type { FlightState } from '../../src/flight/state-types.ts';
import { called, flight, startup } from '../builders/flight.ts';
import { placed } from '../builders/places.ts';
import { seeds } from '../builders/quarter.ts';

const single = { cause: 'hidden', slot: 'single' } as const;
const inTower = (wanted: Parameters<typeof called>[0] = single) => {
  const { flying, id } = called(wanted);
  return { flying: flying.stamp(id, 'tower'), id };
};

describe('a message', () => {
  it('right in all elements gives K .95 from the week’s turn', () => {
    const { flying, id } = inTower();
    flying.send(id);
    expect(flying.knowledge(id)).toBe(0);
    expect(flying.handOver(id).turn().knowledge(id)).toBe(0.95);
  });

  it.each([
    ['no certainty', { certainty: null }],
    ['no advice', { advice: null }],
    ['other advice', { advice: 'other1' }],
  ] as const)('with %s gives K .6', (_, sent) => {
    const { flying, id } = inTower();
    expect(flying.send(id, sent).handOver(id).turn().knowledge(id)).toBe(0.6);
  });

  it('with another finding gives K 0, and the wrong figure hangs as told', () => {
    const { flying, id } = inTower({ ...single, tower: 'trend' });
    const strip = flying.strip(id);
    const task = towerTaskOf(flying.state, strip, startup);
    const wrong = task.candidates.findIndex(
      (_, i) => !rightFindings(flying.state, strip, startup).includes(i),
    );
    flying.send(id, { finding: wrong }).handOver(id).turn();
    expect(flying.knowledge(id)).toBe(0);
    const slip = flying.state.slips.find((s) => s.strip === id);
    expect(slip?.figure).toBe(task.candidates[wrong]?.figure);
    expect(slip?.knowledge).toBe(0);
    // Following it is acting blind.
    const step = flying.events.length;
    flying.follow(id);
    const ordered = flying.events.slice(step).find((e) => e.kind === 'remedy-ordered');
    expect(ordered).toMatchObject({ blind: true, effect: 0.15 });
  });

  it('moves no parameter of the model', () => {
    const { flying, id } = inTower();
    const idle = flying.branch().turn(3);
    const sent = flying.send(id).handOver(id).turn(3);
    expect(sent.state.quarter.cells).toEqual(idle.state.quarter.cells);
  });

  it('misheard in segment or finding and not corrected gives K 0 and the misheard value on the slip', () => {
    const { flying, id } = inTower();
    // The first message of a first flight is always misheard in its figure.
    flying.send(id, { correct: false }).handOver(id).turn();
    const slip = flying.state.slips.find((s) => s.strip === id);
    expect(flying.knowledge(id)).toBe(0);
    const sent = flying.events.find((e) => e.kind === 'message-sent');
    expect(sent?.kind === 'message-sent' && sent.readBack.faulty).toBe('finding');
    expect(sent?.kind === 'message-sent' && sent.readBack.heardValue).toBe(slip?.value);
  });

  it('a faulty read-back changes exactly one element', () => {
    const faulty: string[] = [];
    for (const seed of seeds(30)) {
      const flying = flight().seed(seed).number(2).parked().reach(99, 'right');
      for (const event of flying.events) {
        if (event.kind !== 'message-sent') continue;
        const { heard, faulty: element } = event.readBack;
        const changed = (Object.keys(heard) as (keyof Message)[]).filter(
          (key) => heard[key] !== event.message[key],
        );
        if (element === null) expect(changed).toEqual([]);
        else if (element === 'finding') expect(changed).toEqual([]);
        else expect(changed).toEqual([element]);
        faulty.push(element ?? 'none');
      }
    }
    for (const element of ['segment', 'finding', 'certainty', 'advice', 'none'])
      expect(faulty).toContain(element);
  });

  it('a needless correction changes nothing that was heard', () => {
    const { flying, id } = inTower();
    const [right = 0] = rightFindings(flying.state, flying.strip(id), startup);
    flying.do({ kind: 'commit-finding', strip: id, finding: right });
    flying.do({ kind: 'send-message', strip: id, certainty: 'certain', advice: 'right' });
    const heard = flying.strip(id).job?.readBack?.heard;
    flying.do({ kind: 'correct-read-back', strip: id, element: 'segment' });
    expect(flying.strip(id).job?.readBack?.heard).toEqual(heard);
    expect(flying.state.score.at(-1)?.event).toBe('needless-correction');
  });

  it('the sheet on the table stays as it was when the week turns over it', () => {
    const { flying, id } = inTower({ ...single, tower: 'trend' });
    const before = towerTaskOf(flying.state, flying.strip(id), startup);
    flying.turn();
    expect(towerTaskOf(flying.state, flying.strip(id), startup)).toEqual(before);
  });

  it('nor does sharper data or trimmed effort change it under the player’s hands', () => {
    const { flying, id } = inTower({ ...single, tower: 'kpi' });
    const shown = () => towerTaskOf(flying.state, flying.strip(id), startup);
    const before = shown();
    const { cell } = flying.strip(id);
    const cells = flying.state.quarter.cells.map((c, i) =>
      i === cell ? { ...c, noise: c.noise / 2, effort: c.effort / 2 } : c,
    );
    flying.state = { ...flying.state, quarter: { ...flying.state.quarter, cells } };
    expect(shown()).toEqual(before);
  });

  it('a cockpit’s sheet stays as well, but for the week from which a remedy works', () => {
    for (const cockpit of ['process', 'territory', 'levers'] as const) {
      const { flying, id } = called({ cause: 'known', cockpit });
      flying.stamp(id, 'cockpit');
      const shown = () => cockpitTaskOf(flying.state, flying.strip(id), startup);
      const { options: before, ...sheet } = shown();
      flying.turn();
      const { options: after, ...later } = shown();
      expect(later).toEqual(sheet);
      expect(after.map((option) => option.worksFrom)).toEqual(before.map((option) => option.worksFrom + 1));
    }
  });

  it('about a channel names the segment of its finding; only the call’s own tells its cause', () => {
    for (const scenario of startup.scenarios.filter((s) => s.tower?.kind === 'channel')) {
      const { flying, id } = placed(scenario.id);
      flying.stamp(id, 'tower');
      const strip = flying.strip(id);
      const { candidates } = towerTaskOf(flying.state, strip, startup);
      for (const [finding, candidate] of candidates.entries()) {
        const tried = flying.branch();
        tried.send(id, { finding });
        const sent = tried.events.findLast((e) => e.kind === 'message-sent');
        expect(sent?.kind === 'message-sent' && sent.message.segment).toBe(candidate.cell);
        expect(tried.state.slips.at(-1)?.cell).toBe(candidate.cell);
        expect(tried.handOver(id).turn().knowledge(id)).toBe(candidate.cell === strip.cell ? 0.95 : 0);
      }
    }
  });
});

describe('a slip', () => {
  it('that lost an element acts at 60 % unless one asks again', () => {
    const lost = seeds(60).flatMap((seed) => {
      const flying = flight().seed(seed).with(single);
      const { id, callWeek } = flying.planned(single);
      flying.reach(callWeek).stamp(id, 'tower').send(id).handOver(id).turn();
      return flying.state.slips.some((s) => s.missing !== null) ? [{ flying, id }] : [];
    })[0];
    if (lost === undefined) throw new Error('no slip lost anything');
    const { flying, id } = lost;
    const effect = (ask: boolean) => {
      const event = flying
        .branch()
        .follow(id, ask)
        .events.find((e) => e.kind === 'remedy-ordered');
      return event?.kind === 'remedy-ordered' ? event.effect : 0;
    };
    expect(effect(true)).toBeCloseTo(0.92);
    expect(effect(false)).toBeCloseTo(0.92 * 0.6);
  });

  it('left to hang moves nothing, and leaving it closes the strip', () => {
    const { flying, id } = inTower();
    flying.send(id).handOver(id).turn().sit('cockpit');
    flying.do({ kind: 'leave', slip: flying.state.slips[0]?.id ?? '' });
    expect(flying.strip(id).status).toBe('closed');
    expect(flying.try({ kind: 'leave', slip: flying.state.slips[0]?.id ?? '' })).toBe('slip-not-hanging');
  });
});

describe('a remedy', () => {
  it('lands the week after, is told later and then the strip is closed', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    flying.stamp(id, 'cockpit').order(id).handOver(id);
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
    flying.stamp(id, 'cockpit').order(id, 'patch').handOver(id);
    const remaining = () =>
      flying.state.quarter.disturbances.find((d) => d.id === flying.strip(id).disturbance)?.remaining;
    expect(remaining()).toBeCloseTo(0.6);
    flying.turn();
    expect(flying.strip(id).status).toBe('returned');
    flying.stamp(id, 'cockpit').order(id, 'root').handOver(id).turn();
    expect(remaining()).toBeCloseTo(0.08);
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
    const { flying, id } = called(single);
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
    const { flying, id } = called(single);
    const fuel = flying.state.fuel;
    flying.stamp(id, 'cockpit').do({ kind: 'guess', strip: id });
    expect(fuel - flying.state.fuel).toBe(20_000);
    const d = flying.state.quarter.disturbances.find((x) => x.id === flying.strip(id).disturbance);
    expect(d?.turbulentWeeks).toEqual([flying.state.week]);
    expect(flying.turn().state.quarter.disturbances.find((x) => x.id === d?.id)?.remaining).toBeCloseTo(0.85);
  });

  it('in the tower: the scan comes back empty and costs 10 000 and two weeks', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    const { fuel, week } = flying.state;
    flying.stamp(id, 'tower');
    expect(fuel - flying.state.fuel).toBe(10_000);
    expect(flying.strip(id)).toMatchObject({ status: 'returned', availableWeek: week + 2, job: null });
    expect(flying.state.orders).toEqual({ cockpit: true, tower: false });
  });

  it('that can be defended acts as if the cockpit had been told', () => {
    const { flying, id } = called({ defensible: true });
    flying.stamp(id, 'cockpit');
    expect(flying.strip(id).stamps[0]?.verdict.seat).toBe('defensible');
    if (flying.scenario(id).cockpit !== null) {
      flying.order(id);
      expect(flying.events.find((e) => e.kind === 'remedy-ordered')).toMatchObject({
        blind: false,
        effect: 0.92,
      });
    }
  });
});

describe('handoffs', () => {
  it('a passed-on strip hangs with a task of its own, and its effect can be checked', () => {
    const { flying, id } = called({ handoff: 'circle' });
    flying.stamp(id, 'tower').send(id).handOver(id, 'passed-on').turn().follow(id);
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
    flying.sit('tower').send(id).handOver(id, 'passed-on').turn().follow(id);
    expect(flying.strip(id).status).toBe('ordered');
  });
});

describe('«Vent»', () => {
  it('holds a strip a week: the deals meet no disturbance, the strip comes back, twice a flight', () => {
    const { flying, id } = called(single);
    const { week } = flying.state;
    flying.do({ kind: 'wait', strip: id });
    const d = () => flying.state.quarter.disturbances.find((x) => x.id === flying.strip(id).disturbance);
    expect([flying.strip(id).status, flying.state.waitsLeft, d()?.heldWeeks]).toEqual(['waiting', 1, [week]]);
    flying.turn();
    expect(flying.strip(id)).toMatchObject({ status: 'arrived', arrivedWeek: week + 1 });
    flying.do({ kind: 'wait', strip: id }).turn();
    expect(flying.try({ kind: 'wait', strip: id })).toBe('no-waits-left');
  });
});

describe('a missed responsibility', () => {
  it('comes back as a storm’s echo in week 12, in the same seat', () => {
    let met = 0;
    for (const seed of seeds(12)) {
      const { state } = flight().seed(seed).reach(12, 'wrong');
      for (const echo of state.strips.filter((s) => s.echo)) {
        const original = state.strips.find((s) => !s.echo && !s.storm && s.scenario === echo.scenario);
        expect(original?.stamps[0]?.verdict.seat).toBe('wrong');
        const cause = state.quarter.disturbances.find((d) => d.id === echo.disturbance)?.cause;
        expect(cause).toBe(startup.scenario(echo.scenario).cause);
        met += 1;
      }
    }
    expect(met).toBeGreaterThanOrEqual(12);
  });

  it('there is none where nothing was missed', () => {
    expect(
      flight()
        .seed(3)
        .reach(13, 'right')
        .state.strips.some((s) => s.echo),
    ).toBe(false);
  });
});

describe('those who were helped first', () => {
  const returned = (policy: 'right' | 'none') => {
    const flying = flight().seed(3).parked().reach(8, policy);
    return { flying, calls: flying.events.flatMap((e) => (e.kind === 'caller-returned' ? [e] : [])) };
  };

  it('ring again in week 8 with the figures of the model', () => {
    const { flying, calls } = returned('right');
    const early = flying.state.strips.filter((s) => s.arrivedWeek <= 2);
    expect(calls.map((e) => e.strip)).toEqual(early.map((s) => s.id));
    for (const { strip, before, after, held } of calls) {
      const id = MAIN_FIGURE[flying.scenario(strip).kind];
      expect(held).toBe(true);
      expect(before).toBe(flying.strip(strip).facts[`${id}Now`]);
      const { quarter, fuel } = flying.state;
      expect(after).toBe(factsOf(quarter, flying.strip(strip).cell, fuel)[`${id}Now`]);
    }
  });

  it('do not where nobody helped', () => {
    expect(returned('none').calls).toEqual([]);
  });
});

describe('Fridays', () => {
  it('come three times and hold the week until chosen', () => {
    const flying = flight().reach(5);
    expect(flying.state.friday).not.toBeNull();
    expect(flying.try({ kind: 'turn-week' })).toBe('friday-due');
    flying.do({ kind: 'choose-friday', option: 1 });
    expect(flying.state.fridaysTaken[0]?.chosen).toBe(1);
    expect(flying.land().state.fridaysTaken).toHaveLength(3);
  });

  it('a scan sharpens one segment, an inbox owner speeds up one', () => {
    const flying = flight().reach(5);
    const [scan, inbox] = flying.state.friday?.options ?? [];
    const before = flying.state.quarter.cells;
    const scanned = flying.branch().do({ kind: 'choose-friday', option: 0 }).state.quarter.cells;
    const trained = flying.branch().do({ kind: 'choose-friday', option: 1 }).state.quarter.cells;
    expect(scanned[scan?.cell ?? 0]?.noise).toBe((before[scan?.cell ?? 0]?.noise ?? 0) / 2);
    expect(trained[inbox?.cell ?? 0]?.responseFactor).toBeCloseTo(0.8);
  });
});

describe('fuel', () => {
  const below = ({ state }: { readonly state: FlightState }) =>
    state.score.filter((line) => line.event === 'fuel-below-zero').length;

  it('below zero costs points at every charge, of whatever kind', () => {
    const scan = called({ cause: 'known', slot: 'single' });
    scan.flying.state = { ...scan.flying.state, fuel: 0 };
    expect(below(scan.flying.stamp(scan.id, 'tower'))).toBe(1);

    const message = inTower();
    message.flying.state = { ...message.flying.state, fuel: 0 };
    message.flying.send(message.id);
    expect(below(message.flying)).toBe(1);
    message.flying.handOver(message.id).turn().follow(message.id);
    expect(below(message.flying)).toBe(2);

    const guess = called(single);
    guess.flying.state = { ...guess.flying.state, fuel: 10_000 };
    guess.flying.stamp(guess.id, 'cockpit').do({ kind: 'guess', strip: guess.id });
    expect(below(guess.flying)).toBe(1);

    const survey = flight().reach(1).sit('tower');
    survey.state = { ...survey.state, fuel: 0 };
    expect(below(survey.do({ kind: 'survey', cell: 4 }))).toBe(1);
  });

  it('that lasts to the last krone costs nothing', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    flying.state = { ...flying.state, fuel: 20_000 };
    expect(below(flying.stamp(id, 'cockpit').order(id))).toBe(0);
  });

  it('refuses levers that it does not cover, and Friday choices when below zero', () => {
    const flying = flight({ flightNumber: 2 }).reach(5);
    expect(flying.state.friday).not.toBeNull();
    flying.sit('cockpit');
    flying.state = { ...flying.state, fuel: 5_000 };
    expect(flying.try({ kind: 'trim-effort', from: 0, to: 1, points: 5 })).toBe('no-fuel');
    expect(flying.branch().try({ kind: 'choose-friday', option: 0 })).toBeNull();
    // The choice put aside lapses with the fuel, and the week can still turn.
    flying.sit('tower').do({ kind: 'survey', cell: 4 });
    expect(flying.state.fuel).toBeLessThan(0);
    expect(flying.try({ kind: 'choose-friday', option: 0 })).toBe('no-fuel');
    flying.turn(3);
    expect([flying.state.week, flying.state.friday, flying.state.fridaysTaken]).toEqual([8, null, []]);
  });
});

describe('what arrives', () => {
  it('is announced as an arrival only when a strip comes to the player', () => {
    for (const seed of seeds(6)) {
      const flying = flight()
        .seed(seed)
        .number(2)
        .parked()
        .reach(99, seed % 2 === 0 ? 'right' : 'none');
      const arrivals = flying.events.flatMap((e) => (e.kind === 'strip-arrived' ? [e.strip] : []));
      expect(arrivals.every((s) => s.status === 'arrived' && s.stamps.length === 0)).toBe(true);
      expect(new Set(arrivals.map((s) => s.id)).size).toBe(arrivals.length);
      const kinds = new Set(flying.events.map((e) => e.kind));
      expect(kinds.has(seed % 2 === 0 ? 'check-planned' : 'storm-closed')).toBe(true);
    }
  });

  it('sounds; a storm that passes and a check that is set do not', () => {
    const [strip] = flight().reach(1).state.strips;
    if (strip === undefined) throw new Error('no strip in week 1');
    expect(effectOf({ kind: 'strip-arrived', strip })).toBe('strip');
    expect(effectOf({ kind: 'strip-arrived', strip: { ...strip, storm: true } })).toBe('caution');
    expect(effectOf({ kind: 'storm-closed', strip: strip.id })).toBeNull();
    expect(effectOf({ kind: 'check-planned', strip: strip.id, dueWeek: 9 })).toBeNull();
  });
});

describe('score', () => {
  it('a perfect flight scores more than a coin’s, which scores more than none', () => {
    const points = (policy: 'right' | 'coin' | 'none') =>
      totalPoints(flight().seed(4).reach(99, policy).state.score);
    expect(points('right')).toBeGreaterThan(points('coin'));
    expect(points('coin')).toBeGreaterThan(points('none'));
  });

  it('a trainer’s stop ends the flight after that week', () => {
    const { state } = flight().stopAfter(7).reach(99, 'right');
    expect([state.phase, state.week]).toEqual(['landed', 8]);
  });
});
