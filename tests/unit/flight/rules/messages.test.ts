// What the tower tells: a message and its read-back, the sheet it is based on, and the slip that it becomes.

import { describe, expect, it } from 'vitest';
import {
  cockpitTaskOf,
  deskPlanOf,
  type Message,
  rightSearch,
  towerTaskOf,
} from '../../../../src/flight/index.ts';
import { KNOWLEDGE } from '../../../../src/quarter/orders.ts';
import { HIDDEN, called, flight, inAdvisingTower, inTower, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

describe('a message', () => {
  it('right in all elements gives K .95 from the week’s turn', () => {
    const { flying, id } = inTower();
    flying.send(id);
    expect(flying.knowledge(id)).toBe(0);
    expect(flying.turn().knowledge(id)).toBe(0.95);
  });

  it.each([
    ['no advice', { advice: null }],
    ['other advice', { advice: 'other1' }],
  ] as const)('with %s gives K .6', (_, sent) => {
    const { flying, id } = inAdvisingTower();
    expect(flying.send(id, sent).turn().knowledge(id)).toBe(0.6);
  });

  it('told as likely, with two suspects left, gives K .65', () => {
    const { flying, id } = inTower();
    const { strike } = rightSearch(flying.state, flying.strip(id), startup);
    flying.send(id, { strike: strike.slice(1) }).turn();
    expect(flying.state.slips.at(-1)?.heard.certainty).toBe('likely');
    expect(flying.knowledge(id)).toBe(0.65);
  });

  it('with a strike that no opened card bears gives K .6', () => {
    const { flying, id } = inTower();
    expect(flying.send(id, { open: [] }).turn().knowledge(id)).toBe(0.6);
  });

  it('with another finding gives K 0, and the wrong suspect hangs as told', () => {
    const { flying, id } = inTower();
    const { suspects, truth } = deskPlanOf(flying.state, flying.strip(id));
    const wrong = suspects.findIndex((suspect) => suspect !== truth);
    const strike = suspects.flatMap((_, i) => (i === wrong ? [] : [i]));
    flying.send(id, { strike, finding: wrong }).turn();
    expect(flying.knowledge(id)).toBe(0);
    const slip = flying.state.slips.find((s) => s.strip === id);
    expect(slip).toMatchObject({ suspect: suspects[wrong], knowledge: 0 });
    // A remedy for the wrong suspect mends nothing, and the strip comes back.
    flying.follow(id);
    expect(flying.events.findLast((e) => e.kind === 'remedy-ordered')).toMatchObject({
      about: suspects[wrong],
      effective: 0,
    });
    expect(flying.strip(id).status).toBe('returned');
  });

  it('is a line of the log: measured, or likely', () => {
    const { flying, id } = inTower();
    const before = flying.strip(id).log;
    flying.send(id);
    const { truth } = deskPlanOf(flying.state, flying.strip(id));
    expect(flying.strip(id).log).toEqual([
      ...before,
      expect.objectContaining({ hand: 'measured', about: truth, by: 'tower', week: flying.state.week }),
    ]);
  });

  it('has the figures of the card on which it was seen', () => {
    let seen = 0;
    for (const seed of seeds(6)) {
      const { state } = flight()
        .seed(seed)
        .number(1 + (seed % 3))
        .reach(10, 'right');
      for (const strip of state.strips) {
        const line = strip.log.findLast(({ by, hand }) => by === 'tower' && hand === 'measured');
        const task = line === undefined ? null : towerTaskOf(state, strip, startup);
        if (line === undefined || task?.kind !== 'causes' || line.cell !== strip.cell) continue;
        const view = task.cards
          .flatMap(({ face }) => face?.measures ?? [])
          .find(({ counts }) => counts === line.about)?.view;
        if (view === undefined || view.kind === 'history') continue;
        seen += 1;
        const own = view.kind === 'segments' ? view.values.slice(strip.cell, strip.cell + 1) : [];
        const since =
          view.kind === 'weeks' || view.kind === 'forecast'
            ? view.values.filter((_, i) => (view.weeks[i] ?? 0) >= task.onsetWeek)
            : view.kind === 'groups'
              ? view.values
              : view.kind === 'before-now'
                ? [view.now]
                : own;
        const hits = since.reduce((sum, one) => sum + one.hits, 0);
        const cases = since.reduce((sum, one) => sum + one.cases, 0);
        expect(line.facts, `seed ${seed} ${strip.id}`).toMatchObject({ hits, cases });
      }
    }
    expect(seen).toBeGreaterThan(10);
  });

  it('moves no parameter of the model', () => {
    const { flying, id } = inTower();
    const idle = flying.branch().turn(3);
    const sent = flying.send(id).turn(3);
    expect(sent.state.quarter.cells).toEqual(idle.state.quarter.cells);
  });

  it('misheard in its finding and not corrected gives K 0 and the misheard suspect on the slip', () => {
    const { flying, id } = inTower();
    // In a first flight the first message is always misheard in its finding.
    flying.send(id, { correct: false }).turn();
    const slip = flying.state.slips.find((s) => s.strip === id);
    expect(flying.knowledge(id)).toBe(0);
    const sent = flying.events.find((e) => e.kind === 'message-sent');
    expect(sent?.kind === 'message-sent' && sent.readBack.faulty).toBe('finding');
    const { suspects, truth } = deskPlanOf(flying.state, flying.strip(id));
    expect(slip?.suspect).toBe(suspects[slip?.heard.finding ?? 0]);
    expect(slip?.suspect).not.toBe(truth);
  });

  it('misheard in its finding and not corrected is a slip that keeps the finding its advice was given on', () => {
    const { flying, id } = inTower();
    flying.find(id);
    const { suspects, truth } = deskPlanOf(flying.state, flying.strip(id));
    const corrected = flying.branch().say(id);
    flying.say(id, { correct: false });
    const [misheard, right] = [flying, corrected].map(({ state }) => state.slips.at(-1));
    expect(misheard?.suspect).not.toBe(truth);
    expect(misheard?.advisedOn).toBe(truth);
    expect(suspects).toContain(misheard?.suspect);
    // Where what was sent was heard, there is nothing to keep.
    expect(right?.suspect).toBe(truth);
    expect(right).not.toHaveProperty('advisedOn');
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
        expect(changed).toEqual(element === null ? [] : [element]);
        faulty.push(element ?? 'none');
      }
    }
    for (const element of ['segment', 'finding', 'certainty', 'advice', 'none'])
      expect(faulty).toContain(element);
  });

  it('a needless correction changes nothing that was heard', () => {
    const { flying, id } = inTower();
    flying.find(id);
    const heard = flying.strip(id).job?.readBack?.heard;
    flying.do({ kind: 'correct-read-back', strip: id, element: 'segment' });
    expect(flying.strip(id).job?.readBack?.heard).toEqual(heard);
    expect(flying.state.score.at(-1)?.event).toBe('needless-correction');
  });

  it('goes with the finding in a first flight, without advice, and the first and the third are read back', () => {
    const flying = flight().seed(3).parked().reach(99, 'right');
    const sent = flying.events.flatMap((event) => (event.kind === 'message-sent' ? [event] : []));
    expect(sent.map(({ message }) => message.advice)).toEqual([null, null, null, null]);
    const confirmed = flying.commands.filter(({ kind }) => kind === 'confirm-read-back');
    expect(confirmed.map((command) => 'strip' in command && command.strip)).toEqual([
      sent[0]?.strip,
      sent[2]?.strip,
    ]);
    // Those that are not read back have been heard as they were sent, at once.
    for (const [i, { readBack, message }] of sent.entries())
      if (i % 2 === 1) expect(readBack).toEqual({ heard: message, faulty: null, corrections: 0 });
    expect(flying.state.slips.map(({ knowledge }) => knowledge)).toEqual([0.95, 0.95, 0.95, 0.95]);
    expect(flying.commands.some(({ kind }) => kind === 'send-message')).toBe(false);
  });

  it('has to be written where it carries advice, and then each is read back', () => {
    const { flying, id } = inAdvisingTower();
    expect(flying.find(id).strip(id).job?.stage).toBe('message');
    flying.do({ kind: 'send-message', strip: id, advice: 'right', to: 'caller' });
    expect(flying.strip(id).job?.stage).toBe('read-back');
  });

  it('the sheet on the table stays as it was when the week turns over it', () => {
    const { flying, id } = inTower();
    const before = towerTaskOf(flying.state, flying.strip(id), startup);
    flying.turn();
    expect(towerTaskOf(flying.state, flying.strip(id), startup)).toEqual(before);
  });

  it('a cockpit’s sheet stays as well, but for the weeks that are left and those in which a remedy works', () => {
    for (const cockpit of ['process', 'territory', 'levers'] as const) {
      const { flying, id } = called({ cause: 'known', cockpit });
      flying.stamp(id, 'cockpit');
      const shown = () => cockpitTaskOf(flying.state, flying.strip(id), null, startup);
      const { options: before, weeksLeft, ...sheet } = shown();
      flying.turn();
      const { options: after, weeksLeft: left, ...later } = shown();
      expect(later).toEqual(sheet);
      expect(left).toBe(weeksLeft - 1);
      expect(after.map(({ from }) => from)).toEqual(before.map(({ from }) => from + 1));
    }
  });
});

