// Checks one scenario's words, whoever has written it: of our own companies, or in a pack.

import { say } from '../said.ts';
import type { Scenario } from '../types.ts';
import { placeholders } from '../wording.ts';
import type { Checker } from './checker.ts';
import { type PlaceOf, checkFigures } from './data.ts';
import { checkFractions } from './fractions.ts';
import { checkFields, checkLog, checkManner, checkPhrases } from './manner.ts';
import { checkRemedyNames, checkSameRemedies } from './remedies.ts';
import type { Trial } from './trial.ts';
import { type Words, fieldsOf } from './words.ts';

/** The words of one scenario in one language. @param segments how many the company has */
export function checkScenarioTexts(
  checker: Checker,
  scenario: Scenario,
  words: Words,
  trial: Trial,
  segments: number,
  yaml: PlaceOf,
): void {
  checkFields(checker, scenario, words);
  checkManner(checker, scenario, words);
  checkRemedyNames(checker, scenario, words);
  if (scenario.storm) return;
  checkPhrases(checker, scenario, words);
  checkLog(checker, scenario, words, trial);
  checkFigures(checker, scenario, words, trial, yaml);
  checkFractions(checker, scenario, words, trial, segments);
}

/** Every text of a scenario names the same figures in all languages, and remedies have names of their own in all or in none. */
export function checkSameFigures(checker: Checker, scenario: Scenario, all: readonly Words[]): void {
  checkSameRemedies(checker, scenario, all);
  for (const [path] of fieldsOf(scenario)) {
    const named = all.map((words) => [...new Set(placeholders(words.get(scenario.id, path) ?? ''))].join());
    for (const [i, words] of all.slice(1).entries()) {
      checker.check(
        named[i + 1] === named[0],
        () => words.where(scenario.id, path),
        () =>
          say('figures', {
            own: named[i + 1] ?? '',
            language: all[0]?.language ?? '',
            first: named[0] ?? '',
          }),
      );
    }
  }
}
