// Reads the check ride's folder from disk, for the scripts, the tests and the build. The game itself imports `virtual:check-ride`.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { RideFiles } from '../src/content/check/ride.ts';
import { readRideItems, RIDE_FILE } from '../src/content/ride-file.ts';
import type { RideItem } from '../src/content/ride-item.ts';
import { fnv1a } from '../src/quarter/fnv.ts';

const FOLDER = new URL('../assets/check-ride/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

/** The files as they are. */
export function rideFiles(): RideFiles {
  return { items: read(RIDE_FILE), texts: { nb: read('texts/nb.json'), en: read('texts/en.json') } };
}

/** The items. @throws Error that lists every problem of their file */
export function rideItems(): readonly RideItem[] {
  const { value, problems } = readRideItems(read(RIDE_FILE));
  if (problems !== undefined)
    throw new Error(problems.map((p) => `assets/check-ride/${p.file}:${p.line}: ${p.message}`).join('\n'));
  const texts = Object.values(rideFiles().texts).map(
    (text) => JSON.parse(text) as Readonly<Record<string, string>>,
  );
  return value.map((item) => ({ ...item, words: fnv1a(texts.map((words) => words[item.id]).join('\n')) }));
}

const VIRTUAL = 'virtual:check-ride';

/** A Vite plugin: `virtual:check-ride` is the checked list of items. It is parsed here, so the browser needs no YAML parser. */
export function checkRideItems(): Plugin {
  return {
    name: 'check-ride-items',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      for (const file of [RIDE_FILE, 'texts/nb.json', 'texts/en.json'])
        this.addWatchFile(fileURLToPath(new URL(file, FOLDER)));
      return `export default ${JSON.stringify(rideItems())};`;
    },
  };
}
