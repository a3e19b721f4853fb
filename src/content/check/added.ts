// Checks scenarios that a pack adds to one of our companies, or puts in the place of its own, by the rules for our own: all that concerns a scenario by itself.

import { withOwn } from '../packs/texts.ts';
import { textsIn } from '../text-file.ts';
import { makeContent } from '../index.ts';
import type { Problem } from '../problem.ts';
import { say } from '../said.ts';
import { scenarioIn } from '../schema.ts';
import type { Host } from '../packs/opened.ts';
import type { Piece } from '../packs/parse.ts';
import type { PackParts } from '../packs/parts.ts';
import type { Content, Scenario } from '../types.ts';
import { Checker } from './checker.ts';
import { type PlaceOf, checkRows, checkTwins } from './data.ts';
import { glossaryParts, rulesFor } from './glossary.ts';
import { COMPANY_KEYS } from '../company-keys.ts';
import { checkCompanyWords, checkPlain } from './company-words.ts';
import type { Given } from './folder.ts';
import { checkRemedyLengths } from './remedies.ts';
import { checkScenarioTexts, checkSameFigures } from './scenario.ts';
import { aloneParts } from './words-alone.ts';
import { checkSpread } from './spread.ts';
import type { Trial } from './trial.ts';
import { checkVoices } from './voices.ts';
import { LANGUAGES, Words } from './words.ts';

/** The added scenarios beside the company's, with what is needed to show them. */
export interface Added {
  readonly scenarios: readonly Scenario[];
  readonly content: Content;
  /** The company's words and the pack's, in each language of the pack. */
  readonly words: readonly Words[];
  readonly trial: Trial;
}

export type AddedRead =
  | { readonly added: Added; readonly problems?: never }
  | { readonly problems: readonly Problem[] };

/** The scenarios that could be read, with their places, and what is wrong with the others. */
function* scenariosIn(checker: Checker, pieces: readonly Piece[], content: Host['content']) {
  const read = new Map<string, { readonly scenario: Scenario; readonly piece: Piece }>();
  for (const piece of pieces) {
    const { file, raw, lineOf } = piece;
    const one = scenarioIn(file, { raw, lineOf }, content);
    if (one.problems !== undefined) checker.problems.push(...one.problems);
    else {
      const { scenario } = one;
      if (read.has(scenario.id) || COMPANY_KEYS.includes(scenario.id))
        checker.add({ file, line: lineOf(['id']) }, say('taken', { id: scenario.id }));
      else read.set(scenario.id, { scenario, piece });
    }
    yield;
  }
  return read;
}

/** The words of the company and the pack in each language of the pack. */
function* wordsIn(
  checker: Checker,
  { texts }: PackParts,
  host: Host,
  known: readonly string[],
  given: Pick<Given, 'glossary'>,
): Generator<undefined, Words[]> {
  const all: Words[] = [];
  for (const [tag, { file, raw, lineOf }] of texts) {
    const language = LANGUAGES.find((one) => one === tag);
    if (language === undefined) {
      checker.add(
        { file, line: lineOf([]) },
        say('language', { language: tag, known: LANGUAGES.join(', ') }),
      );
      continue;
    }
    const own = textsIn(file, raw, lineOf);
    checker.problems.push(...own.problems);
    for (const id of Object.keys(own.tree))
      if (!known.includes(id) && !COMPANY_KEYS.includes(id))
        checker.add({ file, line: lineOf([id]) }, say('noScenario', { id }));
    checkPlain(checker, file, own);
    yield;
    yield* glossaryParts(checker, file, own, rulesFor(given.glossary, language, 'companies'));
    all.push(new Words(language, { ...own, tree: withOwn(host.texts[language] ?? {}, own.tree) }, file)); // nothing of a company that is all the pack's
    yield;
  }
  return all;
}

/**
 * Checks what a pack adds, in pieces.
 * @param company whether the host is the pack's own, or one of ours that the pack has changed; null = one of ours
 */
export function* checkAdded(
  parts: PackParts,
  host: Host,
  given: Pick<Given, 'rows' | 'glossary' | 'trialOf'>,
  company: 'whole' | 'changed' | null,
): Generator<undefined, AddedRead> {
  const checker = new Checker();
  const read = yield* scenariosIn(checker, parts.scenarios, host.content);
  if (checker.problems.length > 0) return { problems: checker.problems };
  const scenarios = [...read.values()].map(({ scenario }) => scenario);
  const words = yield* wordsIn(checker, parts, host, [...read.keys()], given);
  const kept = host.content.scenarios.filter(({ id }) => !read.has(id));
  const content = makeContent({ ...host.content, scenarios: [...kept, ...scenarios] });
  if (company !== null) {
    checkCompanyWords(checker, content, words, parts.texts);
    yield;
  }
  const own = { ...content, scenarios };
  const trial = given.trialOf(content);
  // What is wrong with one of the company's stories is its twin's doing, which the pack has put in another's place.
  const yaml: PlaceOf = (scenario, field) => {
    const piece =
      read.get(scenario.id)?.piece ?? read.get(scenario.storm ? '' : (scenario.twin ?? ''))?.piece;
    return { file: piece?.file ?? '', line: piece?.lineOf([field]) ?? 1 }; // asked of these two only
  };
  checkRows(checker, own, given.rows, yaml);
  checkTwins(checker, content, words, yaml, ({ id, twin }) => read.has(id) || read.has(twin ?? ''));
  yield;
  for (const scenario of scenarios) {
    for (const one of words) {
      checkScenarioTexts(checker, scenario, one, trial, content.segments, yaml);
      yield;
    }
    checkSameFigures(checker, scenario, words);
  }
  if (company === 'whole')
    for (const one of words) {
      checkSpread(checker, content, one);
      checkRemedyLengths(checker, content, one);
      checkVoices(checker, content, one);
      yield;
      yield* aloneParts(checker, one.file, [{ content, words: one, trial }]);
    }
  return checker.problems.length > 0
    ? { problems: checker.problems }
    : { added: { scenarios, content, words, trial } };
}
