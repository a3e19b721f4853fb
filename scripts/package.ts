// `npm run package`: from the built game, what can be handed on. Three things in release/:
// klarert.html, the whole game in one file; klarert/, a folder for any static host; klarert.zip, that folder.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn, installableFolder } from './package/folder.ts';
import { oneFile } from './package/one-file.ts';

const root = join(import.meta.dirname, '..');
const release = join(root, 'release');
const MEGABYTE = 1_000_000;
/** The most that the one file may be: mail and sticks carry it, and browsers read it at once. */
const MOST = 15 * MEGABYTE;
/** Kinds of files that are compressed already. */
const DENSE = /\.(?:webp|png|mp3|webm|woff2?)$/;

function tell(name: string, bytes: number): void {
  process.stdout.write(`release/${name.padEnd(14)} ${(bytes / MEGABYTE).toFixed(1).padStart(5)} MB\n`);
}

function write(name: string, content: string | Uint8Array): void {
  const path = join(release, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

rmSync(release, { recursive: true, force: true });

const page = await oneFile();
const size = Buffer.byteLength(page);
if (size > MOST) throw new Error(`klarert.html has ${size} bytes, more than ${MOST}`);
write('klarert.html', page);
tell('klarert.html', size);

const files = await installableFolder(filesIn(join(root, 'dist')));
for (const [path, content] of files) write(join('klarert', path), content);
tell(
  'klarert/',
  [...files.values()].reduce((sum, { length }) => sum + length, 0),
);

const zip = zipSync(
  Object.fromEntries(
    [...files].map(([path, content]) => [path, [content, { level: DENSE.test(path) ? 0 : 6 }]] as const),
  ),
);
write('klarert.zip', zip);
tell('klarert.zip', zip.length);
