// What is asked of a company's calls taken together: openings, questions, weekdays, lengths, and where the deciding phrase stands.

import { describe, expect, it } from 'vitest';
import { Checker } from '../../../src/content/check/checker.ts';
import { checkSpread } from '../../../src/content/check/spread.ts';
import { Words } from '../../../src/content/check/words.ts';
import { makeContent } from '../../../src/content/index.ts';
import { readTexts } from '../../../src/content/text-file.ts';
import type { FullScenario } from '../../../src/content/types.ts';
import { startup } from '../../builders/flight.ts';

interface Call {
  readonly call: string;
  readonly decides: FullScenario['decides'];
}

const PHRASES: Readonly<Record<'a' | 'b' | 'c', string>> = {
  a: 'the van is old',
  b: 'the road is long',
  c: 'the bus is blue',
};
type Letter = keyof typeof PHRASES;

/** A call whose phrases stand in this order. */
const call = (order: string, decides: Letter | 'log' = 'log', end = 'All of it.'): Call => ({
  call: `${order
    .split('')
    .map((letter) => PHRASES[letter as Letter])
    .join('. ')}. ${end}`,
  decides,
});

/** Twelve calls of each seat in which nothing leans to one side. */
const EVEN: readonly Call[] = [
  ...(['a', 'b', 'c'] as const).flatMap((letter) =>
    ['abc', 'bca', 'cab'].map((order) => call(order, letter)),
  ),
  call('abc'),
  call('bca'),
  call('cab'),
];

function problemsOf(
  som: readonly Call[],
  analyst: readonly Call[],
  language: 'nb' | 'en' = 'en',
  phrases = PHRASES,
) {
  const seats = { som, analyst };
  const written = (['som', 'analyst'] as const).flatMap((seat) =>
    seats[seat].map((one, i) => ({ ...one, seat, id: `${seat}-${i + 1}` })),
  );
  const [some] = startup.scenarios;
  const model = startup.full(some?.id ?? '');
  const content = makeContent({
    ...startup,
    scenarios: written.map(({ id, seat, decides }) => ({ ...model, id, decides, seats: [seat], twin: null })),
  });
  const tree = Object.fromEntries(written.map(({ id, call: said }) => [id, { call: said, ...phrases }]));
  const words = new Words(language, readTexts('en.json', JSON.stringify(tree, null, 2)));
  const checker = new Checker();
  checkSpread(checker, content, words);
  return checker.problems.map(({ message }) => message);
}

/** The first so many of the even calls, changed. */
const but = (first: number, change: (one: Call) => Call) =>
  EVEN.map((one, i) => (i < first ? change(one) : one));
const ending = (end: string) => (one: Call) => ({ ...one, call: one.call.replace('All of it.', end) });

/** The same call, decided by this letter where the log does not decide it. */
const deciding = (letter: Letter) => (one: Call) =>
  one.decides === 'log' ? one : { ...one, decides: letter };

describe('calls taken together', () => {
  it('may be as various as these', () => {
    expect(problemsOf(EVEN, EVEN)).toEqual([]);
  });

  it('name seldom what is usual', () => {
    const usual = but(10, ending('{{winNow}}, normally {{winNorm}}.'));
    expect(problemsOf(usual, EVEN)).toEqual([
      expect.stringMatching(/^42 % of the calls name what is usual beside what is; at most 40 %/),
    ]);
    expect(problemsOf(but(9, ending('{{winNow}}, normally {{winNorm}}.')), EVEN)).toEqual([]);
  });

  it.each([
    ['en', 'Half the usual.', 'Half the team.'],
    ['nb', 'Halvparten av vanlig.', 'Halve laget ler.'],
  ] as const)('name it in words too, in %s', (language, usual, other) => {
    expect(problemsOf(but(10, ending(usual)), EVEN, language)).toEqual([
      expect.stringMatching(/^42 % of the calls name what is usual/),
    ]);
    expect(problemsOf(but(10, ending(other)), EVEN, language)).toEqual([]);
  });

  it('leave it to the curve in some since when, as often in one seat as in the other', () => {
    const since = ending('It fell {{weeksAgo}} weeks ago.');
    expect(problemsOf(but(10, since), but(10, since))).toEqual([
      expect.stringMatching(/^83 % of the calls say since when; at most 80 %/),
    ]);
    expect(problemsOf(but(9, since), but(9, since))).toEqual([]);
    expect(problemsOf(but(6, since), but(9, since))).toEqual([
      '50 % of the cockpit’s calls say since when and 75 % of the tower’s; make it alike',
    ]);
  });

  it.each([
    ['en', 'It is due Friday.', 'It is due fridge-day.'],
    ['nb', 'Det haster til fredag.', 'Det haster, og hverdagene går.'],
  ] as const)('hang seldom on a weekday, in %s', (language, weekday, none) => {
    expect(problemsOf(but(6, ending(weekday)), EVEN, language)).toEqual([
      expect.stringMatching(/^25 % of the calls hang on a weekday; at most 20 %/),
    ]);
    expect(problemsOf(but(6, ending(none)), EVEN, language)).toEqual([]);
  });

  it('ask seldom, and as often in one seat as in the other', () => {
    const asked = ending('Shall we go?');
    expect(problemsOf(but(5, asked), but(4, asked))).toEqual([
      expect.stringMatching(/^42 % of the cockpit’s calls hold a question; at most 40 %/),
    ]);
    expect(problemsOf(but(1, asked), but(4, asked))).toEqual([
      'a question stands in 8 % of the cockpit’s calls and in 33 % of the tower’s; make it alike',
    ]);
  });

  it('are as long in one seat as in the other', () => {
    const longer = but(12, ending('All of it, and two more words than the others have.'));
    expect(problemsOf(EVEN, longer)).toEqual([
      expect.stringMatching(/^the cockpit’s calls have 15\.0 words and the tower’s 23\.0 by the mean/),
    ]);
  });

  it('are decided by the log as often in one seat as in the other', () => {
    const logged = but(3, (one) => ({ ...one, decides: 'log' }));
    expect(problemsOf(EVEN, logged)).toContainEqual(
      'the log settles 25 % of the cockpit’s calls and 50 % of the tower’s; make it alike',
    );
  });

  it('do not decide in the same place, by the same letter, or by the longest phrase', () => {
    const inFront = EVEN.map(({ decides }) =>
      decides === 'log' ? call('abc') : call({ a: 'abc', b: 'bca', c: 'cab' }[decides], decides),
    );
    expect(problemsOf(inFront, EVEN)).toEqual([
      expect.stringMatching(/^100 % of the cockpit’s deciding phrases are number 1 in their calls/),
    ]);
    const long = 'the bus that came by is blue';
    const longer = EVEN.map((one) => ({ ...one, call: one.call.replace(PHRASES.c, long) }));
    expect(problemsOf(longer.map(deciding('c')), longer, 'en', { ...PHRASES, c: long })).toContainEqual(
      expect.stringMatching(/^100 % of the cockpit’s deciding phrases are the longest of the three/),
    );
    const byLetter = EVEN.map(deciding('b'));
    expect(problemsOf(EVEN, byLetter)).toEqual([
      expect.stringMatching(/^100 % of the tower’s deciding phrases are `b`; at most 60 %/),
    ]);
  });
});
