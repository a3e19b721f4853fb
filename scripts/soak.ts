// Flies many fast flights on the autopilot in one page, and prints whether memory, listeners and textures stay the same.
// `npm run soak -- --flights 60`; the first five are for warming up.
//
// V8 keeps compiling functions to machine code for dozens of flights and counts that code as heap: 2 MB that the game does not hold.
// Therefore its compilers are off here; `--compiled` leaves them on, as players have them.

import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import { openBrowser, serveGame } from './bench-pages.ts';

const WARM_UP = 5;
const PATIENCE_MS = 30 * 60_000;

interface Standing {
  readonly flown: number;
  /** Bytes of the whole JavaScript heap. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly textures: number;
}

/**
 * So many garbage collections are made. The game keeps running meanwhile, so the smallest heap after one of them is nearest to what is
 * really held.
 */
const COLLECTIONS = 10;

async function leastHeld(session: CDPSession): Promise<Pick<Standing, 'heap' | 'listeners' | 'nodes'>> {
  const samples: (readonly number[])[] = [];
  for (let i = 0; i < COLLECTIONS; i += 1) {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    samples.push([metric('JSHeapUsedSize'), metric('JSEventListeners'), metric('Nodes')]);
  }
  const least = (column: number) => Math.min(...samples.map((row) => row[column] ?? 0));
  return { heap: least(0), listeners: least(1), nodes: least(2) };
}

/** What is held in the second week of a flight: every flight is measured at the same point. @param flown how many flights have been flown */
async function standing(page: Page, session: CDPSession, flown: number): Promise<Standing> {
  await page.waitForFunction(
    (wanted) => {
      const deck = window.flightDeck;
      const state = deck?.state();
      return deck?.flown() === wanted && state?.phase === 'flying' && state.week >= 2;
    },
    flown,
    { timeout: PATIENCE_MS, polling: 100 },
  );
  return {
    flown,
    ...(await leastHeld(session)),
    textures: await page.evaluate(() => window.flightDeck?.picture()?.textures ?? 0),
  };
}

const inMB = (bytes: number) => (bytes / 1e6).toFixed(2);

function line({ flown, heap, listeners, nodes, textures }: Standing): string {
  return `  after ${flown} flights: heap ${inMB(heap)} MB, ${listeners} listeners, ${nodes} nodes, ${textures} textures`;
}

const { values } = parseArgs({
  options: { flights: { type: 'string', default: '60' }, compiled: { type: 'boolean', default: false } },
});
const flights = Math.max(Number(values.flights), WARM_UP + 1);
const { compiled } = values;
const pages = await serveGame();
const browser = await openBrowser(...(compiled ? [] : ['--js-flags=--jitless']));
try {
  const page = await browser.newPage({ viewport: { width: 960, height: 540 }, locale: 'nb-NO' });
  page.on('pageerror', (error) => console.log(`page error: ${error.stack ?? error.message}`));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const query = `debug&lng=nb&pace=relaxed&school=off&tier=light&autopilot=right&speed=60&flights=${flights + 1}`;
  await page.goto(`${pages.address}?${query}`);
  const first = await standing(page, session, WARM_UP);
  console.log(line(first));
  for (let between = 20; between < flights; between += 20)
    console.log(line(await standing(page, session, between)));
  const last = await standing(page, session, flights);
  console.log(line(last));
  console.log(
    `heap after ${flights} ÷ after ${WARM_UP} (bar 1.1): ${(last.heap / first.heap).toFixed(3)}, ` +
      (compiled ? 'V8’s machine code included' : 'without V8’s machine code'),
  );
  console.log(
    `listeners: ${last.listeners - first.listeners} more, textures: ${last.textures - first.textures} more`,
  );
} finally {
  await browser.close();
  await pages.close();
}
