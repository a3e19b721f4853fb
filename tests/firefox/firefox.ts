// Firefox as a player has it, driven over WebDriver BiDi; what its pages complain of is collected.

import { type ChildProcess, spawn } from 'node:child_process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { expect } from 'vitest';
import { firefoxPath, xvfbPath } from '../../scripts/firefox-path.mjs';
import type { FlightState } from '../../src/flight/index.ts';

/** A screen without a monitor, by its number. */
function screen(path: string): Promise<{ server: ChildProcess; number: string }> {
  const server = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('Xvfb did not start')));
    server.stdio[3]?.once('data', (said: Buffer) => resolve({ server, number: said.toString().trim() }));
  });
}

export class Firefox {
  readonly complaints: string[] = [];
  private browser: Browser | null = null;
  private xvfb: ChildProcess | null = null;
  private server: PreviewServer | null = null;
  private address = '';

  /** @param picture with a window on a screen, where WebGL is; else headless */
  async start(picture: boolean): Promise<void> {
    this.server = await preview({ logLevel: 'error', preview: { port: 4273, strictPort: false } });
    this.address = this.server.resolvedUrls?.local[0] ?? '';
    const xvfb = picture ? xvfbPath() : null;
    const shown = xvfb === null ? null : await screen(xvfb);
    this.xvfb = shown?.server ?? null;
    this.browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath() ?? 'firefox',
      headless: !picture,
      // A page of a machine for tests is drawn by its processor, and is not asked for updates or news.
      extraPrefsFirefox: { 'webgl.force-enabled': true, 'browser.aboutwelcome.enabled': false },
      env: { ...process.env, ...(shown === null ? {} : { DISPLAY: `:${shown.number}` }) },
    });
  }

  /**
   * Opens the game in a page of its own and waits for what it begins with.
   * @param home where it lies; the served game where it is left out
   * @param first what stands there; left out = the title
   */
  async open(query: string, home = this.address, first = '.title-panel .button.primary'): Promise<Page> {
    if (this.browser === null) throw new Error('Firefox was not started');
    const page = await this.browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(`${home}?debug&school=off&${query}`, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector(first);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.xvfb?.removeAllListeners('exit').kill();
    await this.server?.close();
  }
}

/** The state of the flight, which leaves the page as one text: a whole value would be taken apart piece by piece. */
export async function stateOf(page: Page): Promise<FlightState | null> {
  const text = await page.evaluate(() => JSON.stringify(window.flightDeck?.state() ?? null));
  return JSON.parse(text) as FlightState | null;
}

/** Waits until the flight has taken a command more than this. */
async function afterStep(page: Page, commands: number): Promise<void> {
  await page.waitForFunction(
    (count) => (window.flightDeck?.log().commands.length ?? 0) > count,
    {},
    commands,
  );
}

const commandsOf = (page: Page) => page.evaluate(() => window.flightDeck?.log().commands.length ?? 0);

/** Where an element stands to the focus. Past the page's end Tab would lead into the browser's own controls. */
function direction(page: Page, selector: string): Promise<'here' | 'forward' | 'back'> {
  return page.evaluate((wanted) => {
    const [element, { activeElement }] = [document.querySelector(wanted), document];
    if (element === null || activeElement === null || activeElement === document.body) return 'forward';
    if (element === activeElement) return 'here';
    const follows = element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
    return follows === 0 ? 'forward' : 'back';
  }, selector);
}

/** Waits until the browser's database has a landed flight: one that says where it is recorded. */
export async function untilLandingIsKept(page: Page): Promise<void> {
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<boolean>((resolve, reject) => {
          const opening = indexedDB.open('cleared-to-close', 1);
          opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
          opening.addEventListener('success', () => {
            const flights = IDBKeyRange.bound('flight', 'flight\uffff');
            const reading: IDBRequest<unknown[]> = opening.result
              .transaction('kept')
              .objectStore('kept')
              .getAll(flights);
            reading.addEventListener('success', () => {
              opening.result.close();
              resolve(reading.result.some((text) => typeof text === 'string' && text.includes('record')));
            });
          });
        }),
    );
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  for (let tab = 0; tab < 160; tab += 1) {
    const where = await direction(page, selector);
    if (where === 'here') return;
    if (where === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (where === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/** Reads a strip, marks its first words and stamps it where one sits; reads the verdict. False where the seat is busy. */
async function stampHere(page: Page, id: string): Promise<boolean> {
  await tabTo(page, `[data-strip="${id}"]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`.dock [data-step^="${id} "]`);
  if ((await page.$('.dock .stamp[aria-disabled="true"]')) !== null) return false;
  if ((await page.$('.dock .marks')) !== null) {
    await page.keyboard.press('a');
    await page.waitForSelector('.dock .mark.pressed');
  }
  const before = await commandsOf(page);
  await tabTo(page, '.dock .button.stamp');
  await page.keyboard.press('Enter');
  await afterStep(page, before);
  await page.waitForSelector(`.dock [data-step^="${id} verdict"]`);
  if ((await page.$('.dock .go-on')) === null) return true;
  await page.keyboard.press('Enter');
  await page.waitForSelector(`.dock [data-step^="${id} verdict"]`, { hidden: true });
  return true;
}

/** Gives a question its first answer, or closes what only tells something. */
async function answer(page: Page): Promise<void> {
  const asked = await page.$eval('dialog[open]', (dialog) => dialog.textContent);
  if ((await page.$('dialog[open] .commit')) === null) {
    await tabTo(page, 'dialog[open] .button');
  } else {
    await tabTo(page, 'dialog[open] input[type="radio"]');
    await page.keyboard.press(' ');
    await page.waitForSelector('dialog[open] .commit:enabled');
    await tabTo(page, 'dialog[open] .commit');
  }
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (before) => document.querySelector('dialog[open]')?.textContent !== before,
    {},
    asked,
  );
}

/** From the title to the landing without a mouse: what the seat has room for is stamped, every question answered. */
export async function flyByKeyboard(page: Page): Promise<{ readonly stamped: number }> {
  await page.keyboard.press('Enter');
  await page.waitForSelector('html[data-screen="pre-flight"] .button.primary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bay');
  const tried = new Set<string>();
  let [stamped, turned] = [0, 0];
  for (;;) {
    const state = await stateOf(page);
    if (state === null || state.phase === 'landed') return { stamped };
    if ((await page.$('dialog[open]')) !== null) {
      await answer(page);
      continue;
    }
    const strip = state.strips.find(
      ({ id, stamps, storm }) =>
        stamps.length === 0 && !storm && !tried.has(`${id} ${state.week} ${state.seat}`),
    );
    if (strip !== undefined && state.orders[state.seat]) {
      tried.add(`${strip.id} ${state.week} ${state.seat}`);
      if (await stampHere(page, strip.id)) stamped += 1;
      continue;
    }
    const before = await commandsOf(page);
    // Once a week to the other seat, which may have room for what this one had not.
    const onwards = turned === state.week ? 'n' : 'q';
    turned = state.week;
    await page.keyboard.press(onwards);
    await page.waitForFunction(
      (count) =>
        (window.flightDeck?.log().commands.length ?? 0) > count ||
        document.querySelector('dialog[open]') !== null,
      {},
      before,
    );
  }
}
