// The classifier that reads words alone: twins are left out together, and companies are read together.

import { describe, expect, it } from 'vitest';
import { Words } from '../../../src/content/check/words.ts';
import { type AloneSort, checkAlone, type Read, wordsAlone } from '../../../src/content/check/words-alone.ts';
import { atOnce } from '../../../src/content/json-file.ts';
import { Checker } from '../../../src/content/check/checker.ts';
import { makeContent } from '../../../src/content/index.ts';
import { readTexts } from '../../../src/content/text-file.ts';
import { trialOf } from '../../../src/flight/index.ts';
import { startup } from '../../builders/flight.ts';

/** A company with these calls, each with its seat and its twin. */
function company(
  id: string,
  calls: readonly (readonly [string, 'som' | 'analyst', string | null, string])[],
) {
  const [some] = startup.scenarios;
  const model = startup.full(some?.id ?? '');
  const content = makeContent({
    ...startup,
    model: { ...startup.model, id },
    scenarios: calls.map(([name, seat, twin]) => ({ ...model, id: name, seats: [seat], twin })),
  });
  const tree = Object.fromEntries(calls.map(([name, , , call]) => [name, { headline: 'one', call }]));
  const words = new Words('en', readTexts('en.json', JSON.stringify(tree)));
  return { content, words, trial: { ...trialOf(content), log: () => [] } };
}

const CALLS = [
  ['red-1', 'som', null, 'red rose'],
  ['red-2', 'som', null, 'red rose'],
  ['blue-1', 'analyst', null, 'blue sea'],
  ['blue-2', 'analyst', null, 'blue sea'],
] as const;
const TWINS = [
  ['red-3', 'som', 'blue-3', 'red zebra with many stripes'],
  ['blue-3', 'analyst', 'red-3', 'blue zebra with many stripes'],
] as const;

const aloneIn = (companies: readonly Read[], sort: AloneSort) => atOnce(wordsAlone(companies, sort));

describe('words alone', () => {
  it('tell the seat where they go with it, and no better than the base where they do not', () => {
    expect(aloneIn([company('one', CALLS)], 'calls')).toEqual({ texts: 4, right: 1, base: 0.5 });
    const mixed = CALLS.map(
      ([id, , twin, call], i) => [id, i % 2 === 0 ? 'som' : 'analyst', twin, call] as const,
    );
    expect(aloneIn([company('one', mixed)], 'calls').right).toBeLessThanOrEqual(0.5);
  });

  // Whoever had learnt from the twin would take the zebra's stripes for the other seat's.
  it('are guessed without the twin, also where another company has the same names', () => {
    const one = company('one', [...CALLS, ...TWINS]);
    expect(aloneIn([one], 'calls')).toEqual({ texts: 6, right: 1, base: 0.5 });
    expect(aloneIn([one, company('two', CALLS)], 'calls')).toEqual({ texts: 10, right: 1, base: 0.5 });
    const apart = company('one', [
      ...CALLS,
      ...TWINS.map(([id, seat, , call]) => [id, seat, null, call] as const),
    ]);
    expect(aloneIn([apart], 'calls').right).toBeLessThan(1);
  });

  it('are guessed in lines and echoes too, each sort by itself', () => {
    const { content, trial } = company('one', CALLS);
    const line = startup.scenarios.find((one) => one.storm);
    if (line === undefined) throw new Error('the startup has no short strips');
    const spoken = (field: 'line' | 'echo') =>
      Object.fromEntries(
        CALLS.map(([id, , , call]) => [id, { headline: 'one', call: 'one', [field]: call }]),
      );
    const read = (scenarios: typeof content.scenarios, tree: object) => ({
      content: { ...content, scenarios },
      words: new Words('en', readTexts('en.json', JSON.stringify(tree))),
      trial,
    });
    const told = (one: ReturnType<typeof read>) => {
      const checker = new Checker();
      const alone = checkAlone(checker, 'en.json', [one]);
      return { alone, messages: checker.problems.map(({ message }) => message.split(';')[0]) };
    };
    const lines = CALLS.map(([id, seat]) => ({ ...line, id, seats: [seat] }));
    const guessed = { texts: 4, right: 1, base: 0.5 };
    const none = { texts: 0, right: 0, base: 0 };
    expect(told(read(lines, spoken('line')))).toEqual({
      alone: { calls: none, headlines: none, lines: guessed, echoes: none },
      messages: ['the words of the short strips alone tell the seat'],
    });
    expect(told(read(content.scenarios, spoken('echo')))).toMatchObject({
      alone: { lines: none, echoes: guessed },
      messages: ['the words of the echoes alone tell the seat'],
    });
  });

  it('are told of where one of five lines or more stands with one seat alone, and not where it stands with both', () => {
    const line = startup.scenarios.find((one) => one.storm);
    if (line === undefined) throw new Error('the startup has no short strips');
    const told = (texts: readonly (readonly ['som' | 'analyst', string])[]) => {
      const { content, trial } = company('one', []);
      const scenarios = texts.map(([seat], i) => ({ ...line, id: `line-${i}`, seats: [seat] }));
      const tree = Object.fromEntries(texts.map(([, text], i) => [`line-${i}`, { line: text }]));
      const words = new Words('en', readTexts('en.json', JSON.stringify(tree)));
      const checker = new Checker();
      checkAlone(checker, 'en.json', [{ content: { ...content, scenarios }, words, trial }]);
      return checker.problems.map(({ message }) => message).filter((message) => message.includes('“'));
    };
    const why = Array.from({ length: 5 }, (_, i) => ['analyst', `why ${'abcde'.charAt(i)}`] as const);
    const others = Array.from({ length: 5 }, (_, i) => ['som', `who ${'fghij'.charAt(i)}`] as const);
    expect(told([...why, ...others.slice(1)])).toEqual([expect.stringContaining('“why” is in 5 lines')]);
    expect(told([...why, ...others.slice(1), ['som', 'why not']])).toEqual([]);
    expect(told([...why.slice(1), ...others.slice(1)])).toEqual([]);
  });
});
