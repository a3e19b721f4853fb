// What is said of the log's line has to be true of both lines that the log may have, the story's own and the company's.

import { describe, expect, it } from 'vitest';
import { Checker } from '../../../src/content/check/checker.ts';
import { areAlike, checkEvidence } from '../../../src/content/check/evidence.ts';
import { Words } from '../../../src/content/check/words.ts';
import { readTexts } from '../../../src/content/text-file.ts';
import { startup } from '../../builders/flight.ts';

/** What is said of a text about a log that has one of two lines. */
function problemsOf(why: string, call = 'Det er stille.'): string[] {
  const texts = {
    'launch-date': {
      call,
      why,
      log: { measured: 'Salg avviste {{hits}} av {{cases}} henvendelser: feil lanseringsdato' },
    },
    log: { alignment: { measured: 'Salg sendte {{hits}} av {{cases}} henvendelser tilbake som ubrukelige' } },
  };
  const checker = new Checker();
  checkEvidence(
    checker,
    startup.full('launch-date'),
    new Words('nb', readTexts('texts.json', JSON.stringify(texts))),
  );
  return checker.problems.map(({ message }) => message.split(' is in ')[0] ?? '');
}

describe('what is said of the line of the log', () => {
  it.each([
    ['Loggen viser at ingen har satt datoen.', '“datoen”'],
    ['Henvendelsene kommer i retur: ubrukelige alle sammen.', '“ubrukelige”'],
    ['De blir avvist, for datoen er feil.', '“avvist”, “datoen”, “feil”'],
  ])('has no word that one of the two lines lacks: %s', (why, found) => {
    expect(problemsOf(why)).toEqual([found]);
  });

  it('says what is true of both', () => {
    expect(problemsOf('Loggen viser at selgerne ikke har nytte av henvendelsene de får.')).toEqual([]);
  });

  it('may say what the call says', () => {
    expect(problemsOf('Ingen har satt datoen.', 'Hvilken dato skal vi si?')).toEqual([]);
  });

  it.each([
    ['skjema', 'skjemaet', true],
    ['datoen', 'lanseringsdato', true],
    ['kontaktene', 'fagdagskontakter', true],
    ['talt', 'avtalt', false],
    ['pris', 'prat', false],
  ])('takes two forms for one word: %s, %s', (one, other, alike) => {
    expect(areAlike(one, other)).toBe(alike);
    expect(areAlike(other, one)).toBe(alike);
  });
});
