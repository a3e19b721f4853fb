// Measures frames a second and script time a frame at the busiest moment of each seat, next to a stock scene in the same run.
// Only their ratios can be compared between machines.

import type { Browser, Page } from '@playwright/test';
import { median } from './bench-model.ts';
import { busiestMoment, type BusyMoment } from './bench-moments.ts';
import { openBrowser, type Pages } from './bench-pages.ts';
import { resumeIn } from '../tests/browser/saves.ts';

const WHOLE = { rounds: 5, legMs: 4000 } as const;
const QUICK = { rounds: 1, legMs: 2000 } as const;
const SETTLE_MS = 700;
const VIEWPORT = { width: 1280, height: 720 } as const;
/** Frames are drawn as fast as possible, not only as fast as a screen shows them. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** A page that can be started and stopped, and that counts its frames. */
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
  await page.goto(`${pages.address}stock.html`);
  await page.waitForFunction(() => (window.stock?.counts().frames ?? 0) > 2);
  const run = async (on: boolean) => {
    await page.evaluate((wanted) => window.stock?.run(wanted), on);
  };
  await run(false);
  return { page, run };
}

async function openGame(
  browser: Browser,
  { address }: Pages,
  tier: 'full' | 'light',
  { moment }: BusyMoment,
): Promise<Runner> {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'nb-NO', baseURL: address });
  await resumeIn(page, { flight: moment, settings: { tier } }, 'lng=nb&speed=1&frames=free');
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

/** This function runs in the page. It lets the page run, and reads the counters before and after. */
async function countLeg(milliseconds: number): Promise<Leg> {
  const counts = () =>
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
  const compare = (key: keyof Leg, digits: number) => {
    const ratio = of(({ stock, game }) => game[key] / stock[key]).toFixed(2);
    const [mine, theirs] = [of(({ game }) => game[key]), of(({ stock }) => stock[key])];
    return { ratio, both: `(${mine.toFixed(digits)} : ${theirs.toFixed(digits)})` };
  };
  const [frames, script] = [compare('framesPerSecond', 1), compare('scriptPerFrame', 2)];
  return `  ${name}: ${frames.ratio} × the frames a second ${frames.both}, ${script.ratio} × the script per frame ${script.both} in ms`;
}

/** Both seats in the light and the full tier, each compared with the stock scene: they run in turns, and the median of the ratios counts. */
export async function benchFrames(game: Pages, stockScene: Pages, quick: boolean): Promise<string> {
  const { rounds, legMs } = quick ? QUICK : WHOLE;
  const browser = await openBrowser(...UNCAPPED);
  const stock = await openStock(browser, stockScene);
  const all: Series[] = [];
  const moments = [busiestMoment('cockpit'), busiestMoment('tower')];
  for (const tier of ['light', 'full'] as const) {
    for (const moment of moments) {
      const runner = await openGame(browser, game, tier, moment);
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
