// Checks all companies together: that the article's points are spread over them, and that their words do not tell the seat.

import type { Problem } from '../problem.ts';
import { Checker } from './checker.ts';
import { type Coverage, checkCoverage } from './coverage.ts';
import type { Alone, CheckResult, Given } from './folder.ts';
import { byLanguage } from './words.ts';
import { checkAlone } from './words-alone.ts';

/** What the checks of all companies together have found. */
export interface TogetherResult {
  readonly passed: number;
  /** The files are named from the companies' common folder on. */
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
  /** Null where fewer than two companies have scenarios. */
  readonly alone: Alone | null;
}

/**
 * What is asked of all companies together.
 * @param packs what {@link checkPack} has said of each, by the company's id
 */
export function checkTogether(
  packs: ReadonlyMap<string, CheckResult>,
  { rows }: Pick<Given, 'rows'>,
): TogetherResult {
  const checker = new Checker();
  const companies = [...packs].map(([id, { read }]) => ({ id, read }));
  const ready = companies.flatMap(({ read }) => (read === null ? [] : [read]));
  const coverage = checkCoverage(
    checker,
    ready.map(({ nb: { content } }) => content),
    companies.flatMap(({ id, read }) => (read === null ? [id] : [])),
    rows,
  );
  const alone =
    ready.length < 2
      ? null
      : byLanguage((language) =>
          checkAlone(
            checker,
            `*/texts/${language}.json`,
            ready.map((read) => read[language]),
          ),
        );
  return { passed: checker.passed, problems: checker.problems, coverage, alone };
}
