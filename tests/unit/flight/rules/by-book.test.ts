// Two people at one screen, of whom one has the tower's book: what is keyed is what the cockpit knows, and the book decides whether it is so.

import { describe, expect, it } from 'vitest';
import { answersOf, classQuarter } from '../../../../src/classroom/index.ts';
import {
  flyByPolicy,
  holderOf,
  type Message,
  momentAt,
  type PairTold,
  replay,
  rightSearch,
  stateHash,
  towerBookOf,
} from '../../../../src/flight/index.ts';
import { fits } from '../../../../src/keep/fits.ts';
import { KNOWLEDGE, disturbanceOf } from '../../../../src/quarter/orders.ts';
import { BookPage, bookSetup } from '../../../builders/by-book.ts';

const ALL_TOWER = { cockpit: false, tower: true } as const;

/** What the debrief has of the talk. */
function toldOf({ setup, commands, content }: BookPage): PairTold | null {
  return momentAt(setup, commands, content, commands.length).pair;
}

/** A page whose controller works on a call of the tower. */
function atWork(seed: number): { readonly page: BookPage; readonly id: string } {
  const page = new BookPage(bookSetup({ seed }));
  const id = page.firstOf('tower');
  page.claim(id, ALL_TOWER);
  page.stamp(id);
  return { page, id };
}

/** What the cockpit knows of a strip's matter after a message. */
function knownAfter(seed: number, change: (message: Message, page: BookPage, id: string) => Message): number {
  const { page, id } = atWork(seed);
  page.tell(id, change(page.bookSays(id), page, id));
  page.turn();
  return disturbanceOf(page.state.quarter, page.strip(id).disturbance).knowledge;
}

