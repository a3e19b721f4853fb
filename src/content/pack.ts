// Reads a company's folder from the texts of its files, wherever these come from, and reports what is wrong with them.

import { type CompanyFile, readCompanyFile } from './company-file.ts';
import { given } from '../quarter/at.ts';
import type { Problem } from './problem.ts';
import { readScenario } from './schema.ts';
import { type TextFile, readTexts } from './text-file.ts';
import type { CompanyData, Scenario } from './types.ts';
import type { LineOf } from './json-file.ts';

/** The files of a company's folder, by their names in it: `company.yaml`, `scenarios/*.yaml`, `texts/*.json`. */
export type PackFiles = Readonly<Record<string, string>>;

export const COMPANY_FILE = 'company.yaml';
export const scenarioFile = (id: string) => `scenarios/${id}.yaml`;
export const textFile = (language: string) => `texts/${language}.json`;

/** A company's folder after reading, with the problems that were found. */
export interface Pack {
  readonly problems: readonly Problem[];
  /** What company.yaml says; null when it cannot be read. */
  readonly company: CompanyFile | null;
  /** The scenarios that could be read, sorted by file name. */
  readonly scenarios: readonly Scenario[];
  /** Finds the lines of a scenario's fields, by the scenario's id. */
  readonly lines: ReadonlyMap<string, LineOf>;
  /** Text files by language. */
  readonly texts: ReadonlyMap<string, TextFile>;
}

/** Reads a pack. When company.yaml cannot be read, the scenarios are not looked at. */
export function readPack(files: PackFiles): Pack {
  const problems: Problem[] = [];
  const scenarios: Scenario[] = [];
  const lines = new Map<string, LineOf>();
  const texts = new Map<string, TextFile>();
  const named = (pattern: RegExp) =>
    Object.entries(files)
      .flatMap(([name, text]) => {
        const id = pattern.exec(name)?.[1];
        return id === undefined ? [] : [{ name, id, text }];
      })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));

  for (const { name, id, text } of named(/^texts\/([\w-]+)\.json$/)) {
    const read = readTexts(name, text);
    texts.set(id, read);
    problems.push(...read.problems);
  }
  const own = files[COMPANY_FILE];
  if (own === undefined) {
    problems.push({ file: COMPANY_FILE, line: 1, message: 'there is no such file; write one' });
    return { problems, company: null, scenarios, lines, texts };
  }
  const read = readCompanyFile(COMPANY_FILE, own);
  if (read.problems !== undefined) {
    problems.push(...read.problems);
    return { problems, company: null, scenarios, lines, texts };
  }
  for (const { name, text } of named(/^scenarios\/([^/]+)\.yaml$/)) {
    const one = readScenario(name, text, read.value);
    if (one.problems !== undefined) {
      problems.push(...one.problems);
      continue;
    }
    scenarios.push(one.scenario);
    lines.set(one.scenario.id, one.lineOf);
  }
  return { problems, company: read.value, scenarios, lines, texts };
}

/** The data for flying, from a pack without problems. @throws Error when the company is not ready and lacks what its scenarios need */
export function dataOf(
  { view, people, processes, records, groups, remedies, decisions, plans, hopes, dials, model }: CompanyFile,
  scenarios: readonly Scenario[],
): CompanyData {
  return {
    model,
    view,
    people,
    processes,
    records,
    groups,
    // The schema has found them wherever there are scenarios to fly.
    remedies: given(remedies, 'remedies'),
    decisions: given(decisions, 'decisions'),
    plans,
    hopes,
    dials,
    scenarios,
  };
}
