// Prints the figures of speed and size: the model's, the bytes a player waits for, and frames next to a stock scene.
// `npm run bench -- model sizes frames packs room` measures only what is named; `files` lists every file, `quick` takes one short round of frames.
// `--company agency` (or several, with commas) has its bytes measured in that company's flight instead of the first one's.
// Nothing is checked against a limit, because machines differ.

import { parseArgs } from 'node:util';
import { benchFrames } from './bench-frames.ts';
import { benchModel } from './bench-model.ts';
import { benchPacks } from './bench-packs.ts';
import { benchRoom } from './bench-room.ts';
import { serveGame, serveStock } from './bench-pages.ts';
import { benchSizes } from './bench-sizes.ts';
import { companyIds, firstCompany } from './content-files.ts';

const PARTS = ['model', 'sizes', 'frames', 'packs', 'room'] as const;
const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { company: { type: 'string', default: firstCompany() } },
});
const companies = values.company.split(',');
const unknown = companies.find((id) => !companyIds().includes(id));
if (unknown !== undefined) throw new Error(`--company ${unknown}: write ${companyIds().join(', ')}`);
const chosen = PARTS.filter((part) => words.includes(part));
const parts = new Set(chosen.length === 0 ? PARTS : chosen);

if (parts.has('model')) console.log(await benchModel());
if (parts.has('sizes') || parts.has('frames') || parts.has('packs') || parts.has('room')) {
  const game = await serveGame();
  if (parts.has('sizes')) console.log(await benchSizes(game, companies, words.includes('files')));
  if (parts.has('frames')) {
    const stock = await serveStock();
    console.log(await benchFrames(game, stock, words.includes('quick')));
    await stock.close();
  }
  if (parts.has('packs')) console.log(await benchPacks(game));
  if (parts.has('room')) console.log(await benchRoom(game));
  await game.close();
}
