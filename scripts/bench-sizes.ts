// How many bytes a player waits for: until the title is painted, and until the first strip can be stamped.
// Which files these are depends on what the page requests, so the page is opened and its requests are recorded.

import { readdirSync } from 'node:fs';
import type { Browser, Page, Request } from '@playwright/test';
import { SETTLING_MS } from '../src/app/presses.ts';
import { LANGUAGES } from '../src/look/languages.ts';
import { openBrowser, type Pages, sentSize } from './bench-pages.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const sum = (paths: readonly string[]) => [...new Set(paths)].reduce((all, path) => all + sentSize(path), 0);

interface Load {
  readonly name: string;
  readonly paths: readonly string[];
  /** Files requested before the title was painted. */
  readonly early: readonly string[];
}

/** This function runs in the page. It notes when the title has been painted: in the frame after the one with its first button. */
function watchTitle(): void {
  function look(): void {
    if (document.querySelector('.title-screen button') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => performance.mark('title-painted'));
  }
  look();
}

/** Nothing that has come to lie under a press is pressed at once. */
const settled = (page: Page) => page.waitForTimeout(SETTLING_MS);

async function stampInFlight(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.locator('html[data-screen="pre-flight"]').waitFor();
  await page.locator('.take-off .button.primary').waitFor();
  await settled(page);
  await page.keyboard.press('Enter');
  await page.locator('[data-strip]').first().click();
  await page.locator('.button.stamp[aria-disabled="false"]').waitFor();
}

async function stampInSchool(page: Page): Promise<void> {
  await page.locator('[data-way="school"]').click();
  const mark = page.locator('.school-card .school-mark');
  const next = page.locator('.school-card .button.primary, .school-card .button').first();
  await next.waitFor();
  while ((await mark.count()) === 0) {
    await next.click();
    await settled(page);
  }
  // There is no stamp until the deciding words are marked, so all phrases are marked.
  for (let index = 0; (await mark.count()) > index; index += 1) {
    await settled(page);
    await mark.nth(index).click();
  }
  await page.locator('.school-card .button-row .button.primary').waitFor();
}

const WAYS = { 'straight to the flight': stampInFlight, 'by Ground school': stampInSchool };

async function load(
  browser: Browser,
  { address }: Pages,
  way: keyof typeof WAYS,
  lng: string,
  company: string,
): Promise<Load> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: lng });
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.addInitScript(watchTitle);
  // What is fetched ahead while the browser is idle, nobody waits for.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  await page.goto(`${address}?seed=1&pace=relaxed&lng=${lng}&school=off&company=${company}`);
  await page.locator('.title-screen button').first().waitFor();
  await WAYS[way](page);
  const asked = requests.filter((request) => request.url().startsWith(address));
  const painted = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('title-painted')[0]?.startTime ?? 0),
  );
  const pathsOf = (some: readonly Request[]) =>
    some.map((request) => decodeURIComponent(new URL(request.url()).pathname));
  const early = asked.filter((request) => request.timing().startTime <= painted);
  await page.close();
  return { name: `${company} ${way}, ${lng}`, paths: pathsOf(asked), early: pathsOf(early) };
}

/** Loads the game in both ways in every language and company. @param whole true lists every file */
export async function benchSizes(
  pages: Pages,
  companies: readonly string[],
  whole: boolean,
): Promise<string> {
  const browser = await openBrowser();
  const loads: Load[] = [];
  for (const way of ['straight to the flight', 'by Ground school'] as const)
    for (const lng of LANGUAGES)
      for (const company of companies) loads.push(await load(browser, pages, way, lng, company));
  await browser.close();

  const isScript = (name: string) => name.endsWith('.js');
  const chunks = readdirSync(new URL('../dist/assets/', import.meta.url)).filter(isScript);
  const each = (bytes: (load: Load) => number) => loads.map((one) => `  ${one.name}: ${kB(bytes(one))}`);
  const heaviest = loads.toSorted((a, b) => sum(b.paths) - sum(a.paths))[0]?.paths ?? [];
  const files = [...new Set(heaviest)].toSorted((a, b) => sentSize(b) - sentSize(a));
  return [
    'bytes as a static host sends them (gzip −9; pictures, sounds and fonts as they are)',
    'JavaScript to the first event (bar 320 kB in the first company, 330 kB in any other)',
    ...each(({ paths }) => sum(paths.filter(isScript))),
    `JavaScript, all chunks (bar 450 kB): ${kB(sum(chunks.map((name) => `/assets/${name}`)))}`,
    'everything to the first event (bar 1200 kB)',
    ...each(({ paths }) => sum(paths)),
    'everything asked for before the title is painted (bar 150 kB)',
    ...each(({ early }) => sum(early)),
    `the largest of ${files.length} files on the heaviest way`,
    ...files.slice(0, whole ? undefined : 12).map((path) => `  ${path}: ${kB(sentSize(path))}`),
  ].join('\n');
}
