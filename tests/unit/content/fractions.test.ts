// Words for a share of the usual in a call: they have to be true of the model in every segment.

import { describe, expect, it } from 'vitest';
import { Checker } from '../../../src/content/check/checker.ts';
import { checkFractions } from '../../../src/content/check/fractions.ts';
import { Words } from '../../../src/content/check/words.ts';
import { readTexts } from '../../../src/content/text-file.ts';
import { trialOf } from '../../../src/flight/index.ts';
import { startup } from '../../builders/flight.ts';

/** What is said of a call where the result of each segment is this share of the usual. */
function problemsOf(call: string, shares: readonly number[], language: 'nb' | 'en') {
  const scenario = startup.full('enquiry-form');
  const words = new Words(language, readTexts('texts.json', JSON.stringify({ 'enquiry-form': { call } })));
  const trial = {
    ...trialOf(startup),
    figures: (_: unknown, cell: number) => ({
      bent: { meetingsNow: 10 * (shares[cell] ?? Number.NaN), meetingsNorm: 10 },
      plain: {},
    }),
  };
  const checker = new Checker();
  checkFractions(checker, scenario, words, trial, shares.length);
  return checker.problems.map(({ message }) => /» (.*);/.exec(message)?.[1]);
}

describe('a fraction in the words of a call', () => {
  it.each([
    ['nb', 'Vi fikk halvparten av vanlig.', [0.43, 0.57], [0.42, 0.58]],
    ['nb', 'Vi fikk under halvparten av før.', [0.2, 0.5], [0.51, 0.6]],
    ['nb', 'Vi fikk en tredel av det vanlige.', [0.27, 0.4], [0.22, 0.41]],
    ['nb', 'En tredel forsvant.', [0.6, 0.74], [0.33, 0.76]],
    ['nb', 'Før fikk jeg nesten dobbelt så mange.', [0.55, 0.5], [0.33, 0.6]],
    ['en', 'We got half the usual.', [0.43, 0.57], [0.42, 0.58]],
    ['en', 'We got under half the usual.', [0.2, 0.5], [0.51, 0.6]],
    ['en', 'We got a third of normal.', [0.27, 0.4], [0.22, 0.41]],
    ['en', 'A third vanished.', [0.6, 0.74], [0.33, 0.76]],
    ['en', 'It was nearly twice that.', [0.55, 0.5], [0.33, 0.6]],
  ] as const)('is true in every segment, in %s: %s', (language, call, right, wrong) => {
    expect(problemsOf(call, right, language)).toEqual([]);
    expect(problemsOf(call, wrong, language)).toEqual(
      wrong.map((share, cell) => `is ${share.toFixed(2)} of the usual in segment ${cell + 1}`),
    );
  });

  it('is none where half is of something else', () => {
    expect(problemsOf('Half the team laughs.', [0.9], 'en')).toEqual([]);
    expect(problemsOf('Halve laget ler.', [0.9], 'nb')).toEqual([]);
  });
});
