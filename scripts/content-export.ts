// The scenarios of a company as lines of JSON, with the figures of seed 1, read from the files on disk.

import { readFileSync } from 'node:fs';
import { type Language, Words } from '../src/content/check/words.ts';
import { exportLines } from '../src/content/export.ts';
import type { Content } from '../src/content/index.ts';
import { readTexts } from '../src/content/text-file.ts';
import { shapesFor, trialOf } from '../src/flight/index.ts';
import { writeFigure } from '../src/language/write-figure.ts';
import { rideFiles, rideItems } from './check-ride-files.ts';
import { companyFolder, packFiles } from './content-files.ts';

/** One line for each scenario of a company, in one language. */
export function exportOf(content: Content, language: Language): string[] {
  const common = new URL(`../locales/${language}/common.json`, import.meta.url);
  const { format } = JSON.parse(readFileSync(common, 'utf8')) as { format: { money: string } };
  const file = `texts/${language}.json`;
  const words = new Words(language, readTexts(file, packFiles(companyFolder(content.id))[file] ?? '{}'));
  const trial = trialOf(content);
  return exportLines(content, words, {
    figures: (scenario, cell) => trial.figures(scenario, cell).bent,
    shapes: ({ id }) => shapesFor(1, id),
    log: (scenario, cell) => trial.log(scenario, cell, 1),
    write: (value, unit) =>
      writeFigure(value, unit, language, (amount) => format.money.replace('{{amount}}', amount)),
  });
}

/** One line for each item of the check ride, in one language; of one company, or of all. */
export function exportRide(language: Language, company: string | undefined): string[] {
  const { tree } = readTexts(`texts/${language}.json`, rideFiles().texts[language]);
  return rideItems()
    .filter((item) => company === undefined || item.company === company)
    .map(({ id, words: _words, ...item }) =>
      JSON.stringify({ id, checkRide: true, ...item, situation: tree[id] }),
    );
}
