// Checks a company's folder by docs/writing-scenarios.md: every problem says where it is and what to write instead.
// The texts are passed in, so they may come from disk or from elsewhere. The checks are too large for the game's bundle: import them only
// when they are needed.

import { makeContent } from '../index.ts';
import { COMPANY_FILE, type Pack, type PackFiles, dataOf, readPack, scenarioFile } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { type TextFile, readTexts } from '../text-file.ts';
import type { Content } from '../types.ts';
import { Checker } from './checker.ts';
import {
  type PlaceOf,
  WHOLE,
  checkCounts,
  checkFigures,
  checkPlaces,
  checkRows,
  checkTwins,
} from './data.ts';
import { checkDials } from './dials.ts';
import { checkFields, checkLog, checkManner, checkPhrases } from './manner.ts';
import { checkNames } from './names.ts';
import type { Trial, TrialOf } from './trial.ts';
import { COMPANY_KEYS, LANGUAGES, type Language, Words, fieldsOf, placeholders } from './words.ts';
import { type WordsAlone, wordsAlone } from './words-alone.ts';

/** A classifier that reads only the words may be right this much more often than one that always guesses the commoner seat. */
const ALONE_MARGIN = 0.08;

/** What the checks need besides the pack. */
export interface Given {
  /** Ids of the rows of the responsibilities table. */
  readonly rows: ReadonlySet<string>;
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
  /** How well the words alone tell the seat, by language. Null where there are no scenarios to read. */
  readonly alone: Readonly<Record<Language, WordsAlone>> | null;
}

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

function checkTexts(
  checker: Checker,
  content: Content,
  all: readonly Words[],
  trial: Trial,
  yaml: PlaceOf,
): void {
  for (const scenario of content.scenarios) {
    for (const words of all) {
      checkFields(checker, scenario, words);
      checkManner(checker, scenario, words);
      if (scenario.storm) continue;
      checkPhrases(checker, scenario, words);
      checkLog(checker, scenario, words, trial);
      checkFigures(checker, scenario, words, trial, yaml);
    }
    for (const [path] of fieldsOf(scenario)) {
      const named = all.map((words) => [...new Set(placeholders(words.get(scenario.id, path) ?? ''))].join());
      for (const [i, words] of all.slice(1).entries()) {
        checker.check(
          named[i + 1] === named[0],
          () => words.where(scenario.id, path),
          () => `names ${named[i + 1]}; ${all[0]?.language} names ${named[0]}`,
        );
      }
    }
  }
}

function checkMet(checker: Checker, content: Content, trial: Trial, yaml: PlaceOf): void {
  const { reached, unsolved, unfilled } = trial.meetAll();
  for (const flight of unfilled) {
    const message = `too few scenarios for a flight of number ${flight}; write what is missing`;
    checker.problems.push({ ...WHOLE, message });
  }
  for (const scenario of content.scenarios) {
    checker.check(
      reached.has(scenario.id),
      () => yaml(scenario, 'id'),
      () => 'no flight of seeds 1–400 meets it',
    );
    checker.check(
      !unsolved.includes(scenario.id),
      () => yaml(scenario, 'id'),
      () => 'the right policy does not solve it',
    );
  }
}

function checkAlone(checker: Checker, content: Content, words: Words, trial: Trial): WordsAlone {
  for (const key of words.keys()) {
    const known = COMPANY_KEYS.includes(key) || content.scenarios.some((scenario) => scenario.id === key);
    checker.check(
      known,
      () => words.where(key),
      () => `there is no scenario ${key}; remove its texts`,
    );
  }
  const alone = wordsAlone(content, words, trial);
  checker.check(
    alone.right <= alone.base + ALONE_MARGIN,
    () => ({ file: words.file, line: 1 }),
    () => 'words alone tell the seat; vary the surface words',
  );
  return alone;
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
export function checkPack(files: PackFiles, { rows, schedules, trialOf }: Given): CheckResult {
  const pack = readPack(files);
  const checker = new Checker();
  checker.problems.push(...pack.problems);
  const { company, scenarios } = pack;
  if (company === null)
    return { passed: 0, problems: checker.problems, scenarios: 0, storms: 0, alone: null };
  const storms = scenarios.filter((scenario) => scenario.storm).length;
  const counted = { scenarios: scenarios.length - storms, storms };
  const unplanned = planProblems(company.plans, schedules);
  checker.problems.push(...unplanned);
  if (!company.ready) {
    if (scenarios.length > 0)
      checker.problems.push({
        file: COMPANY_FILE,
        line: 1,
        message: 'it has scenarios; write `ready: true`',
      });
    return { passed: checker.passed, problems: checker.problems, ...counted, alone: null };
  }
  // Nothing can be flown without a plan.
  if (unplanned.length > 0)
    return { passed: checker.passed, problems: checker.problems, ...counted, alone: null };
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
  for (const words of all) checkNames(checker, content, words);
  checkDials(checker, all);
  checkTexts(checker, content, all, trial, yaml);
  if (pack.problems.length === 0) checkMet(checker, content, trial, yaml);
  const [nb, en] = all.map((words) => checkAlone(checker, content, words, trial));
  const alone = nb === undefined || en === undefined ? null : { nb, en };
  return { passed: checker.passed, problems: checker.problems, ...counted, alone };
}
