// A finished case of somebody's own, in both languages.

import type { OwnCase } from '../../src/content/own-case.ts';
import type { Language } from '../../src/look/languages.ts';

export const OWN_CASE: OwnCase = {
  id: 'fire-anbud',
  language: 'nb',
  call: 'Hei, det er Kari i Bodø. Vi har mistet fire anbud på rad, og ingen har spurt kundene hvorfor. Skal jeg love styret noe?',
  phrases: ['Vi har mistet fire anbud på rad', 'Skal jeg love styret noe', 'ingen har spurt kundene hvorfor'],
  decides: 'c',
  log: [{ hand: 'measured', text: 'Fire av sju anbud kom dagen før fristen' }],
  seat: 'tower',
  why: 'Ingen har spurt kundene, så de som bestemmer, vet ikke hvorfor. Da begynner det i tårnet.',
};

/** The same firm's case as somebody writes it in each language; what decides is the third phrase. */
export const OWN_CASES: Readonly<Record<Language, OwnCase>> = {
  nb: OWN_CASE,
  en: {
    ...OWN_CASE,
    language: 'en',
    call: 'Hi, it’s Kate in Leeds. We have lost four tenders in a row, and nobody has asked the customers why. What do I tell the board?',
    phrases: [
      'We have lost four tenders in a row',
      'What do I tell the board',
      'nobody has asked the customers why',
    ],
    log: [{ hand: 'measured', text: 'Four of seven tenders went in on the last day' }],
    why: 'Nobody has asked the customers, so those who decide do not know why. That begins in the tower.',
  },
};
