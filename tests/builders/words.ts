// The startup's texts in the form in which the checks of content read them.

import { companyFolder, packFiles } from '../../scripts/content-files.ts';
import { type Language, Words } from '../../src/content/check/words.ts';
import { textFile } from '../../src/content/pack.ts';
import { readTexts } from '../../src/content/text-file.ts';

export function wordsOf(language: Language): Words {
  const file = textFile(language);
  return new Words(language, readTexts(file, packFiles(companyFolder('startup'))[file] ?? ''));
}
