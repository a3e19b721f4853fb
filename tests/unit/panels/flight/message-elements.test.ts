// The words of a message: what is advised goes with what was found.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Message, Suspect } from '../../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage, words } from '../../../../src/language/index.ts';
import { elementsOf } from '../../../../src/panels/flight/parts/message-elements.ts';
import { ADVICE } from '../../../../src/flight/index.ts';
import { contentOfFlight, inTower } from '../../../builders/flight.ts';

const { flying, id } = inTower();
const strip = flying.strip(id);
const said = (advice: Message['advice']) => ({ segment: strip.cell, certainty: 'measured', advice }) as const;
const likely = (suspect: Suspect | undefined) => ({ suspect, proved: false });
const adviceIn = (...message: Parameters<typeof elementsOf>) =>
  elementsOf(...message).find((element) => element.id === 'advice')?.text;

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('flight');
  await setCompany(contentOfFlight({ company: 'startup' }));
});

describe('the advice of a message', () => {
  it.each(ADVICE)('%s is the story’s on a finding that was proved, and on no other', (advice) => {
    const own = words(strip.scenario, `advice.${advice}`, strip.facts);
    expect(adviceIn(strip, said(advice), 'price', { suspect: 'price', proved: true })).toBe(own);
    expect(adviceIn(strip, said(advice), 'price', likely('price'))).not.toBe(own);
  });

  it.each([
    [
      'nb',
      [
        'Ta tak i «Vi er for dyre» nå',
        'Ta tak i en annen mistenkt først',
        'Vent en uke med «Vi er for dyre»',
      ],
    ],
    [
      'en',
      [
        'Tackle “We are too expensive” now',
        'Tackle another suspect first',
        'Leave “We are too expensive” for a week',
      ],
    ],
  ] as const)('on any other follows the suspect that was named, %s', async (lng, texts) => {
    await setLanguage(lng);
    expect(ADVICE.map((advice) => adviceIn(strip, said(advice), 'price', likely('price')))).toEqual(texts);
    // Neither the story nor the truth changes them.
    const other = { ...strip, scenario: 'vendor-market' };
    expect(ADVICE.map((advice) => adviceIn(other, said(advice), 'price', likely('price')))).toEqual(texts);
    await setLanguage('nb');
  });

  it('names no suspect in a book and before one was keyed', () => {
    const texts = ADVICE.map((advice) => adviceIn(strip, said(advice), undefined, likely(undefined)));
    expect(texts).toEqual([
      'Ta tak i funnet nå',
      'Ta tak i en annen mistenkt først',
      'Vent en uke med funnet',
    ]);
  });

  it.each([
    [
      'nb',
      [
        'Vent, og se på tallet om to uker',
        'Sett inn et tiltak for sikkerhets skyld',
        'Mål på nytt hver dag denne uka',
      ],
    ],
    [
      'en',
      [
        'Wait, and look again in two weeks',
        'Take an action, to be on the safe side',
        'Measure again every day this week',
      ],
    ],
  ] as const)('is to wait or to act all the same where the figure merely varies, %s', async (lng, texts) => {
    await setLanguage(lng);
    expect(ADVICE.map((advice) => adviceIn(strip, said(advice), 'normal', likely('normal')))).toEqual(texts);
    await setLanguage('nb');
  });

  it('read back, stays as it was sent when the finding was misheard, so that one element alone is wrong', () => {
    const sent = elementsOf(strip, said('right'), 'normal', likely('normal'));
    const heard = elementsOf(strip, said('right'), 'price', likely('normal'));
    expect(heard.filter(({ text }, i) => text !== sent[i]?.text).map((element) => element.id)).toEqual([
      'finding',
    ]);
  });

  it('is none where none was sent', () => {
    expect(adviceIn(strip, said(null), 'normal', likely('normal'))).toBeNull();
  });
});
