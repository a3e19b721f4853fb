// The same flight gives exactly the same state in Node and in Chromium, over fifty seeds; compared by a hash of everything.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { companies } from '../../scripts/content-files.ts';
import { flyByPolicy, type Policy, stateHash } from '../../src/flight/index.ts';
import { setup, startup } from '../builders/flight.ts';
import { expect, test } from './fixtures.ts';
import { goElsewhere } from './saves.ts';

const SEEDS = Array.from({ length: 50 }, (_, i) => i + 1);
/** The policy for each seed, in turn, so that flights with many, few and no commands are compared. */
const WAYS: readonly Policy[] = ['right', 'wrong-first', 'coin', 'som', 'none'];

const wayOf = (seed: number): Policy => WAYS[seed % WAYS.length] ?? 'right';

/** The pure code as one script, built like the game. */
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
