// What the tower tells: a message and its read-back, the sheet it is based on, and the slip that it becomes.

import { describe, expect, it } from 'vitest';
import { cockpitTaskOf, type Message, rightFindings, towerTaskOf } from '../../../../src/flight/index.ts';
import { HIDDEN, called, flight, inTower, startup, fullScenarios } from '../../../builders/flight.ts';
import { placed } from '../../../builders/places.ts';
import { seeds } from '../../../builders/quarter.ts';

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
    const { flying, id } = inTower({ ...HIDDEN, tower: 'trend' });
    const strip = flying.strip(id);
    const candidates = flying.candidates(id);
    const wrong = candidates.findIndex((_, i) => !rightFindings(flying.state, strip, startup).includes(i));
    flying.send(id, { finding: wrong }).handOver(id).turn();
    expect(flying.knowledge(id)).toBe(0);
    const slip = flying.state.slips.find((s) => s.strip === id);
    expect(slip?.figure).toBe(candidates[wrong]?.figure);
    expect(slip?.knowledge).toBe(0);
    // Following it counts as acting without knowing the cause.
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
    // In a first flight the first message is always misheard in its figure.
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
    const { flying, id } = inTower({ ...HIDDEN, tower: 'trend' });
    const before = towerTaskOf(flying.state, flying.strip(id), startup);
    flying.turn();
    expect(towerTaskOf(flying.state, flying.strip(id), startup)).toEqual(before);
  });

  it('nor does sharper data or trimmed effort change it under the player’s hands', () => {
    const { flying, id } = inTower({ ...HIDDEN, tower: 'kpi' });
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
    const channels = fullScenarios.filter((s) => s.tower?.kind === 'channel');
    expect(channels.length).toBeGreaterThan(0);
    for (const scenario of channels) {
      const { flying, id } = placed(scenario.id);
      flying.stamp(id, 'tower');
      const strip = flying.strip(id);
      for (const [finding, candidate] of flying.candidates(id).entries()) {
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
      const flying = flight().seed(seed).with(HIDDEN);
      const { id, callWeek } = flying.planned(HIDDEN);
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
