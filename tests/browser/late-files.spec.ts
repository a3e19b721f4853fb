// A network that goes away after the title, or fails every file once: the flight goes on to its debrief, with all its pictures.

import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { companyIds, contentOf, firstCompany } from '../../scripts/content-files.ts';
import { VIEWS } from '../../src/content/index.ts';
import { drawn, inPhase } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { keep, openTitle } from './saves.ts';
import { lastWeek } from './screens.ts';
import { nextWeek } from './turn-week.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, allowedMessages: [/net::ERR_/] });

const ASSETS = readdirSync('dist/assets');
/** What the sound is made of comes with the first gesture. */
const SOUND = /^speaker-|\.(?:mp3|webm)$/;
/**
 * What only a damaged address, an address with an autopilot, an old browser, a storage that answers late, a kept copy, a pack or a
 * picture of a code in a browser that cannot read one asks for.
 */
const SELDOM =
  /^(?:autopilot|damaged-address|late-storage|older-browsers|own-checks|pack-content|pack-example|pack-host|pack-quarter|qr-pixels|rolldown-runtime|workbox-window)[.-]/;
/** What is there with the title. */
const FIRST = readFileSync('dist/index.html', 'utf8');
const isOtherwise = (name: string) => SELDOM.test(name) || FIRST.includes(`/${name}"`);

/** The pictures of the landscapes that are not flown in, which nobody fetches. A built file does not tell its folder, so they are known by what is in them. */
const ELSEWHERE = new Set(
  VIEWS.filter((view) => view !== contentOf(firstCompany()).view).flatMap((view) =>
    readdirSync(`assets/images/${view}`).map((name) =>
      readFileSync(`assets/images/${view}/${name}`, 'latin1'),
    ),
  ),
);

/** A text of each part of the companies' texts that are not flown; their data is in files of their names. */
const OTHERS = companyIds().filter((id) => id !== firstCompany());
const OTHERS_WORDS = OTHERS.flatMap((id) =>
  readdirSync(`assets/companies/${id}/texts`).flatMap((name) => {
    const texts = JSON.parse(readFileSync(`assets/companies/${id}/texts/${name}`, 'utf8')) as Record<
      string,
      { line1?: string; headline?: string }
    > & { voices?: Record<string, { mended: string }> };
    const { voices, ...rest } = texts;
    const voiced = Object.values(voices ?? {}).map(({ mended }) => mended); // a joined company has none
    return [...voiced, ...Object.values(rest).flatMap(({ line1, headline }) => line1 ?? headline ?? [])];
  }),
);

/** True for a script with a company that is not flown, which nobody fetches either. */
function isOthers(name: string): boolean {
  if (OTHERS.some((id) => name.startsWith(`${id}-`))) return true;
  const text = readFileSync(`dist/assets/${name}`, 'utf8');
  return OTHERS_WORDS.some((words) => text.includes(words));
}

/** Names of the scripts, style sheets and pictures that a flight wants after the title, in a window of the tests' size. */
function wanted(): readonly string[] {
  const large = new Set(ASSETS.filter((name) => name.includes('@2x')).map((name) => name.split('@2x')[0]));
  return ASSETS.filter((name) => {
    if (SOUND.test(name) || isOtherwise(name) || name.startsWith('title')) return false;
    if (/\.(?:js|css)$/.test(name)) return !isOthers(name);
    if (!name.endsWith('.webp') || ELSEWHERE.has(readFileSync(`dist/assets/${name}`, 'latin1'))) return false;
    return name.includes('@2x') || !large.has(name.replace(/-[\w-]{8}\.webp$/, ''));
  });
}

/** Through the last week, both seats, the landing, the debrief and Ground school; nothing may be missing anywhere. */
async function flyToTheDebrief(page: Page): Promise<void> {
  await page.keyboard.press('r');
  await inPhase(page, 'flying');
  await drawn(page);
  for (let seats = 0; seats < 2; seats += 1) {
    await expect.poll(() => page.evaluate(missingPictures)).toEqual([]);
    await page.keyboard.press('q');
    await drawn(page);
  }
  await nextWeek(page);
  await inPhase(page, 'landed');
  await expect(page.locator('.landed')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('#timeline')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('.next-flight ~ .button-row button').last().click();
  await page.locator('[data-way="school"]').click();
  await expect(page.locator('.school-card')).toBeVisible();
  await expect(page.locator('[data-error]')).toHaveCount(0);
  expect(await page.evaluate(missingSheets)).toEqual([]);
}

/** Shown pictures of rooms and view that are not there. */
function missingPictures(): string[] {
  const images = [...document.querySelectorAll<HTMLImageElement>('#world img')];
  const shown = images.filter(({ style }) => style.opacity === '1');
  if (shown.length === 0) return ['all'];
  return images
    .filter((image) => image.checkVisibility() && !(image.complete && image.naturalWidth > 0))
    .map(({ src }) => src);
}

function missingSheets(): string[] {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  return sheets.filter(({ sheet }) => sheet === null).map(({ href }) => href);
}

test('without a network after the title one flies to the debrief, in either language', async ({ page }) => {
  const came = new Set<string>();
  page.on('requestfinished', (request) => came.add(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  // A host may forbid that its files are kept, and then only what the page has taken in is there.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await keep(page, { flight: lastWeek(), settings: { tier: 'still' } });
  await openTitle(page, 'lng=nb&ahead=on');
  await expect.poll(() => wanted().filter((name) => !came.has(decodeURIComponent(name)))).toEqual([]);
  await page.context().setOffline(true);
  await flyToTheDebrief(page);
});

test('where every late file fails once, all of it is there in the end', async ({ page }) => {
  const failed = new Set<string>();
  await page.route('**/assets/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const late = /\.(?:js|css|webp)$/.test(name) && !isOtherwise(name);
    if (!late || failed.has(name)) return route.continue();
    failed.add(name);
    return route.abort();
  });
  await keep(page, { flight: lastWeek(), settings: { tier: 'still' } });
  await openTitle(page, 'lng=nb&ahead=on');
  await flyToTheDebrief(page);
  expect(failed.size).toBeGreaterThan(20);
});
