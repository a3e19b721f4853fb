// `npm run content`: checks the scenarios and their words in every language; `-- --export <language>` prints them filled in.
// Must not hold a check of its own; content-check.ts does.

import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/look/languages.ts';
import { checkContent } from './content-check.ts';
import { exportLines } from './content-export.ts';
import { contentOf } from './content-files.ts';

function wanted(): string | undefined {
  try {
    return parseArgs({ options: { export: { type: 'string' } } }).values.export;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

function report(): void {
  const { faults, passed, scenarios, storms, alone } = checkContent();
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${scenarios} scenarios, ${storms} storm strips\n`);
  for (const language of LANGUAGES) {
    const { right, base, texts } = alone[language];
    process.stdout.write(
      `words alone (${language}): ${percent(right)} right of ${texts}, base ${percent(base)}\n`,
    );
  }
  process.stdout.write(`${passed} passed, ${faults.length} failed\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

const asked = wanted();
const language = LANGUAGES.find((known) => known === asked);
if (asked === undefined) report();
else if (language !== undefined)
  process.stdout.write(`${exportLines(contentOf('startup'), language).join('\n')}\n`);
else {
  process.stderr.write(`--export ${asked}: write ${LANGUAGES.join(' or ')}\n`);
  process.exitCode = 2;
}
