// The same flight gives the same state in Node and in Chromium, to the last digit, over fifty seeds.
// Must not compare rounded figures: the hash is of everything.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { companies } from '../../scripts/content-files.ts';
import { flyByPolicy, type Policy, stateHash } from '../../src/flight/index.ts';
import { setup, startup } from '../builders/flight.ts';
import { expect, test } from './fixtures.ts';
import { goElsewhere } from './saves.ts';

const SEEDS = Array.from({ length: 50 }, (_, i) => i + 1);
/** Each seed by one of them, in turn: much, little and nothing done. */
const WAYS: readonly Policy[] = ['right', 'wrong-first', 'coin', 'som', 'none'];

const wayOf = (seed: number): Policy => WAYS[seed % WAYS.length] ?? 'right';

/** The pure code as one script, built as the game is. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [companies()],
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('hashes-in-browser.ts', import.meta.url)),
        formats: ['iife'],
        name: 'rules',
      },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

test('fifty flights end in the same state in Node and in Chromium', async ({ page }) => {
  const script = await bundle();
  await page.route('**/rules-under-test.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await goElsewhere(page);
  await page.addScriptTag({ url: './rules-under-test.js' });
  const inChromium = await page.evaluate(
    (flights) => flights.map(([seed, policy]) => window.rules.hashOf(seed, policy)),
    SEEDS.map((seed) => [seed, wayOf(seed)] as const),
  );
  const inNode = SEEDS.map((seed) => stateHash(flyByPolicy(setup({ seed }), startup, wayOf(seed)).state));
  expect(inChromium).toEqual(inNode);
  expect(new Set(inNode).size).toBe(SEEDS.length);
});
