// Prints the figures of speed and size: the model's, the bytes a player waits for, and frames beside a stock scene.
// Must not assert anything: machines differ. `npm run bench -- model sizes frames` takes some of them; `files` lists every file,
// `quick` takes one short pair of each kind, to see where one stands.

import { benchFrames } from './bench-frames.ts';
import { benchModel } from './bench-model.ts';
import { buildGame, servePages } from './bench-pages.ts';
import { benchSizes } from './bench-sizes.ts';

const PARTS = ['model', 'sizes', 'frames'] as const;
const words = process.argv.slice(2);
const chosen = PARTS.filter((part) => words.includes(part));
const parts = new Set(chosen.length === 0 ? PARTS : chosen);
const say = (text: string) => process.stdout.write(`${text}\n`);

if (parts.has('model')) say(benchModel());
if (parts.has('sizes') || parts.has('frames')) {
  await buildGame();
  const pages = await servePages({ stock: parts.has('frames') });
  try {
    if (parts.has('sizes')) say(await benchSizes(pages, words.includes('files')));
    if (parts.has('frames')) say(await benchFrames(pages, words.includes('quick')));
  } finally {
    await pages.close();
  }
}
