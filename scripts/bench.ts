// Prints the figures of speed and size: the model's, the bytes a player waits for, and frames next to a stock scene.
// `npm run bench -- model sizes frames` measures only what is named; `files` lists every file, `quick` takes one short round of frames.
// Nothing is checked against a limit, because machines differ.

import { benchFrames } from './bench-frames.ts';
import { benchModel } from './bench-model.ts';
import { serveGame, serveStock } from './bench-pages.ts';
import { benchSizes } from './bench-sizes.ts';

const PARTS = ['model', 'sizes', 'frames'] as const;
const words = process.argv.slice(2);
const chosen = PARTS.filter((part) => words.includes(part));
const parts = new Set(chosen.length === 0 ? PARTS : chosen);

if (parts.has('model')) console.log(await benchModel());
if (parts.has('sizes') || parts.has('frames')) {
  const game = await serveGame();
  if (parts.has('sizes')) console.log(await benchSizes(game, words.includes('files')));
  if (parts.has('frames')) {
    const stock = await serveStock();
    console.log(await benchFrames(game, stock, words.includes('quick')));
    await stock.close();
  }
  await game.close();
}
