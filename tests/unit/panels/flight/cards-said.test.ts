// What the cards of a desk said of each suspect, told after the work: in at most 25 words, in both languages.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Alibi, Card } from '../../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { addressText, innocentText, isLoud } from '../../../../src/panels/flight/verdict/desk-told-words.ts';
import { startup } from '../../../builders/flight.ts';
import { MAX_WORDS, wordsIn } from '../../../builders/sentence.ts';

/** Every reason for which a loud record is innocent. */
const ALIBIS = ['time', 'place', 'amount', 'consequence', 'everywhere'] as const satisfies readonly Alibi[];

const RAW = /company-|flight:|\{\{/;

beforeAll(async () => {
  await loadTexts('flight');
  await setCompany(startup);
});

describe('what the cards said', () => {
  it.each(['nb', 'en'] as const)('has a sentence for every alibi, %s', async (lng) => {
    await setLanguage(lng);
    const place = { cell: 1, slice: { dimension: 'size', group: 0 }, symptom: 'win', onsetWeek: 1 } as const;
    const whys = ['quiet', 'history', ...ALIBIS] as const;
    const cards: Card[] = [
      {
        kind: 'reasons',
        title: 'fit-price.0',
        measures: [
          { counts: 'fit', usual: 0.1, enough: 0.2, view: { kind: 'history', value: { hits: 3, cases: 7 } } },
          {
            counts: 'price',
            usual: 0.1,
            enough: 0.2,
            view: { kind: 'history', value: { hits: 3, cases: 7 } },
          },
        ],
      },
    ];
    const texts = whys.map((why) => innocentText({ suspect: 'fit', why, card: 0 }, cards, place));
    expect(new Set(texts).size).toBe(whys.length);
    expect(texts.filter((text) => wordsIn(text) > MAX_WORDS || RAW.test(text))).toEqual([]);
    expect(texts[whys.indexOf('amount')]).toMatch(/\b7\b/);
    expect(whys.filter((why) => isLoud({ why }))).toEqual([...ALIBIS]);
  });

  it.each(['nb', 'en'] as const)('says of an address whom it should have had, %s', async (lng) => {
    await setLanguage(lng);
    const rightly = addressText(true, 'caller');
    const wrongly = addressText(false, 'cockpit');
    const reason = (text: string) => text.slice(text.indexOf('.') + 1);
    expect(reason(rightly)).toBe(reason(wrongly));
    expect(rightly).not.toBe(wrongly);
    expect(reason(addressText(true, 'cockpit'))).toBe(reason(addressText(false, 'caller')));
  });
});
