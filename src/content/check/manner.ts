// Checks of a scenario's words by docs/writing-scenarios.md: which texts are needed, how long they are, and that none gives the answer away.

import { FACT_UNITS } from '../facts.ts';
import type { FullScenario, Scenario } from '../types.ts';
import type { Checker } from './checker.ts';
import type { Trial } from './trial.ts';
import { say } from '../said.ts';
import { RULE_WORDS, countWords, placeholders } from '../wording.ts';
import { type Language, type Words, fieldsOf, freeFieldsOf, lineWords } from './words.ts';

/**
 * A figure that a text writes itself, with the unit of something the model counts, or a comparison that the model may contradict. Times of
 * day and names of files are none.
 */
const OWN_FIGURE: Readonly<Record<Language, RegExp>> = {
  nb: /(?<![\p{L}\d.,])\d[\d\u00a0 .,]*\s?(%|prosent|kr(oner)?|kunder?|møter?|salg|tilbud|uker?|dager?|timer?|henvendelser?|av de)(?!\p{L})|halvparten av (?:før|det (?:vanlige|normale))|dobbelt så (?:mange|mye|høy)/iu,
  en: /(NOK|kr) ?\d|(?<![\p{L}\d.,])\d[\d\u00a0 .,]*\s?(%|per ?cent|kroner|customers?|clients?|meetings?|sales|quotes?|proposals?|weeks?|days?|hours?|enquir(y|ies)|of the)(?!\p{L})|half (?:of )?(?:the usual|the normal|before)|twice (?:that|as many|as much|the usual)/iu,
};

/** The number of a week, in words too: a story comes in any week. «Denne uka to …» and “last week three people …” are none. */
const OWN_WEEK: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L}|(?:forrige|denne|neste|siste|første|hver|per|én|en) )uke (?:\d+|en|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|tretten)(?!\p{L})/iu,
  en: /(?<!\p{L}|(?:last|this|next|each|every|per|first|one|a|that) )week (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?!\p{L})/iu,
};

/** What a line of the log may name besides the facts of its strip. */
const LINE_FACTS: readonly string[] = ['hits', 'cases'];

/** The figure that a text writes itself; undefined where it writes none. */
export function ownFigure(text: string, language: Language): string | undefined {
  const plain = text.replaceAll(/\{\{\w+\}\}/g, '·');
  return (OWN_FIGURE[language].exec(plain) ?? OWN_WEEK[language].exec(plain))?.[0];
}

/** Every text that the scenario needs has to be there, each of a suitable length, and none that it does not know. */
export function checkFields(checker: Checker, scenario: Scenario, texts: Words): void {
  const needed = fieldsOf(scenario);
  const fields = [...needed, ...freeFieldsOf(scenario)];
  for (const field of fields) {
    const [path, least, most] = field;
    const text = texts.get(scenario.id, path);
    if (needed.includes(field))
      checker.check(
        text !== null,
        () => texts.where(scenario.id),
        () => say('writeField', { path, least, most }),
      );
    if (text === null) continue;
    const n = countWords(text);
    checker.check(
      n >= least && n <= most,
      () => texts.where(scenario.id, path),
      () => say('words', { n, least, most }),
    );
    const figure = ownFigure(text, texts.language);
    checker.check(
      figure === undefined,
      () => texts.where(scenario.id, path),
      () => say('ownFigure', { found: figure ?? '' }),
    );
    for (const name of placeholders(text)) {
      checker.check(
        name in FACT_UNITS || (path.startsWith('log.') && LINE_FACTS.includes(name)),
        () => texts.where(scenario.id, path),
        () => say('noFigure', { name }),
      );
    }
  }
  for (const path of texts.paths(scenario.id)) {
    checker.check(
      fields.some(([known]) => known === path),
      () => texts.where(scenario.id, path),
      () => say('unused', { path }),
    );
  }
}

/** The three phrases have to be parts of the call, word for word, and must not overlap. */
export function checkPhrases(checker: Checker, scenario: FullScenario, texts: Words): void {
  const call = texts.get(scenario.id, 'call') ?? '';
  const marks = ['a', 'b', 'c'] as const;
  const spans = marks.map((mark) => {
    const phrase = texts.get(scenario.id, mark) ?? '';
    return [call.indexOf(phrase), call.indexOf(phrase) + phrase.length] as const;
  });
  for (const [i, mark] of marks.entries()) {
    const [from, to] = spans[i] ?? [-1, -1];
    checker.check(
      from >= 0,
      () => texts.where(scenario.id, mark),
      () => say('notInCall'),
    );
    const touches = spans.some(([start, end], j) => j !== i && start < to && end > from);
    checker.check(
      !touches,
      () => texts.where(scenario.id, mark),
      () => say('overlaps'),
    );
  }
}

/** No text gives the answer away: by words of the rule, by repetition, or by options of unequal length. */
export function checkManner(checker: Checker, scenario: Scenario, texts: Words): void {
  const bare = scenario.storm ? ['line'] : ['headline', 'a', 'b', 'c', 'echo'];
  for (const path of bare) {
    const named = RULE_WORDS[texts.language].exec(texts.get(scenario.id, path) ?? '');
    checker.check(
      named === null,
      () => texts.where(scenario.id, path),
      () => say('rule', { found: named?.[0] ?? '' }),
    );
  }
  if (scenario.storm) return;
  const call = texts.get(scenario.id, 'call') ?? '';
  const headline = texts.get(scenario.id, 'headline') ?? '';
  checker.check(
    !call.includes(headline),
    () => texts.where(scenario.id, 'call'),
    () => say('repeats'),
  );
  // The verdict must quote the deciding phrase as it is written in the call.
  const quoted = /[«“]([^»”]+)[»”]/u.exec(texts.get(scenario.id, 'right') ?? '')?.[1] ?? '';
  const cue = scenario.decides === 'log' ? quoted : (texts.get(scenario.id, scenario.decides) ?? '');
  const agrees =
    cue.toLowerCase().includes(quoted.toLowerCase()) || quoted.toLowerCase().includes(cue.toLowerCase());
  checker.check(
    agrees,
    () => texts.where(scenario.id, 'right'),
    () => say('quotes', { quoted, cue }),
  );
  const lengths = texts
    .paths(scenario.id)
    .filter((path) => path.startsWith('advice.'))
    .map((path) => countWords(texts.get(scenario.id, path) ?? ''));
  const spread = lengths.length === 0 ? 0 : Math.max(...lengths) - Math.min(...lengths);
  checker.check(
    spread <= 2,
    () => texts.where(scenario.id, 'advice'),
    () => say('advice', { lengths: lengths.join(', ') }),
  );
}

/** The most words that a call and its log may have together. */
const CALL_AND_LOG = 60;
/** On so many seeds the log of each scenario is drawn for the checks. */
const LOG_SEEDS = 5;

/** A call and its log have to be read within half a minute, and a log has no words of its own for what its scenario does not know. */
export function checkLog(checker: Checker, scenario: FullScenario, texts: Words, trial: Trial): void {
  const call = countWords(texts.get(scenario.id, 'call') ?? '');
  const logs = Array.from({ length: LOG_SEEDS }, (_, seed) => trial.log(scenario, seed % 2, seed + 1));
  const longest = Math.max(
    ...logs.map((log) => log.reduce((sum, line) => sum + countWords(lineWords(texts, line)), 0)),
  );
  checker.check(
    call + longest <= CALL_AND_LOG,
    () => texts.where(scenario.id, 'call'),
    () => say('callAndLog', { call, log: longest, most: CALL_AND_LOG }),
  );
}
