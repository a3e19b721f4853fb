// Flies many fast flights on the autopilot in one page, and prints whether memory, listeners and textures stay flat.
// Must not assert anything. `npm run soak -- --flights 60`; the first five warm up.

import type { CDPSession, Page } from '@playwright/test';
import { buildGame, openBrowser, servePages } from './bench-pages.ts';

const WARM_UP = 5;
const WHOLE = 60;
const PATIENCE_MS = 30 * 60_000;

interface Standing {
  readonly flown: number;
  /** Bytes of the JavaScript heap, all of it. */
  readonly heap: number;
  /** Bytes of it that V8 fills with compiled code as functions grow warm: not what the game holds. */
  readonly code: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly textures: number;
}

function wantedFlights(words: readonly string[]): number {
  const given = Number(words[words.indexOf('--flights') + 1]);
  return words.includes('--flights') && Number.isSafeInteger(given) && given > WARM_UP ? given : WHOLE;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
}

/** Bytes of compiled code in the heap, by a snapshot of it (Chrome's format: nodes are rows of so many numbers). */
async function codeIn(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const code = (types[fields.indexOf('type')] as readonly string[]).indexOf('code');
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let row = 0; row < nodes.length; row += fields.length)
    if (nodes[row + type] === code) bytes += nodes[row + size] ?? 0;
  return bytes;
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
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    flown,
    heap: metric('JSHeapUsedSize'),
    code: await codeIn(session),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    textures: await page.evaluate(() => window.flightDeck?.picture()?.textures ?? 0),
  };
}

const inMB = (bytes: number) => (bytes / 1e6).toFixed(2);

function line({ flown, heap, code, listeners, nodes, textures }: Standing): string {
  return `  after ${flown} flights: heap ${inMB(heap)} MB, of it ${inMB(code)} compiled code, ${listeners} listeners, ${nodes} nodes, ${textures} textures`;
}

const flights = wantedFlights(process.argv.slice(2));
const say = (text: string) => process.stdout.write(`${text}\n`);
await buildGame();
const pages = await servePages({ stock: false });
const browser = await openBrowser();
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
  const held = (last.heap - last.code) / (first.heap - first.code);
  say(`heap after ${flights} ÷ after ${WARM_UP} (bar 1.1): ${held.toFixed(3)} without V8's compiled code,`);
  say(`  ${(last.heap / first.heap).toFixed(3)} with it`);
  say(
    `listeners: ${last.listeners - first.listeners} more, textures: ${last.textures - first.textures} more`,
  );
} finally {
  await browser.close();
  await pages.close();
}
