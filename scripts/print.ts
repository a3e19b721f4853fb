// Writes the trainer's papers as PDF, in every language, for A4 and for Letter: `npm run print`. The game is built before.
// The papers are the game's own pages, printed by the browser as anybody else prints them.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { LANGUAGES, type Language } from '../src/look/languages.ts';
import { PRINT_WISHES, type PrintWish } from '../src/panels/parts/printables.ts';
import { BROWSER_FLAGS, browserPath } from './browser-path.mjs';
import { isWithBook, papersOf, printQuery } from './print-quarter.ts';

const FORMATS = ['A4', 'Letter'] as const;
const FOLDER = 'release/print';
const USAGE =
  'npm run print -- [--seed 2026] [--company startup] [--flight 1] [--address http://192.168.1.20:5713/] [--paper book] [--with-book]';

function readArguments() {
  try {
    return parseArgs({
      options: {
        seed: { type: 'string', default: '2026' },
        company: { type: 'string' },
        flight: { type: 'string', default: '1' },
        // Where the class finds the game; otherwise the book cannot say.
        address: { type: 'string' },
        paper: { type: 'string' },
        // A key or a guide for a book that has been printed before.
        'with-book': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(2);
  }
}

const { seed, company, flight, address, paper: only, 'with-book': withBook } = readArguments();
const wished = { seed, company, flight, only, withBook };
if (only !== undefined && !PRINT_WISHES.some((paper) => paper === only)) {
  process.stderr.write(`--paper ${only}: write ${PRINT_WISHES.join(', ')}\n`);
  process.exit(2);
}

/** Opens a paper and waits until all of it is there. */
async function open(page: Page, home: string, paper: PrintWish, lng: Language): Promise<void> {
  await page.goto(`${home}${printQuery(wished, paper, lng)}`);
  await page
    .locator(paper === 'key' ? '.key-strip' : '.paper-sheet')
    .first()
    .waitFor();
  // Objections, cards and keys come with the company.
  await page.waitForFunction(() => document.querySelector('.guide-objections:not(:has(tbody tr))') === null);
  await page.evaluate(() => document.fonts.ready);
}

process.stdout.write(
  isWithBook(wished)
    ? `Quarter ${seed}, flight ${flight}, with the tower's book: every paper is of that quarter.\n`
    : `Quarter ${seed}, flight ${flight}, without the tower's book. For papers that go with a printed book add --with-book.\n`,
);
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const home = server.resolvedUrls?.local[0];
if (home === undefined) throw new Error('the game is not served');
const executablePath = browserPath();
const browser = await chromium.launch({
  args: BROWSER_FLAGS,
  ...(executablePath === null ? {} : { executablePath }),
});
try {
  const page = await browser.newPage();
  if (address !== undefined)
    await page.addInitScript((content) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.head.append(
          Object.assign(document.createElement('meta'), { name: 'room-address', content }),
        );
      });
    }, address);
  for (const lng of LANGUAGES) {
    await mkdir(join(FOLDER, lng), { recursive: true });
    for (const paper of papersOf(wished)) {
      await open(page, home, paper, lng);
      for (const format of FORMATS) {
        const path = join(FOLDER, lng, `${paper}-${format.toLowerCase()}.pdf`);
        await page.pdf({ path, format });
        process.stdout.write(`${path}\n`);
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
