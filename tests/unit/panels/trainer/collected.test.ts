// What a trainer collects of flights with the tower's book and without it: all of it is taken in, and neither is counted with the other.

import { afterEach, describe, expect, it, vi } from 'vitest';
import en from '../../../../locales/en/trainer.json' with { type: 'json' };
import nb from '../../../../locales/nb/trainer.json' with { type: 'json' };
import { answersOf, classQuarter, codeOf, roomQuarter } from '../../../../src/classroom/index.ts';
import { type FlightSetup, flyByPolicy, newFlight } from '../../../../src/flight/index.ts';
import { type ClassWish, classQuery, wishFrom } from '../../../../src/panels/trainer/class-link.ts';
import { ofQuarter, takeAgain, takeFile, takeText } from '../../../../src/panels/trainer/collected.ts';
import { setupOfWish } from '../../../../src/panels/trainer/use-class-quarter.ts';
import { setup, startup } from '../../../builders/flight.ts';

const alone = setup({ seed: 3, flightNumber: 3 });
const paper: FlightSetup = { ...alone, paper: true };

function codeIn(flown: FlightSetup, random: number): string {
  const quarter = classQuarter(flown, startup);
  return codeOf(answersOf(newFlight(flown, startup).strips, quarter), quarter, random);
}

const fileOf = (flown: FlightSetup) =>
  JSON.stringify({ setup: flown, commands: flyByPolicy(flown, startup, 'careful').commands });

describe('codes and files of both quarters of a number', () => {
  const chat = [codeIn(alone, 1), codeIn({ ...paper, crew: 'paper' }, 2), codeIn(paper, 3)].join('\n');
  const plainRoom = roomQuarter(alone, startup);
  const bookRoom = roomQuarter(paper, startup);

  it('come in together, and each goes to its own room', () => {
    for (const room of [plainRoom, bookRoom]) {
      const taken = takeText(chat, [], room);
      expect([taken.added, taken.refused]).toEqual([3, []]);
      expect(taken.all.map((one) => [one.paper, one.two])).toEqual([
        [false, false],
        [true, true],
        [true, false],
      ]);
      expect(ofQuarter(taken.all, plainRoom)).toHaveLength(1);
      expect(ofQuarter(taken.all, bookRoom)).toHaveLength(2);
      for (const of of [plainRoom, bookRoom])
        for (const { answers } of ofQuarter(taken.all, of)) expect(answers).toHaveLength(of.strips.length);
    }
  });

  it('are told apart in files too', () => {
    const first = takeFile('a.json', fileOf(paper), [], plainRoom, startup);
    const both = takeFile('b.json', fileOf(alone), first.all, plainRoom, startup);
    expect([first.added, both.added]).toEqual([1, 1]);
    expect(both.all.map((one) => one.paper)).toEqual([true, false]);
  });

  it('say of a file whether it is of another quarter or of another edition of the game', () => {
    const why = (flown: FlightSetup) =>
      takeFile(
        'a.json',
        fileOf(alone).replace(JSON.stringify(alone), JSON.stringify(flown)),
        [],
        plainRoom,
        startup,
      ).refused.map((one) => one.why);
    expect(why({ ...alone, seed: 4 })).toEqual(['fileOtherQuarter']);
    expect(why({ ...alone, flightNumber: 2 })).toEqual(['fileOtherQuarter']);
    expect(why({ ...alone, company: 'agency', contentVersion: 'theirs' })).toEqual(['fileOtherQuarter']);
    expect(why({ ...alone, rules: alone.rules - 1 })).toEqual(['fileForeign']);
    expect(why({ ...alone, contentVersion: 'older' })).toEqual(['fileForeign']);
  });

  it('with the same answers may be two people’s, but those of two pages are one flight', () => {
    const [code = ''] = chat.split('\n');
    const once = takeText(`${code} ${code}`, [], plainRoom);
    expect([once.added, once.refused]).toEqual([1, [{ text: code, why: 'double' }]]);
    const twice = takeAgain(code, once.all, plainRoom);
    expect([twice.added, twice.refused, twice.all.length]).toEqual([1, [], 2]);
    expect(twice.all[1]).toEqual(once.all[0]);
    const pair = codeIn({ ...alone, crew: true }, 5);
    expect(takeText(`${pair} ${pair}`, [], plainRoom).refused).toEqual([{ text: pair, why: 'doubleTwo' }]);
  });

  it('of the same quarter with other stories are told apart from damaged ones, and the message names the edition', () => {
    const older: FlightSetup = { ...alone, contentVersion: 'older' };
    const quarter = { ...classQuarter(alone, startup), setup: older };
    const code = codeOf(answersOf(newFlight(alone, startup).strips, quarter), quarter, 1);
    // A code has no room for more: it is told as of another quarter or of an older edition of the game.
    expect(takeText(code, [], plainRoom).refused).toEqual([{ text: code, why: 'otherQuarter' }]);
    expect(nb.collect.receipt.otherQuarter).toContain('eldre utgave av spillet');
    expect(en.collect.receipt.otherQuarter).toContain('older version of the game');
  });

  it('are one room where the strips are the same', () => {
    const first = setup({ seed: 3 });
    const room = roomQuarter(first, startup);
    const { all } = takeText(`${codeIn(first, 1)} ${codeIn({ ...first, paper: true }, 2)}`, [], room);
    expect(ofQuarter(all, room)).toHaveLength(2);
  });
});

