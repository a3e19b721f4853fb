// Checks one company's folder: its tables, its texts, and each scenario in the running model.
// The texts are passed in, so they may come from disk or from elsewhere.

import { makeContent } from '../index.ts';
import { COMPANY_FILE, type Pack, type PackFiles, dataOf, readPack, scenarioFile } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { type TextFile, readTexts } from '../text-file.ts';
import type { Content } from '../types.ts';
import { Checker } from './checker.ts';
import { type PlaceOf, WHOLE, checkCounts, checkPlaces, checkRows, checkTwins } from './data.ts';
import { checkEvidence } from './evidence.ts';
import { type Glossary, checkGlossary, rulesFor } from './glossary.ts';
import { checkHints } from './hints.ts';
import { checkNames } from './names.ts';
import { checkOwnWords } from './own-words.ts';
import { COMPANY_KEYS } from '../company-keys.ts';
import { checkRemedyLengths } from './remedies.ts';
import { checkSameFigures, checkScenarioTexts } from './scenario.ts';
import { checkSpread } from './spread.ts';
import type { Row } from './table.ts';
import type { Trial, TrialOf } from './trial.ts';
import { checkVoices } from './voices.ts';
import { LANGUAGES, type Language, Words, byLanguage } from './words.ts';
import { say } from '../said.ts';
import { type AloneBySort, type Read, checkAlone } from './words-alone.ts';

/** What the checks need besides the pack. */
export interface Given {
  /** The table of responsibilities, by its rows' ids. */
  readonly rows: ReadonlyMap<string, Row>;
  /** The words that no text uses. */
  readonly glossary: Glossary;
  /** Ids of the schedules by which the company is flown. */
  readonly schedules: readonly string[];
  /** Makes the trial of the scenarios in the running model; pass the rule book's `trialOf`. */
  readonly trialOf: TrialOf;
}

export interface CheckResult {
  readonly passed: number;
  /** The files are named as in the pack. */
  readonly problems: readonly Problem[];
  readonly scenarios: number;
  readonly storms: number;
  /** How well the words alone tell the seat, by language and sort of text. Null where there are no scenarios to read. */
  readonly alone: Alone | null;
  /** The company as it was read, for the checks of all companies together; null where it has no scenarios. */
  readonly read: Readonly<Record<Language, Read>> | null;
}

/** How well the words alone tell the seat, by language and sort of text. */
export type Alone = Readonly<Record<Language, AloneBySort>>;

/** The company's words by language. A missing file counts as a problem and is treated as empty. */
function wordsOf(pack: Pack, checker: Checker): Words[] {
  return LANGUAGES.map((language) => {
    const source: TextFile = pack.texts.get(language) ?? readTexts(language, '{}');
    const words = new Words(language, source);
    if (!pack.texts.has(language))
      checker.problems.push({ file: words.file, line: 1, message: 'there is no such file; write one' });
    return words;
  });
}

function checkMet(checker: Checker, content: Content, trial: Trial, yaml: PlaceOf): void {
  const { reached, seldom, unsolved, uncareful, unfilled } = trial.meetAll();
  for (const flight of unfilled) {
    checker.add(WHOLE, say('tooFew', { flight }));
  }
  for (const scenario of content.scenarios) {
    checker.check(
      reached.has(scenario.id),
      () => yaml(scenario, 'id'),
      () =>
        'comes in none of the flights 1–4 of seeds 1–40; raise its weight, or change what is drawn in its place',
    );
    checker.check(
      !seldom.has(scenario.id),
      () => yaml(scenario, 'id'),
      () =>
        'does not come within forty later flights in a row; raise its weight, or change what is drawn in its place',
    );
    checker.check(
      !unsolved.has(scenario.id),
      () => yaml(scenario, 'id'),
      () => 'the right policy does not solve it',
    );
    checker.check(
      !uncareful.has(scenario.id),
      () => yaml(scenario, 'id'),
      () =>
        'the careful policy, which goes by log and cards, never solves it; see that log or call tell its cause',
    );
  }
}

