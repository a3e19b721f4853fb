// The names of a company of one's own in the words of ours: changed whole, with their genitives, and not where a «he» would be wrong.

import { describe, expect, it } from 'vitest';
import { Renaming } from '../../../src/content/packs/texts.ts';

const nb = new Renaming(
  'nb',
  new Map([
    ['Per', 'Line'],
    ['Jonas', 'Mats'],
    ['Fjordlys', 'Nord & Sør'],
  ]),
);
const en = new Renaming('en', new Map([['Per', 'Anders']]));
const changed = (renaming: Renaming, text: string) => renaming.tree({ a: { b: text } });

describe('names in texts', () => {
  it.each([
    ['La Per ringe.', 'La Line ringe.'],
    ['Pers egen mal', 'Lines egen mal'],
    ['Jonas’ eget skjema', 'Mats’ eget skjema'],
    ['«Spør Per», sa Jonas.', '«Spør Line», sa Mats.'],
    ['Perspektivet til Person og super', 'Perspektivet til Person og super'],
    ['per uke', 'per uke'],
    ['Fjordlys vokser', 'Nord & Sør vokser'],
    ['{{segment}} venter på Per', '{{segment}} venter på Line'],
  ])('%s', (before, after) => {
    expect(changed(nb, before)).toEqual({ a: { b: after } });
  });

  it.each([
    ['Per’s own form', 'Anders’s own form'],
    ['Ask Per’', 'Ask Anders’'],
  ])('in English: %s', (before, after) => {
    expect(changed(en, before)).toEqual({ a: { b: after } });
  });

  it('are not changed where a story says «he» or «she» of them, and nothing is where nobody is renamed', () => {
    expect(nb.canRename(['Per ringer.', 'Ingen vet hvorfor.'])).toBe(true);
    expect(nb.canRename(['Per ringer.', 'Han vet hvorfor.'])).toBe(false);
    expect(nb.canRename(['Kunden ringer.', 'Han vet hvorfor.'])).toBe(true);
    expect(en.canRename(['Per rings.', 'Ask her.'])).toBe(false);
    expect(new Renaming('nb', new Map()).canRename(['Per ringer.', 'Han vet hvorfor.'])).toBe(true);
  });

  it('are the names alone, whatever signs they have', () => {
    const odd = new Renaming('nb', new Map([['A.B (C)', '$& $1']]));
    expect(changed(odd, 'Spør A.B (C) nå')).toEqual({ a: { b: 'Spør $& $1 nå' } });
    expect(changed(odd, 'Spør AxB (C) nå')).toEqual({ a: { b: 'Spør AxB (C) nå' } });
  });
});
