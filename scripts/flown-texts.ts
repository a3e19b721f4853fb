// Every text that is read before or between two check rides: of all companies, and of Ground school.

import { readFileSync } from 'node:fs';
import type { Language } from '../src/content/check/words.ts';
import { readTexts } from '../src/content/text-file.ts';
import type { TextTree } from '../src/content/types.ts';
import { companyFolder, companyFolders, packFiles } from './content-files.ts';

function textsIn(language: Language): readonly TextTree[] {
  const file = `texts/${language}.json`;
  const ofCompanies = companyFolders().flatMap((id) => packFiles(companyFolder(id))[file] ?? []);
  const school = readFileSync(new URL(`../locales/${language}/school.json`, import.meta.url), 'utf8');
  return [...ofCompanies, school].map((text) => readTexts(file, text).tree);
}

/** These texts, by language. */
export function flownTexts(): Readonly<Record<Language, readonly TextTree[]>> {
  return { nb: textsIn('nb'), en: textsIn('en') };
}
