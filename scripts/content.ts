// `npm run content`: checks the scenarios and their words in every language; `-- --export <language>` prints them with their numbers filled
// in.
// The checks themselves are in src/content/check.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkPack } from '../src/content/check/index.ts';
import { LANGUAGES } from '../src/content/check/words.ts';
import { SCHEDULES, trialOf } from '../src/flight/index.ts';
import { exportOf } from './content-export.ts';
import {
  companyFolder,
  ownCompanies,
  contentOf,
  firstCompany,
  folderName,
  packFiles,
} from './content-files.ts';

function wanted(): string | undefined {
  try {
    return parseArgs({ options: { export: { type: 'string' } } }).values.export;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

/** The ids of the rows of the responsibilities table. */
function responsibilityRows(): ReadonlySet<string> {
  const file = new URL('../assets/companies/responsibilities.json', import.meta.url);
  return new Set((JSON.parse(readFileSync(file, 'utf8')) as { id: string }[]).map((row) => row.id));
}

/** Checks one company and prints the result. Returns how many checks passed and failed. */
function report(id: string, rows: ReadonlySet<string>): { passed: number; failed: number } {
  const folder = companyFolder(id);
  const { problems, passed, scenarios, storms, alone } = checkPack(packFiles(folder), {
    rows,
    schedules: SCHEDULES.filter(({ joined }) => !joined).map(({ id: schedule }) => schedule),
    trialOf,
  });
  for (const { file, line, message } of problems)
    process.stderr.write(`${folderName(folder)}${file}:${line}: ${message}\n`);
  // Nothing is counted for a company without scenarios.
  if (scenarios + storms > 0) process.stdout.write(`${scenarios} scenarios, ${storms} storm strips\n`);
  for (const [language, { right, base, texts }] of Object.entries(alone ?? {})) {
    process.stdout.write(
      `words alone (${language}): ${percent(right)} right of ${texts}, base ${percent(base)}\n`,
    );
  }
  return { passed, failed: problems.length };
}

function reportAll(): void {
  const rows = responsibilityRows();
  const all = ownCompanies().map((id) => report(id, rows));
  const passed = all.reduce((sum, one) => sum + one.passed, 0);
  const failed = all.reduce((sum, one) => sum + one.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

const asked = wanted();
const language = LANGUAGES.find((known) => known === asked);
if (asked === undefined) reportAll();
else if (language !== undefined)
  process.stdout.write(`${exportOf(contentOf(firstCompany()), language).join('\n')}\n`);
else {
  process.stderr.write(`--export ${asked}: write ${LANGUAGES.join(' or ')}\n`);
  process.exitCode = 2;
}
