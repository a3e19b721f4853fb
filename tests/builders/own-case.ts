// A finished case of somebody's own.

import type { OwnCase } from '../../src/content/own-case.ts';

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
