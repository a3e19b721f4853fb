// Two pages without a connection: the same quarter on both as long as what was said was heard, and a wrong key is found in its week.

import { beforeAll, describe, expect, it } from 'vitest';
import en from '../../../locales/en/crew.json';
import nb from '../../../locales/nb/crew.json';
import {
  fingerprint,
  lastWeek,
  parted,
  PLACES,
  reopened,
  twoWords as wordsOf,
  unclaimed,
} from '../../../src/classroom/crew/index.ts';
import {
  answersOf,
  classQuarter,
  codeOf,
  knownBy,
  randomOf,
  readFile,
  received,
  roomQuarter,
} from '../../../src/classroom/index.ts';
import type { Command } from '../../../src/flight/index.ts';
import { Monkey } from '../../builders/monkey.ts';
import { setup } from '../../builders/flight.ts';
import { answer, divide, type Pair, PairPage, playWeek } from '../../builders/pair.ts';

const SEEDS = 20;

function pairOf(seed: number): Pair {
  const flight = setup({ seed, flightNumber: 1 + (seed % 4), crew: true });
  return {
    pages: [new PairPage(flight, 'cockpit'), new PairPage(flight, 'tower')],
    monkey: new Monkey(seed),
  };
}

const twoWords = (page: PairPage) => wordsOf(page.fingerprint()).join(' ');

/** Each says its week, and the other keys it. @returns what was keyed on each */
function exchanged([a, b]: Pair['pages']): readonly [readonly Command[], readonly Command[]] {
  const [fromB, fromA] = [a.hear(b.code()), b.hear(a.code())];
  if (fromB === null || fromA === null) throw new Error('a code is not understood');
  return [fromB, fromA];
}

/** What may be heard instead of a code: every other digit and letter at a place that goes with the week, and every two neighbours swapped. */
function misheard(code: string, week: number): readonly string[] {
  const said = Array.from(code.replaceAll('-', ''));
  const place = week % said.length;
  const others = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ').filter((other) => other !== said[place]);
  const swapped = said.flatMap((letter, i) => {
    const next = said[i + 1];
    return next === undefined || next === letter ? [] : [said.with(i, next).with(i + 1, letter)];
  });
  return [...others.map((other) => said.with(place, other)), ...swapped].map((heard) => heard.join(''));
}

/** How many letters have to be put in, taken out or exchanged to make one word of the other. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(one.toLowerCase()).entries()) {
    const next = [i + 1];
    for (const [j, against] of Array.from(other.toLowerCase()).entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === against ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

interface Flown {
  readonly weeks: number;
  readonly different: number;
  readonly misheard: number;
  readonly understoodAlthoughMisheard: number;
  readonly refusedUnalike: number;
  /** Weeks in which an order was left out of what was keyed; of these, how many showed other words, and how many the same again once put right. */
  readonly keyedWrong: number;
  readonly noticed: number;
  readonly mended: number;
  readonly lengths: readonly number[];
}

function flyAll(): Flown {
  const counts = { weeks: 0, different: 0, misheard: 0, understoodAlthoughMisheard: 0, refusedUnalike: 0 };
  const wrong = { keyedWrong: 0, noticed: 0, mended: 0 };
  const lengths: number[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const pair = pairOf(seed);
    const [a, b] = pair.pages;
    while (a.state.phase === 'flying') {
      playWeek(pair);
      const { week } = a.state;
      counts.weeks += 1;
      lengths.push(a.code().replaceAll('-', '').length, b.code().replaceAll('-', '').length);
      for (const heard of misheard(b.code(), week)) {
        counts.misheard += 1;
        if (a.hear(heard) !== null) counts.understoodAlthoughMisheard += 1;
      }
      const [fromB, fromA] = exchanged(pair.pages);
      // Every third week an order is forgotten on one page.
      const forgets = week % 3 === 0 && fromB.some(({ kind }) => kind === 'stamp' || kind === 'follow');
      const refused = [a.turn(forgets ? [] : fromB), b.turn(fromA)];
      if (forgets) {
        wrong.keyedWrong += 1;
        if (twoWords(a) !== twoWords(b)) wrong.noticed += 1;
        a.take(reopened(a.page));
        const again = a.hear(b.saidLast());
        a.turn(again ?? []);
        if (twoWords(a) === twoWords(b)) wrong.mended += 1;
      } else if (JSON.stringify(refused[0]) !== JSON.stringify(refused[1])) counts.refusedUnalike += 1;
      if (a.fingerprint() !== b.fingerprint()) counts.different += 1;
    }
  }
  return { ...counts, ...wrong, lengths: lengths.toSorted((x, y) => x - y) };
}

