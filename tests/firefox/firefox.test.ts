// The game in Firefox: a whole flight by keyboard in each language, a reload, and everything that is printed.

import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLOURS } from '../../src/look/tokens.ts';
import { Firefox, flyByKeyboard, tabTo, untilLandingIsKept } from './firefox.ts';
import { faultsOf, type Sheet, sheetsOf } from '../builders/paper.ts';

const ONE_FILE = pathToFileURL('release/klarert.html').href;

async function printed(page: Page): Promise<readonly Sheet[]> {
  // The papers take the size of whatever they are printed on.
  return sheetsOf(await page.pdf({ format: 'a4' }));
}

/** The smallest heading of the trainer's papers, in points. */
const HEADING = 11.5;

/** Opens the debrief of the flight that has landed, and again from the title after a reload. */
async function debriefAfterReload(page: Page): Promise<void> {
  if ((await page.$('#timeline')) === null) await page.keyboard.press('Enter');
  await page.waitForSelector('#timeline');
  // A reload may lose the last command, which here is the landing.
  await untilLandingIsKept(page);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.title-panel .button.primary');
  await page.keyboard.press('r');
  await page.waitForSelector('#timeline');
}

describe('headless, by words', () => {
  const firefox = new Firefox();
  beforeAll(() => firefox.start(false));
  afterAll(() => firefox.stop());

  it('flies in English by keyboard, keeps the flight over a reload, and prints its debrief on one sheet', async () => {
    const page = await firefox.open('lng=en&seed=4&tier=words&pace=relaxed&speed=200&stop=6');
    const { stamped } = await flyByKeyboard(page);
    expect(stamped).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#timeline');
    const sheets = await printed(page);
    expect(faultsOf(sheets, 14)).toEqual([]);
    expect(sheets).toHaveLength(1);
    await debriefAfterReload(page);
    await page.close();
  });

  it('prints the answer key and the run sheet in whole entries, black on white, with their icons', async () => {
    for (const ready of ['.key-strip', '.run-table']) {
      const query = 'lng=nb&seed=4&tier=words';
      // From the trainer's page the key opens in a window of its own, at this address.
      const page = await (ready === '.key-strip'
        ? firefox.open(`${query}&print=key`, undefined, ready)
        : firefox.open(query));
      if (ready === '.run-table') {
        await page.click('[data-way="trainer"]');
        await page.waitForSelector('.stack .page-part button');
        await (await page.$$('.stack .page-part button'))[1]?.click();
        await page.waitForSelector(ready);
      }
      const seats = await page.$$eval('.seat-tag .icon svg', (icons) => icons.length);
      const sheets = await printed(page);
      expect(faultsOf(sheets, HEADING), ready).toEqual([]);
      expect(sheets[0]?.lines.length).toBeGreaterThan(15);
      const drawings = sheets.reduce((sum, sheet) => sum + sheet.drawings, 0);
      expect(drawings).toBeGreaterThanOrEqual(seats);
      await page.close();
    }
  });

  it('prints strips, instruments and the open card in the middle of a flight, and scrolls in the dark', async () => {
    const page = await firefox.open('lng=nb&seed=4&tier=words&pace=relaxed&timer=0&speed=200');
    await page.keyboard.press('Enter');
    await page.waitForSelector('html[data-screen="pre-flight"] .button.primary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-strip]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('q');
    await page.waitForSelector('.flight.in-tower .in-words');
    const bar = await page.$eval('.in-words', (words) => getComputedStyle(words).scrollbarColor);
    const dim = [1, 3, 5].map((at) => Number.parseInt(COLOURS.dim.slice(at, at + 2), 16)).join(', ');
    expect(bar).toBe(`rgb(${dim}) rgba(0, 0, 0, 0)`);
    const text = await page.$eval(
      '.in-words .sectors',
      (sectors) => sectors.querySelector('h3')?.textContent ?? '',
    );
    const call = await page.$eval('.dock .call', (element) => element.textContent ?? '');
    const sheets = await printed(page);
    expect(faultsOf(sheets, 14)).toEqual([]);
    // A figure's spaces do not break, on paper they are plain ones.
    const plain = (words: string) => words.replace(/\s+/g, ' ');
    const all = plain(sheets.flatMap(({ lines }) => lines.map((line) => line.text)).join(' '));
    expect(all).toContain(plain(text));
    expect(all).toContain(plain(call).slice(1, 25));
    await page.close();
  });

  it('flies the one file from file://, and keeps the flight over a reload', async () => {
    const page = await firefox.open('lng=nb&seed=4&tier=words&pace=relaxed&speed=200&stop=6', ONE_FILE);
    const { stamped } = await flyByKeyboard(page);
    expect(stamped).toBeGreaterThan(1);
    await debriefAfterReload(page);
    await page.close();
  });

  it('complains of nothing', () => {
    expect(firefox.complaints).toEqual([]);
  });
});

describe('on a screen, with the picture', () => {
  const firefox = new Firefox();
  beforeAll(() => firefox.start(true));
  afterAll(() => firefox.stop());

  it('flies in Norwegian by keyboard, its picture drawn, and keeps the flight over a reload', async () => {
    const page = await firefox.open('lng=nb&seed=4&tier=still&pace=relaxed&speed=200&stop=6');
    const { stamped } = await flyByKeyboard(page);
    expect(stamped).toBeGreaterThan(1);
    expect(await page.evaluate(() => window.flightDeck?.picture()?.frames ?? 0)).toBeGreaterThan(0);
    await debriefAfterReload(page);
    expect(firefox.complaints).toEqual([]);
  });
});
