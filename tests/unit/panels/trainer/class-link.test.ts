// The class link: a player who opens it gets what the trainer chose, and the trainer's own machine flies the same.

import { describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../../../src/app/address.ts';
import {
  type ClassWish,
  classFlightOf,
  classQuery,
  minutesOf,
  readSeed,
  readTime,
  wishFrom,
  writeTime,
} from '../../../../src/panels/trainer/class-link.ts';
import { beginClass, begunAt, dueByClock } from '../../../../src/panels/trainer/class-week.ts';
import { visit } from '../../../builders/visit.ts';

const USUAL: ClassWish = {
  seed: 2026,
  company: null,
  flight: 1,
  pace: 'standard',
  language: null,
  school: true,
  points: true,
  text: 1,
  stop: null,
  paper: false,
  land: null,
};

/** Every way to fill in the trainer's form, apart from the seed. */
const WISHES: readonly ClassWish[] = (['relaxed', 'standard', 'brisk'] as const).flatMap((pace) =>
  ([null, 'nb', 'en'] as const).flatMap((language) =>
    ([1, 1.25, 1.5, 2] as const).flatMap((text) =>
      [true, false].flatMap((school) =>
        [true, false].flatMap((points) =>
          [7, 5, null].map((stop) => ({
            seed: 41,
            pace,
            language,
            school,
            points,
            text,
            stop,
            paper: !school,
            land: points ? null : 635,
            // Each of these in turn, so that there are not sixteen times as many.
            ...(stop !== null
              ? { company: 'agency', flight: 3 }
              : { company: null, flight: text === 1 ? 1 : 2 }),
          })),
        ),
      ),
    ),
  ),
);

describe('the trainer’s form', () => {
  it('is as it was when the page is loaded again in the same tab', async () => {
    const entries = new Map<string, string>();
    const sessionStorage = {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, text: string) => void entries.set(key, text),
    };
    vi.stubGlobal('window', { sessionStorage });
    const load = async () => {
      vi.resetModules();
      return import('../../../../src/panels/trainer/class-link.ts');
    };
    const before = await load();
    expect(before.classWish.peek()).toEqual(USUAL);
    before.changeWish({ seed: 41, language: 'nb', stop: 7 });
    expect((await load()).classWish.peek()).toEqual({ ...USUAL, seed: 41, language: 'nb', stop: 7 });
    vi.unstubAllGlobals();
  });

  it('begins as usual where nothing sensible is kept, field by field', () => {
    const senseless = '{"seed":-1,"pace":"swift","text":3,"other":true,"company":"A b","flight":5,"stop":13}';
    for (const text of [null, '', 'null', '[]', senseless]) expect(wishFrom(text)).toEqual(USUAL);
    expect(wishFrom('{"seed":"7","points":false}')).toEqual({ ...USUAL, points: false });
    for (const wish of WISHES) expect(wishFrom(JSON.stringify(wish))).toEqual(wish);
  });

  it('works where a browser allows no storage, or has no room', async () => {
    const refuses = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const window of [
      Object.defineProperty({}, 'sessionStorage', { get: refuses }),
      { sessionStorage: { getItem: () => null, setItem: refuses } },
    ]) {
      vi.stubGlobal('window', window);
      vi.resetModules();
      const form = await import('../../../../src/panels/trainer/class-link.ts');
      form.changeWish({ seed: 5 });
      expect(form.classWish.peek()).toEqual({ ...USUAL, seed: 5 });
    }
    vi.unstubAllGlobals();
  });
});

