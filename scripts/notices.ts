// Writes THIRD-PARTY-NOTICES.md: every package that is part of the built game, with its licence. `--check` compares only.
// Must not list tools that are used for building and testing alone.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}
interface Lock {
  readonly packages: Readonly<Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean }>>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'THIRD-PARTY-NOTICES.md');

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** The licence's text as the package brings it, or null. */
function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').replace(/\r/g, '').trim();
}

function section(folder: string): string {
  const { name, version, license, homepage } = read<Manifest>(join(folder, 'package.json'));
  const lines = [`## ${name} ${version}`, '', `Licence: ${license ?? 'see the text below'}`];
  if (homepage !== undefined) lines.push(`Home: ${homepage}`);
  const text = licenceText(folder);
  if (text !== null) lines.push('', '```text', text, '```');
  return lines.join('\n');
}

const { packages } = read<Lock>(join(root, 'package-lock.json'));
const folders = Object.entries(packages)
  .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional)
  .map(([path]) => join(root, path))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .toSorted();

const text = [
  '# Third-party notices',
  'The built game contains the following packages. This file is made by `npm run notices`.',
  ...folders.map(section),
  '',
].join('\n\n');

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('THIRD-PARTY-NOTICES.md does not fit the dependencies: run `npm run notices`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
  console.log(`${folders.length} packages noted.`);
}
