// A call that says in words how much is left of the usual («halvparten av vanlig») has to be right in every segment: the model moves on and the
// words do not.

import type { FullScenario } from '../types.ts';
import type { Checker } from './checker.ts';
import type { Trial } from './trial.ts';
import { say } from '../said.ts';
import type { Language, Words } from './words.ts';

/** Words for a share of the usual, and the least and the most share that they are true of: within .07 of what they say. The first that fits counts. */
type Fraction = readonly [words: RegExp, least: number, most: number];

const FRACTIONS: Readonly<Record<Language, readonly Fraction[]>> = {
  nb: [
    [/(?:under|mindre enn) halvparten/iu, 0, 0.5],
    [/halvparten av (?:vanlig|normalt|før|det vanlige)|dobbelt så m(?:ange|ye)/iu, 0.43, 0.57],
    [/tredel(?:en)? (?:forsvant|er borte)/iu, 0.6, 0.74],
    [/tredel/iu, 0.26, 0.4],
  ],
  en: [
    [/\b(?:under|less than) half\b/i, 0, 0.5],
    [/\bhalf (?:the usual|the normal|what|as m)|\btwice (?:that|as m)/i, 0.43, 0.57],
    [/\ba third (?:vanished|is gone)\b/i, 0.6, 0.74],
    [/\b(?:a|one) third of\b/i, 0.26, 0.4],
  ],
};

const fractionIn = (text: string, language: Language): Fraction | undefined =>
  FRACTIONS[language].find(([words]) => words.test(text));

/** True when a call names what is usual beside what is, as a figure or in words. */
export function namesUsual(call: string, language: Language): boolean {
  return /\{\{\w+Norm\}\}/.test(call) || fractionIn(call, language) !== undefined;
}

/** A fraction in a call's words is true of its result in every segment. @param segments how many there are */
export function checkFractions(
  checker: Checker,
  scenario: FullScenario,
  texts: Words,
  trial: Trial,
  segments: number,
): void {
  const { id, figure } = scenario;
  const call = texts.get(id, 'call') ?? '';
  const fraction = fractionIn(call, texts.language);
  if (fraction === undefined) return;
  const [words, least, most] = fraction;
  for (let cell = 0; cell < segments; cell += 1) {
    const { bent } = trial.figures(scenario, cell);
    const share = (bent[`${figure}Now`] ?? Number.NaN) / (bent[`${figure}Norm`] ?? Number.NaN);
    checker.check(
      share >= least && share <= most,
      () => texts.where(id, 'call'),
      () =>
        say('fraction', { found: words.exec(call)?.[0] ?? '', share: share.toFixed(2), segment: cell + 1 }),
    );
  }
}