describe('what a tab keeps', () => {
  afterEach(() => vi.unstubAllGlobals());

  const USUAL: ClassWish = { ...wishFrom(null), seed: 3 };
  const roomOf = (change: Partial<ClassWish>) =>
    roomQuarter(setupOfWish({ ...USUAL, ...change }, startup), startup);
  const KEPT_BY: readonly Partial<ClassWish>[] = [
    { pace: 'brisk' },
    { language: 'en' },
    { land: 635 },
    { points: false },
    { school: false },
    { text: 1.5 },
    { paper: true },
    { company: 'startup' },
  ];
  const OTHERS: readonly Partial<ClassWish>[] = [{ seed: 4 }, { flight: 2 }, { stop: 7 }];

  /** A page that is loaded again whenever it is asked for. */
  function tab(kept: string | null) {
    const entries = new Map<string, string>(kept === null ? [] : [['class-answers', kept]]);
    const getItem = (key: string) => entries.get(key) ?? null;
    const setItem = (key: string, text: string) => void entries.set(key, text);
    vi.stubGlobal('window', { sessionStorage: { getItem, setItem } });
    return async () => {
      vi.resetModules();
      const page = await import('../../../../src/panels/trainer/collected.ts');
      return {
        people: () => page.collected.peek()?.people,
        open: (change: Partial<ClassWish>) => {
          page.openCollection(roomOf(change));
          return page.collected.peek()?.all.map(({ mark }) => mark);
        },
        add: (change: Partial<ClassWish>, random: number) => {
          const room = roomOf(change);
          page.openCollection(room);
          const { paper: _paper, ...alone } = room.setup;
          const { all } = takeText(codeIn(alone, random), page.collected.peek()?.all ?? [], room);
          page.changeCollection({ all, people: 19 });
          return all.map(({ mark }) => mark);
        },
      };
    };
  }

  it('is of the quarter, whatever else the class link asks for', async () => {
    const load = tab(null);
    const before = await load();
    const marks = before.add({}, 1);
    expect(marks).toHaveLength(1);
    for (const change of KEPT_BY) {
      expect(before.open(change), JSON.stringify(change)).toEqual(marks);
      expect((await load()).open(change), JSON.stringify(change)).toEqual(marks);
    }
  });

  it('is neither shown nor overwritten by another quarter’s, and comes back with its own', async () => {
    const load = tab(null);
    let page = await load();
    const marks = page.add({}, 1);
    const theirs: (readonly string[])[] = [];
    for (const [i, change] of OTHERS.entries()) {
      // By turns in the same page and after it has been loaded again.
      if (i % 2 === 1) page = await load();
      expect(page.open(change)).toEqual([]);
      theirs.push(page.add(change, 40 + i));
      expect(page.open({})).toEqual(marks);
      expect(page.people()).toBe(19);
    }
    const last = await load();
    expect(last.open({ pace: 'relaxed', land: 600 })).toEqual(marks);
    expect(OTHERS.map((change) => last.open(change))).toEqual(theirs);
    expect(new Set([marks, ...theirs].flat()).size).toBe(OTHERS.length + 1);
  });

  it('by an earlier edition of the game, for one class link, is read as the quarter’s', async () => {
    const { all } = takeText(codeIn(roomOf({}).setup, 1), [], roomOf({}));
    const query = classQuery({ ...USUAL, land: 635, language: 'nb' });
    const load = tab(JSON.stringify({ query, people: 17, all }));
    const page = await load();
    for (const change of OTHERS) expect(page.open(change)).toEqual([]);
    expect(page.open({ pace: 'brisk' })).toEqual(all.map(({ mark }) => mark));
    expect(page.people()).toBe(17);
    // What is added to it is kept as now, beside it.
    const more = page.add({}, 2);
    expect(more).toHaveLength(2);
    expect((await load()).open({})).toEqual(more);
  });

  it('that is not whole is left out, and keeps nothing else back', async () => {
    const { all } = takeText(codeIn(roomOf({}).setup, 1), [], roomOf({}));
    const load = tab(null);
    (await load()).add({}, 1);
    const whole = window.sessionStorage.getItem('class-answers') ?? '';
    for (const kept of ['', 'null', '[]', '{"people":3}', '{"slots":7}', whole.replace('"mark"', '"merke"')])
      expect((await tab(kept)()).open({}), kept).toEqual([]);
    const beside = tab(whole.replace('"slots":{', '"slots":{"else":[7],'));
    expect((await beside()).open({})).toEqual(all.map(({ mark }) => mark));
  });
});
