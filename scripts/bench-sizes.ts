// How many bytes a player waits for: until the title is painted, and until the first strip can be stamped.
// Must not judge; the bars stand beside the figures.

import { readdirSync } from 'node:fs';
import type { Browser, Page, Request } from '@playwright/test';
import { LANGUAGES, type Language } from '../src/look/languages.ts';
import { openBrowser, type Pages } from './bench-pages.ts';

type Way = 'flight' | 'school';

interface Loaded {
  readonly way: Way;
  readonly language: Language;
  readonly script: number;
  readonly all: number;
  readonly title: number;
  readonly paths: readonly string[];
}

/** Notes in the page when the title has been painted: the frame after the one that has its first button. */
function watchTitle(): void {
  performance.setResourceTimingBufferSize(2000);
  function look(): void {
    if (document.querySelector('.title-screen button') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => performance.mark('title-painted'));
  }
  look();
}

async function stampInFlight(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.locator('html[data-screen="pre-flight"]').waitFor();
  await page.locator('.button.primary').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-strip="s1"]').click();
  await page.locator('.button.stamp[aria-disabled="false"]').waitFor();
}

async function stampInSchool(page: Page): Promise<void> {
  await page.locator('.title-ways button').first().click();
  const mark = page.locator('.school-card .school-mark');
  const next = page.locator('.school-card .button.primary, .school-card .button').first();
  await next.waitFor();
  while ((await mark.count()) === 0) await next.click();
  // The deciding words first; only then is there a stamp.
  for (let index = 0; index < 3 && (await mark.count()) > index; index += 1) await mark.nth(index).click();
  await page.locator('.school-card .button-row .button.primary').waitFor();
}

async function load(browser: Browser, pages: Pages, way: Way, language: Language): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: language });
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.addInitScript(watchTitle);
  await page.goto(`${pages.address}?seed=1&pace=relaxed&lng=${language}&school=off`);
  await page.locator('.title-screen button').first().waitFor();
  await (way === 'flight' ? stampInFlight(page) : stampInSchool(page));
  const asked = [...requests];
  const painted = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('title-painted')[0]?.startTime ?? 0),
  );
  const pathOf = (request: Request) => decodeURIComponent(new URL(request.url()).pathname);
  const sum = (paths: Iterable<string>) =>
    [...new Set(paths)].reduce((all, path) => all + pages.size(path), 0);
  const paths = asked.filter((request) => request.url().startsWith(pages.address)).map(pathOf);
  const early = asked.filter((request) => request.timing().startTime <= painted).map(pathOf);
  await context.close();
  return {
    way,
    language,
    script: sum(paths.filter((path) => path.endsWith('.js'))),
    all: sum(paths),
    title: sum(early),
    paths: [...new Set(paths)],
  };
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function report(pages: Pages, loads: readonly Loaded[], whole: boolean): string {
  const names = { flight: 'straight to the flight', school: 'by Ground school' };
  const scripts = readdirSync(new URL('../dist/assets/', import.meta.url)).filter((n) => n.endsWith('.js'));
  const every = scripts.reduce((sum, name) => sum + pages.size(`/assets/${name}`), 0);
  const lines = ['bytes as a static host sends them (gzip −9; pictures, sounds and fonts as they are)'];
  lines.push('JavaScript to the first event (bar 330 kB)');
  for (const one of loads) lines.push(`  ${names[one.way]}, ${one.language}: ${kB(one.script)}`);
  lines.push(`JavaScript, all chunks (bar 450 kB): ${kB(every)}`);
  lines.push('everything to the first event (bar 1200 kB)');
  for (const one of loads) lines.push(`  ${names[one.way]}, ${one.language}: ${kB(one.all)}`);
  lines.push('everything asked for before the title is painted (bar 150 kB)');
  for (const one of loads) lines.push(`  ${names[one.way]}, ${one.language}: ${kB(one.title)}`);
  const heaviest = loads.toSorted((a, b) => b.all - a.all)[0];
  const paths = heaviest?.paths.toSorted((a, b) => pages.size(b) - pages.size(a)) ?? [];
  lines.push(`the largest of ${paths.length} files on the heaviest way`);
  for (const path of paths.slice(0, whole ? undefined : 12)) lines.push(`  ${path}: ${kB(pages.size(path))}`);
  return lines.join('\n');
}

/** Loads the game by both ways in every language. @param whole lists every file */
export async function benchSizes(pages: Pages, whole: boolean): Promise<string> {
  const browser = await openBrowser();
  const loads: Loaded[] = [];
  for (const way of ['flight', 'school'] as const)
    for (const language of LANGUAGES) loads.push(await load(browser, pages, way, language));
  await browser.close();
  return report(pages, loads, whole);
}
