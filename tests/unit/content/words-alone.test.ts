// The classifier that reads words alone: twins are left out together, and companies are read together.

import { describe, expect, it } from 'vitest';
import { Words } from '../../../src/content/check/words.ts';
import { type Read, wordsAlone } from '../../../src/content/check/words-alone.ts';
import { atOnce } from '../../../src/content/json-file.ts';
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

const alone = (companies: readonly Read[]) => atOnce(wordsAlone(companies));

describe('words alone', () => {
  it('tell the seat where they go with it, and no better than the base where they do not', () => {
    expect(alone([company('one', CALLS)])).toEqual({ texts: 4, right: 1, base: 0.5 });
    const mixed = CALLS.map(
      ([id, , twin, call], i) => [id, i % 2 === 0 ? 'som' : 'analyst', twin, call] as const,
    );
    expect(alone([company('one', mixed)]).right).toBeLessThanOrEqual(0.5);
  });

  // Whoever had learnt from the twin would take the zebra's stripes for the other seat's.
  it('are guessed without the twin, also where another company has the same names', () => {
    const one = company('one', [...CALLS, ...TWINS]);
    expect(alone([one])).toEqual({ texts: 6, right: 1, base: 0.5 });
    expect(alone([one, company('two', CALLS)])).toEqual({ texts: 10, right: 1, base: 0.5 });
    const apart = company('one', [
      ...CALLS,
      ...TWINS.map(([id, seat, , call]) => [id, seat, null, call] as const),
    ]);
    expect(alone([apart]).right).toBeLessThan(1);
  });
});