describe('a slip', () => {
  /** A measured finding whose slip has lost this, in a later flight, where messages carry advice. */
  function lost(element: 'certainty' | 'advice') {
    for (const seed of seeds(120)) {
      const flying = flight({ flightNumber: 2 })
        .seed(seed)
        .with({ ...HIDDEN, work: 'causes' }, true);
      const { id, callWeek } = flying.planned({ ...HIDDEN, work: 'causes' });
      flying.reach(callWeek).stamp(id, 'tower').send(id).turn();
      const slip = flying.state.slips.find((one) => one.strip === id);
      if (slip?.missing === element && slip.suspect !== 'normal') return { flying, id };
    }
    return expect.fail(`no slip lost its ${element}`);
  }
  /** What is ordered on it, asked again or not. */
  function ordered(element: 'certainty' | 'advice', ask: boolean) {
    const { flying, id } = lost(element);
    const slip = flying.state.slips.find((one) => one.strip === id) ?? expect.fail();
    const [option] = cockpitTaskOf(flying.state, flying.strip(id), slip, startup).options;
    const decided = flying.branch().follow(id, ask, option?.shape);
    const event = decided.events.find((e) => e.kind === 'remedy-ordered');
    if (event?.kind !== 'remedy-ordered') return expect.fail('nothing was ordered');
    return { effective: event.effective, judged: decided.strip(id).judged ?? expect.fail() };
  }

  it('that lost how certain it is counts as likely unless one asks again, in the sum and in what it does', () => {
    const [asked, unasked] = [ordered('certainty', true), ordered('certainty', false)];
    expect([asked.effective, unasked.effective]).toEqual([1, KNOWLEDGE.likely]);
    expect(asked.judged.counted).toBe(asked.judged.stake);
    expect(unasked.judged.counted).toBeLessThan(unasked.judged.stake);
    expect([asked.judged.unheard, unasked.judged.unheard]).toEqual([undefined, true]);
  });

  it('that lost its advice can be decided on without: it works as well, and what was not heard is not followed', () => {
    const [asked, unasked] = [ordered('advice', true), ordered('advice', false)];
    expect([asked.effective, unasked.effective]).toEqual([1, 1]);
    expect([asked.judged.counted, unasked.judged.counted]).toEqual([asked.judged.stake, asked.judged.stake]);
    expect([asked.judged.advice?.kept, unasked.judged.advice]).toEqual([true, null]);
  });

  it('left to hang moves nothing, and leaving it closes the strip', () => {
    const { flying, id } = inTower();
    flying.send(id).turn().sit('cockpit');
    const left = {
      kind: 'follow',
      slip: flying.state.slips[0]?.id ?? '',
      answer: { choice: 'leave' },
    } as const;
    flying.do(left);
    expect(flying.strip(id)).toMatchObject({ status: 'closed', remedy: 'leave' });
    expect([flying.state.orders.cockpit, flying.remaining(id)]).toEqual([true, 1]);
    expect(flying.try(left)).toBe('slip-not-hanging');
  });
});
