// What is checked of the voice sheets: whoever never asks has no question in any text of theirs.

import { describe, expect, it } from 'vitest';
import { ownContentOf } from '../../../scripts/content-files.ts';
import { Checker } from '../../../src/content/check/checker.ts';
import { checkVoices } from '../../../src/content/check/voices.ts';
import { Words } from '../../../src/content/check/words.ts';
import { readTexts } from '../../../src/content/text-file.ts';
import type { TextTree } from '../../../src/content/types.ts';
import { startup } from '../../builders/flight.ts';

const strip = startup.scenarios.find(({ storm }) => storm) ?? expect.fail();
const call = startup.scenarios.find(({ storm }) => !storm) ?? expect.fail();

function problemsOf(asks: boolean, texts: TextTree): string[] {
  const checker = new Checker();
  const people = { tor: { pitch: 1, boss: true, asks }, leila: { pitch: 1, boss: false, asks: true } };
  const scenarios = [
    { ...strip, id: 'strip', caller: 'tor' },
    { ...call, id: 'call', caller: 'tor' },
    { ...call, id: 'hers', caller: 'leila' },
  ];
  checkVoices(
    checker,
    { people, scenarios },
    new Words('en', readTexts('texts/en.json', JSON.stringify(texts))),
  );
  return checker.problems.map(({ message }) => message);
}

describe('somebody who never asks', () => {
  it('is told of every question: in a strip, a call, and what they say of themselves', () => {
    const texts = {
      strip: { line: 'Who says yes?', right: 'Who? The cockpit.' },
      call: { headline: 'Well?', call: 'Why?', effect: 'Better?', echo: 'Noise?', wrong: 'Why?' },
      hers: { call: 'Why?' },
      voices: { tor: { mended: 'Why?', eased: 'Yes.' }, leila: { mended: 'Why?' } },
      hopes: { tor: { line: 'Why?' } },
      waited: { tor: 'Why?' },
    };
    const problems = problemsOf(false, texts);
    expect(problems).toHaveLength(8);
    expect(new Set(problems)).toEqual(
      new Set(['tor never asks (`asks: false`); write it without a question']),
    );
    expect(problemsOf(true, texts)).toEqual([]);
  });

  it('is told of nothing else', () => {
    expect(problemsOf(false, { strip: { line: 'Nobody has agreed.' }, waited: { tor: 'Noted.' } })).toEqual(
      [],
    );
  });

  it('is in two of the game’s companies', () => {
    const silent = ['startup', 'consulting', 'agency'].map((id) =>
      Object.entries(ownContentOf(id).people).flatMap(([person, { asks }]) => (asks ? [] : [person])),
    );
    expect(silent).toEqual([['tor'], [], ['rashid']]);
  });
});
