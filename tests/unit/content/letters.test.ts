// The letters of a call's phrases stand in the order of the alphabet, so that nobody looks for one.

import { describe, expect, it } from 'vitest';
import { contentOf, companyFolder, packFiles, readyCompanies } from '../../../scripts/content-files.ts';
import { Words } from '../../../src/content/check/words.ts';
import { readTexts } from '../../../src/content/text-file.ts';

describe.each(readyCompanies().filter((id) => contentOf(id).parts === null))('%s', (id) => {
  it.each(['nb', 'en'] as const)('has its phrases in the order of their letters, in %s', (language) => {
    const file = `texts/${language}.json`;
    const words = new Words(language, readTexts(file, packFiles(companyFolder(id))[file] ?? '{}'));
    const full = contentOf(id).scenarios.filter(({ storm }) => !storm);
    expect(full.length).toBeGreaterThan(40);
    for (const scenario of full) {
      const call = words.get(scenario.id, 'call') ?? '';
      const places = ['a', 'b', 'c'].map((letter) => call.indexOf(words.get(scenario.id, letter) ?? '?'));
      expect(places, scenario.id).toEqual(places.toSorted((one, other) => one - other));
      expect(places[0], scenario.id).toBeGreaterThanOrEqual(0);
    }
  });
});
