// `npm run content`: checks the scenarios, the check ride and their words in every language; `-- --export <language> [--company <id>]` prints them with their
// numbers filled in.
// The checks themselves are in src/content/check.

import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Glossary } from '../src/content/check/glossary.ts';
import {
  type CheckResult,
  checkGameTexts,
  checkPack,
  checkRowNames,
  checkTogether,
} from '../src/content/check/index.ts';
import type { RideResult } from '../src/content/check/ride.ts';
import { ruleInWords } from '../src/content/check/ride-words.ts';
import { type Row, readTable } from '../src/content/check/table.ts';
import { LANGUAGES } from '../src/content/check/words.ts';
import { SCHEDULES, trialOf } from '../src/flight/index.ts';
import { exportOf, exportRide } from './content-export.ts';
import { checkedRide } from './ride-report.ts';
import {
  companyFolder,
  ownCompanies,
  contentOf,
  folderName,
  packFiles,
  readyCompanies,
} from './content-files.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

function wanted(): { readonly export?: string; readonly company?: string } {
  try {
    return parseArgs({ options: { export: { type: 'string' }, company: { type: 'string' } } }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
const print = (line: string) => process.stdout.write(`${line}\n`);

interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** Prints the problems of some files and counts. @param folder what to put before the files' names */
function told(folder: string, { passed, problems }: Pick<CheckResult, 'passed' | 'problems'>): Counted {
  for (const { file, line, message } of problems)
    process.stderr.write(`${folder}${file}:${line}: ${message}\n`);
  return { passed, failed: problems.length };
}

function printAlone(alone: CheckResult['alone']): void {
  for (const [language, sorts] of Object.entries(alone ?? {}))
    for (const [sort, { right, base, texts }] of Object.entries(sorts))
      print(
        `  words alone (${language}, ${sort}): ${percent(right)} right of ${texts}, base ${percent(base)}`,
      );
}

/** Checks one company and prints the result. */
function report(id: string, rows: ReadonlyMap<string, Row>, glossary: Glossary): [CheckResult, Counted] {
  const folder = companyFolder(id);
  const schedules = SCHEDULES.filter(({ joined }) => !joined).map((schedule) => schedule.id);
  const result = checkPack(packFiles(folder), { rows, glossary, schedules, trialOf });
  const counted = told(folderName(folder), result);
  // Nothing is counted for a company without scenarios.
  const { scenarios, storms, alone } = result;
  print(
    scenarios + storms > 0
      ? `${id}: ${scenarios} scenarios, ${storms} storm strips`
      : `${id}: no scenarios yet`,
  );
  printAlone(alone);
  return [result, counted];
}

/** Checks the items of the check ride, and prints the result. */
function reportRide(): Counted {
  const result = checkedRide();
  const counted = told('assets/check-ride/', result);
  print(`check ride: ${result.items.length} items`);
  for (const [language, forms] of Object.entries(result.alone))
    for (const [form, { right, base, texts }] of Object.entries(forms))
      print(
        `  words alone (${language}, form ${form}): ${percent(right)} right of ${texts}, base ${percent(base)}`,
      );
  for (const [language, forms] of Object.entries(result.rules))
    for (const [form, rule] of Object.entries(forms))
      if (rule !== null)
        print(
          `  families of words (${language}, form ${form}): ${percent(rule.right)} by ${ruleInWords(rule)}`,
        );
  print(
    `  got right by who understands a share and goes by the words in the rest: ${difficultyLine(result)}`,
  );
  return counted;
}

function difficultyLine({ difficulty }: RideResult): string {
  return difficulty
    .map(({ skill, a, b }) => `${percent(skill)}: a ${percent(a)}, b ${percent(b)}`)
    .join('; ');
}

function reportAll(): void {
  const rows = readTable(read('assets/companies/responsibilities.json'));
  const glossary = JSON.parse(read('locales/forbidden-words.json')) as Glossary;
  const counted: Counted[] = [];
  const packs = new Map<string, CheckResult>();
  for (const id of ownCompanies()) {
    const [result, count] = report(id, rows, glossary);
    packs.set(id, result);
    counted.push(count);
  }
  const together = checkTogether(packs, { rows });
  counted.push(told('assets/companies/', together));
  const { rows: played, pairs, forms } = together.coverage;
  const waiting = [...packs].flatMap(([id, { read: known }]) => (known === null ? [id] : []));
  const without = waiting.length === 0 ? '' : ` (without ${waiting.join(', ')})`;
  // Why these rows have fewer forms than three stands in docs/writing-scenarios.md.
  const fewer = forms.fewer.map((same) => `${same.rows.join(', ')} by ${same.forms.join(' and ')} only`);
  const only = fewer.length === 0 ? '' : `; ${fewer.join('; ')}`;
  print(
    `rows ${played.played} of ${played.all}, twin pairs ${pairs.played} of ${pairs.all}, handoffs ${forms.played} of ${forms.all}${without}${only}`,
  );
  printAlone(together.alone);
  counted.push(reportRide());
  for (const language of LANGUAGES) {
    const debrief = `locales/${language}/debrief.json`;
    counted.push(told('', checkRowNames(debrief, read(debrief), rows)));
    for (const file of readdirSync(new URL(`../locales/${language}`, import.meta.url)).toSorted()) {
      const name = `locales/${language}/${file}`;
      counted.push(told('', checkGameTexts(name, read(name), language, glossary)));
    }
  }
  const passed = counted.reduce((sum, one) => sum + one.passed, 0);
  const failed = counted.reduce((sum, one) => sum + one.failed, 0);
  print(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Prints the scenarios of one company, or of all. */
function printExport(asked: string, company: string | undefined): void {
  const language = LANGUAGES.find((known) => known === asked);
  const ready = readyCompanies();
  const unknown =
    language === undefined
      ? `--export ${asked}: write ${LANGUAGES.join(' or ')}`
      : company !== undefined && !ready.includes(company)
        ? `--company ${company}: write ${ready.join(' or ')}`
        : null;
  if (language === undefined || unknown !== null) {
    process.stderr.write(`${unknown}\n`);
    process.exitCode = 2;
    return;
  }
  for (const id of company === undefined ? ready : [company])
    print(exportOf(contentOf(id), language).join('\n'));
  print(exportRide(language, company).join('\n'));
}

const { export: asked, company } = wanted();
if (asked === undefined) reportAll();
else printExport(asked, company);