describe('two pages', () => {
  let flown: Flown;
  beforeAll(() => {
    flown = flyAll();
  });

  it('come to the same state in every week of 20 quarters', () => {
    expect(flown.weeks).toBeGreaterThan(SEEDS * 10);
    expect(flown.different).toBe(0);
    expect(flown.refusedUnalike).toBe(0);
  });

  it('refuse a code with any one letter wrong, and with any two neighbours swapped', () => {
    expect(flown.misheard).toBeGreaterThan(flown.weeks * 31);
    expect(flown.understoodAlthoughMisheard).toBe(0);
  });

  it('show other words in the week in which an order was forgotten, and the same once it was keyed', () => {
    expect(flown.keyedWrong).toBeGreaterThan(10);
    expect(flown.noticed).toBe(flown.keyedWrong);
    expect(flown.mended).toBe(flown.keyedWrong);
  });

  it('say a week in few letters', () => {
    const { lengths } = flown;
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(8);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(14);
  });

  it('have one class code, which a room takes once', () => {
    const pair = pairOf(8);
    while (pair.pages[0].state.phase === 'flying') {
      playWeek(pair);
      const [fromB, fromA] = exchanged(pair.pages);
      pair.pages[0].turn(fromB);
      pair.pages[1].turn(fromA);
    }
    const codes = pair.pages.map(({ page, state }, i) => {
      const quarter = classQuarter(page.setup, page.content);
      const flight = knownBy(page.setup, state.strips, `2026-11-02T08:0${i}:00.000Z`);
      return codeOf(answersOf(state.strips, quarter), quarter, randomOf(flight));
    });
    const { crew: _two, ...alone } = pair.pages[0].page.setup;
    const room = roomQuarter(alone, pair.pages[0].page.content);
    const receipts = received(codes.join(' '), room, new Set()).map(({ receipt, two }) => [receipt, two]);
    expect(receipts).toEqual([
      ['taken', true],
      ['double', true],
    ]);
    // The result file of either page is the same flight's.
    for (const [i, { page }] of pair.pages.entries()) {
      const file = JSON.stringify({ setup: page.setup, commands: page.log, code: codes[i] });
      expect(readFile(file, room, page.content)).toMatchObject({ kind: 'answers', two: true });
    }
  });

  it('swap seats after the fourth week, each at its own page', () => {
    const pair = pairOf(3);
    const [a, b] = pair.pages;
    for (let week = 1; week <= 5; week += 1) {
      expect([a.seat, b.seat]).toEqual(week <= 4 ? ['cockpit', 'tower'] : ['tower', 'cockpit']);
      playWeek(pair);
      const [fromB, fromA] = exchanged(pair.pages);
      a.turn(fromB);
      b.turn(fromA);
    }
  });

  it('refuse a code of another week, and one of their own', () => {
    const pair = pairOf(5);
    const [a, b] = pair.pages;
    playWeek(pair);
    const before = b.code();
    expect(a.hear(a.code())).toBeNull();
    const [fromB, fromA] = exchanged(pair.pages);
    a.turn(fromB);
    b.turn(fromA);
    expect(a.hear(before)).toBeNull();
    for (const nonsense of ['', '-', 'ÆØÅ', '💥', 'A'.repeat(5000)]) expect(a.hear(nonsense)).toBeNull();
  });

  it('find a claim that was keyed wrongly, and agree anew on that strip', () => {
    const pair = pairOf(2);
    const [a, b] = pair.pages;
    const settled = () => {
      divide(pair);
      answer(pair);
      return a.state.crew?.claims.find(
        ({ week, cockpit, tower }) => week === a.state.week && cockpit === false && tower === true,
      );
    };
    let claims = settled();
    while (claims === undefined) {
      const [fromB, fromA] = exchanged(pair.pages);
      a.turn(fromB);
      b.turn(fromA);
      claims = settled();
    }
    // The pilot heard «yours» where the tower had said «mine».
    const { strip } = claims;
    const say = (tower: boolean) => {
      a.take(unclaimed(a.page, strip));
      a.do({ kind: 'read', strip });
      a.do({ kind: 'claim', strip, mine: false, by: 'cockpit' });
      a.do({ kind: 'claim', strip, mine: tower, by: 'tower' });
    };
    say(false);
    const [fromB, fromA] = exchanged(pair.pages);
    const { week } = a.state;
    a.turn(fromB);
    b.turn(fromA);
    expect(twoWords(a)).not.toBe(twoWords(b));
    a.take(reopened(a.page));
    expect(a.state.week).toBe(week);
    expect(parted(a.page.log).week.some(({ by }) => by === 'tower')).toBe(true);
    say(true);
    a.turn(fromB);
    expect(twoWords(a)).toBe(twoWords(b));
    expect(fingerprint(a.page)).toBe(a.fingerprint());
    expect(lastWeek(a.page)?.number).toBe(week);
  });

  it('has a hundred places and more for its words, and none is easily heard or read as another', () => {
    expect(PLACES.length).toBeGreaterThan(100);
    for (const place of PLACES) expect(place).toMatch(/^[A-Z][a-z]+$/);
    const alike = PLACES.flatMap((one, i) =>
      PLACES.slice(i + 1)
        .filter((other) => editsBetween(one, other) < 3)
        .map((other) => `${one} ${other}`),
    );
    expect(alike).toEqual([]);
  });

  it.each([nb, en])('is told in sixty words', ({ how, howBook }) => {
    for (const { title: _title, ...steps } of [how, howBook])
      expect(Object.values(steps).join(' ').split(' ').length).toBeLessThanOrEqual(60);
  });

  it('has two different words for every fingerprint', () => {
    const all = new Set<string>();
    for (let i = 0; i < 500; i += 1) {
      const half = i.toString(16).padStart(8, '0');
      const two = wordsOf(half + half);
      for (const word of two) {
        expect(PLACES).toContain(word);
        all.add(word);
      }
      expect(new Set(two).size).toBe(2);
    }
    expect(all.size).toBe(PLACES.length);
  });
});
