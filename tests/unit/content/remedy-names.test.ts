// What a story may call the remedies of its kind, and what the checks say of it, in our own companies and in packs alike.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../../src/content/check/checker.ts';
import { checkFields } from '../../../src/content/check/manner.ts';
import {
  checkRemedyLengths,
  checkRemedyNames,
  checkSameRemedies,
} from '../../../src/content/check/remedies.ts';
import { Words } from '../../../src/content/check/words.ts';
import { readTexts } from '../../../src/content/text-file.ts';
import type { TextTree } from '../../../src/content/types.ts';
import { startup } from '../../builders/flight.ts';

const STORY = 'newcomers';
const texts = (language: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../../assets/companies/startup/texts/${language}.json`, import.meta.url),
      'utf8',
    ),
  ) as Record<string, TextTree>;

/** The startup's texts with other names of remedies in a story. */
function wordsWith(language: 'nb' | 'en', change: (tree: Record<string, TextTree>) => void): Words {
  const tree = texts(language);
  change(tree);
  return new Words(language, readTexts('texts.json', JSON.stringify(tree)));
}
const called = (language: 'nb' | 'en', remedy?: TextTree) =>
  wordsWith(language, (tree) => {
    const { remedy: _, ...rest } = tree[STORY] ?? expect.fail();
    tree[STORY] = remedy === undefined ? rest : { ...rest, remedy };
  });

function said(check: (checker: Checker) => void): string[] {
  const checker = new Checker();
  check(checker);
  return checker.problems.map(({ message }) => message);
}
const ofNames = (remedy?: TextTree) =>
  said((checker) => {
    const words = called('en', remedy);
    checkFields(checker, startup.full(STORY), words);
    checkRemedyNames(checker, startup.full(STORY), words);
  });

describe('the names that a story gives remedies', () => {
  it('may be left out, and may be of any shape', () => {
    expect(ofNames()).toEqual([]);
    expect(ofNames({ cure: 'Buy a new telephone' })).toEqual([]);
  });

  it.each([
    [{ cura: 'Buy a new telephone' }, '`remedy.cura` is not used here; remove it'],
    [{ cure: 'Buy' }, '1 words; write 2–7'],
    [{ cure: 'Buy a telephone that can be taken along' }, '8 words; write 2–7'],
    [
      { cure: 'Buy incomprehensibly sophisticated telecommunication' },
      'has 52 signs; write 46 at most, for the column is narrow',
    ],
    [
      { own: 'Train the newcomers properly' },
      '“properly” says how good it is; leave that to price, weeks and share',
    ],
    [{ own: 'Train reps in {{segment}}' }, '{{segment}} is a figure'],
  ] as const)('%j is refused', (remedy, message) => {
    const found = ofNames(remedy);
    expect(found).toHaveLength(1);
    if (!message.includes('{{')) expect(found).toEqual([message]);
  });

  it('are there in every language or in none', () => {
    const same = (nb?: TextTree, en?: TextTree) =>
      said((checker) => {
        checkSameRemedies(checker, startup.full(STORY), [called('nb', nb), called('en', en)]);
      });
    expect(same()).toEqual([]);
    expect(same({ own: 'Lær opp de nye' }, { own: 'Train the newcomers' })).toEqual([]);
    expect(same({ own: 'Lær opp de nye' })).toEqual(['write `remedy.own`, as the other language does']);
  });

  it('are as long as the company’s, and none of a shape is mostly the longest or the shortest', () => {
    const lengths = (name: (shape: string) => string) =>
      said((checker) => {
        checkRemedyLengths(
          checker,
          startup,
          wordsWith('en', (tree) => {
            for (const { id } of startup.scenarios.filter(({ storm }) => !storm))
              tree[id] = { ...tree[id], remedy: { own: name('own'), cure: name('cure') } };
          }),
        );
      });
    const all = startup.scenarios.filter(({ storm }) => !storm).length;
    expect(lengths((shape) => (shape === 'cure' ? 'Buy a machine that does all of it' : 'Do it'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^what the stories call the actions is \d\d % as long as the company’s; make them alike$/,
        ),
        `\`remedy.own\` is the shortest in ${all} of ${all} stories; vary the length`,
      ]),
    );
    expect(
      said((checker) =>
        checkRemedyLengths(
          checker,
          startup,
          wordsWith('en', () => {}),
        ),
      ),
    ).toEqual([]);
  });
});
