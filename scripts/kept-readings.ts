// Keeps what was read of files between processes: to read a company takes half a second, and every test file and script begins with it.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'node_modules', '.cache', 'companies');

/** All code that decides what is read: the readers, what they take from the model, and the packages that they use. */
function readersHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const room of ['content', 'quarter'])
    for (const name of readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' }).toSorted())
      if (name.endsWith('.ts')) hash.update(readFileSync(join(root, 'src', room, name)));
  return hash.digest('hex');
}
let readers: string | null = null;

/**
 * What `read` makes of the files, as plain JSON; it is called only where nothing was kept under these texts and this code.
 * @param files texts by their names
 * @throws what `read` throws: nothing is kept then
 */
export function keptReading<T>(files: Readonly<Record<string, string>>, read: () => T): T {
  readers ??= readersHash();
  const key = createHash('sha256').update(readers).update(JSON.stringify(files)).digest('hex').slice(0, 32);
  const path = join(folder, `${key}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T;
  const text = JSON.stringify(read());
  mkdirSync(folder, { recursive: true });
  // Another process may be reading the same: what it finds has to be whole.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
  return JSON.parse(text) as T;
}
