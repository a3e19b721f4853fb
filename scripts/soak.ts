// Flies many fast flights on the autopilot in one page, and prints whether memory, listeners and textures stay flat.
// Must not assert anything. `npm run soak -- --flights 60`; the first five warm up.
//
// V8 goes on translating functions into machine code for dozens of flights as they grow warm, and counts the code as
// heap: 2 MB that the game does not hold. So its compilers are off here; `--compiled` leaves them on, as players have it.

import type { CDPSession, Page } from '@playwright/test';
import { buildGame, openBrowser, servePages } from './bench-pages.ts';

const WARM_UP = 5;
const WHOLE = 60;
const PATIENCE_MS = 30 * 60_000;

interface Standing {
  readonly flown: number;
  /** Bytes of the JavaScript heap, all of it. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly textures: number;
}

function wantedFlights(words: readonly string[]): number {
  const given = Number(words[words.indexOf('--flights') + 1]);
  return words.includes('--flights') && Number.isSafeInteger(given) && given > WARM_UP ? given : WHOLE;
}

/** The game goes on while it is measured: of so many collections the one that left least is nearest to what is held. */
const COLLECTIONS = 10;

async function leastHeld(session: CDPSession): Promise<Pick<Standing, 'heap' | 'listeners' | 'nodes'>> {
  let [heap, listeners, nodes] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ];
  for (let i = 0; i < COLLECTIONS; i += 1) {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    heap = Math.min(heap, metric('JSHeapUsedSize'));
    listeners = Math.min(listeners, metric('JSEventListeners'));
    nodes = Math.min(nodes, metric('Nodes'));
  }
  return { heap, listeners, nodes };
}

/** What is held in the second week of the flight after so many: every flight is measured at the same place. */
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

const words = process.argv.slice(2);
const flights = wantedFlights(words);
const compiled = words.includes('--compiled');
const say = (text: string) => process.stdout.write(`${text}\n`);
await buildGame();
const pages = await servePages({ stock: false });
const browser = await openBrowser(...(compiled ? [] : ['--js-flags=--jitless']));
try {
  const page = await browser.newPage({ viewport: { width: 960, height: 540 }, locale: 'nb-NO' });
  page.on('pageerror', (error) => say(`page error: ${error.stack ?? error.message}`));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const query = `debug&lng=nb&pace=relaxed&school=off&tier=light&autopilot=right&speed=60&flights=${flights + 1}`;
  await page.goto(`${pages.address}?${query}`);
  const first = await standing(page, session, WARM_UP);
  say(line(first));
  for (let between = 20; between < flights; between += 20) say(line(await standing(page, session, between)));
  const last = await standing(page, session, flights);
  say(line(last));
  say(
    `heap after ${flights} ÷ after ${WARM_UP} (bar 1.1): ${(last.heap / first.heap).toFixed(3)}, ` +
      (compiled ? 'V8’s machine code included' : 'without V8’s machine code'),
  );
  say(
    `listeners: ${last.listeners - first.listeners} more, textures: ${last.textures - first.textures} more`,
  );
} finally {
  await browser.close();
  await pages.close();
}