describe('the class link', () => {
  it.each([
    [{}, '?seed=2026&pace=standard&school=1'],
    [{ school: false, points: false }, '?seed=2026&pace=standard&school=0&score=0'],
    [{ language: 'en', stop: 7 }, '?seed=2026&pace=standard&lng=en&school=1&stop=7'],
    [{ land: 9 * 60 + 5 }, '?seed=2026&pace=standard&school=1&land=9.05'],
    [{ text: 1.25 }, '?seed=2026&pace=standard&school=1&text=125'],
    [{ company: 'agency' }, '?seed=2026&pace=standard&company=agency&school=1'],
    [{ flight: 4, company: 'consulting' }, '?seed=2026&pace=standard&company=consulting&flight=4&school=1'],
  ] as const)('of %j is %s', (change, query) => {
    expect(classQuery({ ...USUAL, ...change })).toBe(query);
  });

  it('is read as it was wished, whatever is wished', () => {
    expect(WISHES).toHaveLength(432);
    for (const wish of WISHES) {
      const { parameters, notices } = readAddress(classQuery(wish));
      expect(notices).toEqual([]);
      // Null leaves the choice to the player's own settings. Only what differs from the default is in the link.
      expect(parameters).toMatchObject({
        seed: 41,
        company: wish.company,
        flight: wish.flight === 1 ? null : wish.flight,
        pace: wish.pace,
        lng: wish.language,
        school: wish.school,
        score: wish.points ? null : false,
        text: wish.text === 1 ? null : wish.text,
        stop: wish.stop,
        land: wish.land,
      });
    }
  });

  it('takes a time from its field, and shows it there again', () => {
    for (const text of ['00:00', '09:05', '23:59']) expect(writeTime(readTime(text))).toBe(text);
    expect([readTime(''), writeTime(null)]).toEqual([null, '']);
  });

  it.each(['0', '1', '4294967295'])('takes the seed %s, and the game reads it', (typed) => {
    const seed = readSeed(` ${typed} `);
    expect(seed).toBe(Number(typed));
    const { parameters, notices } = readAddress(classQuery({ ...USUAL, seed: seed ?? -1 }));
    expect([parameters.seed, notices]).toEqual([Number(typed), []]);
  });

  it.each(['', '-1', '1.5', 'nine', '4294967296', '12345678901'])('takes no seed from %j', (typed) => {
    expect(readSeed(typed)).toBeNull();
  });

  it('opens the flight that the trainer’s own machine flies', async () => {
    const wish: ClassWish = { ...USUAL, seed: 77, school: false, stop: 7 };
    const player = await visit({ parameters: readAddress(classQuery(wish)).parameters });
    player.store.deeds.fly();
    await player.settle();
    const trainer = await visit();
    trainer.store.flyClass(classFlightOf(wish));
    await trainer.settle();
    for (const { store } of [player, trainer]) {
      expect(store.dialog.value).toBeNull();
      expect(store.flight.peek()?.setup).toMatchObject({ seed: 77, stopAfter: 7, flightNumber: 1 });
    }
    expect(player.store.state.peek()?.planned).toEqual(trainer.store.state.peek()?.planned);
  });
});

describe('the week for the wall', () => {
  const at = 10 * 60;
  const land = at + 42;
  const wish = { ...USUAL, land };
  const due = (now: number, of: Partial<ClassWish> = {}) => dueByClock({ ...wish, ...of }, { at, land }, now);

  it('shares the time up to the landing out evenly over the weeks, after Ground school', () => {
    expect(due(at)).toBe('school');
    expect(due(at + 2)).toBe('school');
    expect(due(at + 3)).toEqual({ week: 1, last: 13 });
    // 39 minutes of flying: three a week.
    for (let minute = 0; minute < 39; minute += 1)
      expect(due(at + 3 + minute)).toEqual({ week: 1 + Math.floor(minute / 3), last: 13 });
    expect(due(land)).toBe('finish');
    expect(due(land + 60)).toBe('finish');
  });

  it('has the weeks that the link has, and none before the class begins', () => {
    expect(due(at, { school: false, stop: 7 })).toEqual({ week: 1, last: 7 });
    expect(due(at + 21, { school: false, stop: 7 })).toEqual({ week: 4, last: 7 });
    expect(due(land - 1, { school: false, stop: 7 })).toEqual({ week: 7, last: 7 });
  });

  it('has never begun for another landing time, nor later than now', () => {
    expect(begunAt(wish, at)).toBeNull();
    beginClass({ at, land });
    expect(begunAt(wish, at + 5)).toBe(at);
    expect(begunAt({ ...wish, land: land + 60 }, at + 5)).toBeNull();
    expect(begunAt(wish, at - 1)).toBeNull();
  });
});

describe('the same wish on the trainer’s machine', () => {
  it('is a flight with its settings, and a language only where one was chosen', () => {
    expect(classFlightOf({ ...USUAL, points: false, text: 1.5 })).toEqual({
      seed: 2026,
      company: null,
      flightNumber: 1,
      stopAfter: null,
      land: null,
      school: true,
      settings: { pace: 'standard', points: false, textScale: 1.5 },
    });
    expect(classFlightOf({ ...USUAL, language: 'nb' }).settings).toMatchObject({ language: 'nb' });
  });

  it.each([
    // Ground school takes three minutes. To week 7 the flight takes 55 % of 16–26 minutes, rounded.
    [{}, { low: 19, high: 29 }],
    [{ school: false }, { low: 16, high: 26 }],
    [
      { pace: 'relaxed', school: false },
      { low: 17, high: 30 },
    ],
    [
      { stop: 7, school: false },
      { low: 9, high: 14 },
    ],
    [{ stop: 7 }, { low: 12, high: 17 }],
    // A later flight takes a fifth longer.
    [
      { flight: 2, school: false },
      { low: 19, high: 31 },
    ],
  ] as const)('of %j takes %j minutes', (change, minutes) => {
    expect(minutesOf({ ...USUAL, ...change })).toEqual(minutes);
  });
});