/** Every part of the texts belongs to the company or to one of its scenarios. */
function checkKeys(checker: Checker, content: Content, words: Words): void {
  for (const key of words.keys()) {
    const known = COMPANY_KEYS.includes(key) || content.scenarios.some((scenario) => scenario.id === key);
    checker.check(
      known,
      () => words.where(key),
      () => say('noScenario', { id: key }),
    );
  }
}

/** The company needs a plan for the first schedule, by which those without one of their own are flown, and none for one that does not exist. */
function planProblems(plans: Readonly<Record<string, number>>, schedules: readonly string[]): Problem[] {
  const missing = schedules.slice(0, 1).filter((id) => plans[id] === undefined);
  const unknown = Object.keys(plans).filter((id) => !schedules.includes(id));
  const problem = (message: string): Problem => ({ ...WHOLE, message: `plans: ${message}` });
  return [
    ...missing.map((id) =>
      problem(`none for the schedule ${id}; \`npm run fly -- --plan\` says what to write`),
    ),
    ...unknown.map((id) => problem(`there is no schedule ${id}; write one of ${schedules.join(', ')}`)),
  ];
}

/** Everything that docs/writing-scenarios.md asks for, of the files of one company's folder. */
export function checkPack(files: PackFiles, { rows, glossary, schedules, trialOf }: Given): CheckResult {
  const pack = readPack(files);
  const checker = new Checker();
  checker.problems.push(...pack.problems);
  const { company, scenarios } = pack;
  const storms = scenarios.filter((scenario) => scenario.storm).length;
  const result = (alone: Alone | null, read: CheckResult['read']): CheckResult => ({
    passed: checker.passed,
    problems: checker.problems,
    scenarios: scenarios.length - storms,
    storms,
    alone,
    read,
  });
  if (company === null) return result(null, null);
  const unplanned = planProblems(company.plans, schedules);
  checker.problems.push(...unplanned);
  if (!company.ready) {
    if (scenarios.length > 0)
      checker.problems.push({
        file: COMPANY_FILE,
        line: 1,
        message: 'it has scenarios; write `ready: true`',
      });
    return result(null, null);
  }
  // Nothing can be flown without a plan.
  if (unplanned.length > 0) return result(null, null);
  const content = makeContent(dataOf(company, scenarios));
  const trial = trialOf(content);
  const yaml: PlaceOf = ({ id }, field) => ({
    file: scenarioFile(id),
    line: pack.lines.get(id)?.([field]) ?? 1,
  });
  const all = wordsOf(pack, checker);
  checkCounts(checker, content);
  checkRows(checker, content, rows, yaml);
  checkPlaces(checker, content);
  checkTwins(checker, content, all, yaml);
  for (const words of all) {
    checkNames(checker, content, words);
    checkKeys(checker, content, words);
    checkSpread(checker, content, words);
    checkRemedyLengths(checker, content, words);
    checkVoices(checker, content, words);
    const source = pack.texts.get(words.language);
    if (source !== undefined)
      checkGlossary(checker, words.file, source, rulesFor(glossary, words.language, 'companies'));
  }
  checkOwnWords(checker, all);
  for (const scenario of content.scenarios) {
    for (const words of all) {
      checkScenarioTexts(checker, scenario, words, trial, content.segments, yaml);
      if (scenario.storm) continue;
      checkEvidence(checker, scenario, words);
      checkHints(checker, scenario, words);
    }
    checkSameFigures(checker, scenario, all);
  }
  if (pack.problems.length === 0) checkMet(checker, content, trial, yaml);
  const read = byLanguage((language, i) => ({
    content,
    words: all[i] ?? new Words(language, readTexts(language, '{}')),
    trial,
  }));
  const alone = byLanguage((language) => checkAlone(checker, read[language].words.file, [read[language]]));
  return result(alone, read);
}