describe('a flight of two with a book', () => {
  it('is flown to its landing in every company, and its log leads to the same state', () => {
    for (const [company, flightNumber] of [
      ['startup', 1],
      ['consulting', 2],
      ['agency', 3],
      ['storm', 1],
    ] as const)
      for (const seed of [3, 2026]) {
        const page = new BookPage(bookSetup({ company, seed, flightNumber }));
        while (page.state.phase === 'flying') {
          page.week();
          page.turn();
        }
        const told = toldOf(page);
        expect(told?.byBook?.length, company).toBeGreaterThan(2);
        expect(told?.byBook?.every(({ held }) => held)).toBe(true);
        expect(told?.messages).toEqual([]);
        // Nobody is left whom only a screen in the tower could help.
        expect(page.state.strips.some(({ check }) => check !== null)).toBe(false);
        expect(page.state.seat).toBe('cockpit');
        expect(page.state.seatChanges).toBe(0);
        const again = replay(page.setup, page.commands, page.content, { grading: false });
        expect(again.brokenAt).toBeNull();
        expect(stateHash(again.state)).toBe(stateHash(page.state));
      }
  });

  it('is kept like any other, but not without a book', () => {
    const { setup, commands } = new BookPage(bookSetup({ seed: 4 }));
    const kept = { setup, commands, startedAt: '2026-11-02T08:00:00.000Z' };
    expect(fits('flight', kept)).toBe(true);
    const { paper: _paper, ...without } = setup;
    expect(fits('flight', { ...kept, setup: without })).toBe(false);
  });

  it('is of the quarter that the book was printed for', () => {
    const page = new BookPage(bookSetup({ seed: 7, flightNumber: 2 }));
    const { crew: _two, ...printed } = page.setup;
    const calls = towerBookOf(printed, page.content).flatMap((one) => one.calls);
    while (page.state.phase === 'flying') {
      page.week();
      page.turn();
    }
    const facts = Object.fromEntries(calls.map(({ strip }) => [strip.id, strip.facts]));
    for (const strip of page.state.strips) expect(strip.facts).toEqual(facts[strip.id]);
  });

  it('knows what was keyed: measured, likely, half, or nothing', () => {
    for (const seed of [3, 4, 7]) {
      expect(knownAfter(seed, (message) => message)).toBe(KNOWLEDGE.full);
      expect(knownAfter(seed, (message) => ({ ...message, certainty: 'likely' }))).toBe(KNOWLEDGE.likely);
      expect(knownAfter(seed, (message) => ({ ...message, advice: 'other1' }))).toBe(KNOWLEDGE.partly);
      expect(knownAfter(seed, (message) => ({ ...message, segment: (message.segment + 1) % 5 }))).toBe(0);
      expect(knownAfter(seed, (message) => ({ ...message, finding: message.finding === 0 ? 1 : 0 }))).toBe(0);
    }
  });

  it('has cards that show every true cause: whoever looks at the best of them has measured it', () => {
    for (const [company, flightNumber] of [
      ['startup', 2],
      ['agency', 4],
      ['storm', 1],
    ] as const) {
      const page = new BookPage(bookSetup({ seed: 5, company, flightNumber }));
      for (const { calls, week } of towerBookOf(page.setup, page.content))
        for (const { strip, task } of calls) {
          if (task === null) continue;
          const { strike } = rightSearch({ ...page.state, week }, strip, page.content);
          expect(strike).toHaveLength(task.suspects.length - 1);
        }
    }
  });

  it('tells the room how certain a finding was told to be', () => {
    for (const certainty of ['measured', 'likely'] as const) {
      const { page, id } = atWork(3);
      page.tell(id, { ...page.bookSays(id), certainty });
      const quarter = classQuarter(page.setup, page.content);
      const answer = answersOf(page.state.strips, quarter)[quarter.strips.findIndex((one) => one.id === id)];
      expect(answer).toMatchObject({ seat: 'tower', finding: { held: true, certainty } });
    }
  });

  it('lets the pilot key a message anew until the controller finds it right', () => {
    const { page, id } = atWork(4);
    const heard = page.bookSays(id);
    page.must({ kind: 'hear', strip: id, heard: { ...heard, segment: (heard.segment + 1) % 5 } });
    page.must({ kind: 'hear', strip: id, heard });
    expect(page.state.slips).toHaveLength(0);
    page.must({ kind: 'confirm-read-back', strip: id, by: 'tower' });
    expect(page.state.slips.at(-1)?.heard).toEqual(heard);
    // What was said nobody has keyed.
    expect(page.state.slips.at(-1)?.sent).toBeUndefined();
    expect(page.do({ kind: 'hear', strip: id, heard })).toBe('no-such-job');
  });

  it('hears nothing of work that has not begun, and takes no answer of the pilot for the controller’s', () => {
    const page = new BookPage(bookSetup({ seed: 4 }));
    const id = page.firstOf('tower');
    const heard: Message = { segment: 0, finding: 0, certainty: 'likely', advice: 'right' };
    expect(page.do({ kind: 'hear', strip: id, heard })).toBe('no-such-job');
    page.claim(id, ALL_TOWER);
    page.stamp(id);
    expect(page.do({ kind: 'confirm-read-back', strip: id, by: 'tower' })).toBe('no-such-job');
    expect(page.do({ kind: 'hear', strip: id, heard: { ...heard, finding: 9 } })).toBe('bad-answer');
    page.must({ kind: 'hear', strip: id, heard });
    expect(page.do({ kind: 'confirm-read-back', strip: id })).toBe('other-seat');
    expect(page.do({ kind: 'change-seat', to: 'tower' })).toBe('sits-still');
  });

  it('keeps the tower at its work over the turn of a week, and what was not confirmed is keyed again', () => {
    const { page, id } = atWork(4);
    page.must({ kind: 'hear', strip: id, heard: page.bookSays(id) });
    page.turn();
    expect(page.strip(id).job?.stage).toBe('finding');
    expect(page.do({ kind: 'confirm-read-back', strip: id, by: 'tower' })).toBe('no-such-job');
    page.tell(id, page.bookSays(id));
    expect(page.strip(id).status).toBe('ordered');
  });

  it('knows double work and a week lost, as two pages do', () => {
    const page = new BookPage(bookSetup({ seed: 4 }));
    const id = page.firstOf('tower');
    page.claim(id, { cockpit: false, tower: false });
    expect(page.do({ kind: 'stamp', strip: id, mark: 'a', by: 'tower' })).toBe('not-claimed');
    page.turn();
    page.claim(id, { cockpit: true, tower: true });
    page.must({ kind: 'give-up', strip: id, by: 'cockpit' });
    expect(page.state.orders).toEqual({ cockpit: false, tower: true });
    page.stamp(id);
    const told = toldOf(page)?.claims.filter(({ strip }) => strip.id === id) ?? [];
    expect(told.map(({ outcome }) => outcome)).toEqual(['nobody', 'both']);
    expect(page.state.crew?.claims.map(holderOf)).toEqual(['nobody', 'tower']);
  });

  it('has no check of what was done, which a screen in the tower would have', () => {
    const page = new BookPage(bookSetup({ seed: 2026, flightNumber: 3 }));
    const { crew: _two, ...alone } = page.setup;
    const checked = flyByPolicy(alone, page.content, 'right').state.strips.filter(
      ({ check }) => check !== null,
    );
    expect(checked.length).toBeGreaterThan(0);
    while (page.state.phase === 'flying') {
      page.week();
      page.turn();
    }
    for (const { id } of checked)
      expect(page.strip(id).effectTold || page.strip(id).remedy === null).toBe(true);
    expect(page.state.strips.filter((strip) => strip.stamps.length > 0).length).toBeGreaterThan(5);
  });
});
