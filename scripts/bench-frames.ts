// Frames a second and script per frame at the busiest moment of each seat, beside a stock scene in the same run.
// Must not assert anything: only the ratios travel from one machine to another.

import type { Browser, Page } from '@playwright/test';
import { median } from './bench-model.ts';
import { busiestMoment, type Moment, savedMoment } from './bench-moments.ts';
import { openBrowser, type Pages } from './bench-pages.ts';

const WHOLE = { rounds: 5, legMs: 4000 } as const;
const QUICK = { rounds: 1, legMs: 2000 } as const;
const SETTLE_MS = 700;
const VIEWPORT = { width: 1280, height: 720 } as const;
/** Frames as fast as they can be made, not as fast as a screen shows them. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

interface Counted {
  readonly frames: number;
  readonly scriptMilliseconds: number;
}

/** A page that can be let run and be held, and counts its frames. */
interface Runner {
  readonly page: Page;
  run(on: boolean): Promise<void>;
}

interface Leg {
  readonly framesPerSecond: number;
  readonly scriptPerFrame: number;
}

async function openStock(browser: Browser, pages: Pages): Promise<Runner> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(`${pages.address}stock/stock.html`);
  await page.waitForFunction(() => (window.stock?.counts().frames ?? 0) > 2);
  const run = async (on: boolean) => {
    await page.evaluate((wanted) => window.stock?.run(wanted), on);
  };
  await run(false);
  return { page, run };
}

/** Puts a save where the game keeps its own. */
function keepEntries(entries: readonly (readonly [string, string])[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cleared-to-close', 1);
    opening.addEventListener('error', () => reject(new Error('no storage')));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('kept', 'readwrite');
      for (const [key, text] of entries) writing.objectStore('kept').put(text, key);
      writing.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

async function openGame(
  browser: Browser,
  pages: Pages,
  tier: 'full' | 'light',
  moment: Moment,
): Promise<Runner> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'nb-NO' });
  const page = await context.newPage();
  const resume = page.locator('.title-buttons .button.wide');
  await page.goto(`${pages.address}?debug&lng=nb&pace=relaxed&tier=${tier}&frames=free`);
  await page.locator('.title-screen button').first().waitFor();
  await page.evaluate(keepEntries, await savedMoment(moment));
  await page.reload();
  await resume.click();
  await page.waitForFunction(() => (window.flightDeck?.picture()?.frames ?? 0) > 2);
  let running = true;
  return {
    page,
    async run(on) {
      if (on === running) return;
      running = on;
      await page.keyboard.press('p');
      await page.waitForFunction((wanted) => (window.flightDeck?.picture()?.moving ?? false) === wanted, on);
    },
  };
}

/** Runs in the page: lets it run, and reads what it has counted before and after. */
async function countLeg(milliseconds: number): Promise<Leg> {
  const counts = (): Counted =>
    window.stock?.counts() ?? window.flightDeck?.picture() ?? { frames: 0, scriptMilliseconds: 0 };
  const before = counts();
  const begun = performance.now();
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
  const after = counts();
  const frames = after.frames - before.frames;
  return {
    framesPerSecond: (frames * 1000) / (performance.now() - begun),
    scriptPerFrame: frames === 0 ? 0 : (after.scriptMilliseconds - before.scriptMilliseconds) / frames,
  };
}

async function leg({ page, run }: Runner, milliseconds: number): Promise<Leg> {
  await run(true);
  await page.waitForTimeout(SETTLE_MS);
  const counted = await page.evaluate(countLeg, milliseconds);
  await run(false);
  return counted;
}

interface Series {
  readonly name: string;
  readonly runner: Runner;
  readonly pairs: { readonly stock: Leg; readonly game: Leg }[];
}

function line({ name, pairs }: Series): string {
  const of = (pick: (pair: Series['pairs'][number]) => number) => median(pairs.map(pick));
  const frames = of(({ stock, game }) => game.framesPerSecond / stock.framesPerSecond);
  const script = of(({ stock, game }) => game.scriptPerFrame / stock.scriptPerFrame);
  return [
    `  ${name}: ${frames.toFixed(2)} × the frames a second`,
    `(${of(({ game }) => game.framesPerSecond).toFixed(1)} : ${of(({ stock }) => stock.framesPerSecond).toFixed(1)}),`,
    `${script.toFixed(2)} × the script per frame`,
    `(${of(({ game }) => game.scriptPerFrame).toFixed(2)} : ${of(({ stock }) => stock.scriptPerFrame).toFixed(2)} ms)`,
  ].join(' ');
}

/** Both seats in the light and the full tier, each against the stock scene: ABAB, median of the pairs' ratios. */
export async function benchFrames(pages: Pages, quick: boolean): Promise<string> {
  const { rounds, legMs } = quick ? QUICK : WHOLE;
  const browser = await openBrowser(...UNCAPPED);
  const stock = await openStock(browser, pages);
  const all: Series[] = [];
  const moments = [busiestMoment('cockpit'), busiestMoment('tower')];
  for (const tier of ['light', 'full'] as const) {
    for (const moment of moments) {
      const runner = await openGame(browser, pages, tier, moment);
      await runner.run(false);
      all.push({ name: `${tier}, ${moment.seat}`, runner, pairs: [] });
    }
  }
  for (let round = 0; round < rounds; round += 1)
    for (const { runner, pairs } of all)
      pairs.push({ stock: await leg(stock, legMs), game: await leg(runner, legMs) });
  await browser.close();
  return [
    `frames at 1280 × 720 without a limit, software WebGL, ${rounds} pairs of ${legMs / 1000} s, stock and game in turn`,
    '(bars: light ≥ 3 × the frames, full ≤ 2.5 × the script)',
    ...moments.map(({ seat, what }) => `  the ${seat}'s busiest moment: ${what}`),
    ...all.map(line),
  ].join('\n');
}
