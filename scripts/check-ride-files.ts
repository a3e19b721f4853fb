// Reads the check ride's folder from disk, for the scripts, the tests and the build. The game itself imports `virtual:check-ride`.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { RideFiles } from '../src/content/check/ride.ts';
import { textFileOf, wordsIn } from '../src/content/check/ride-words.ts';
import { byLanguage, LANGUAGES } from '../src/content/check/words.ts';
import type { Problem } from '../src/content/problem.ts';
import { readRideItems, RIDE_FILE } from '../src/content/ride-file.ts';
import type { RideItem } from '../src/content/ride-item.ts';
import { fnv1a } from '../src/quarter/fnv.ts';

const FOLDER = new URL('../assets/check-ride/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

/** The files as they are. */
export function rideFiles(): RideFiles {
  return { items: read(RIDE_FILE), texts: byLanguage((language) => read(textFileOf(language))) };
}

/** An error that says what is wrong, and where. */
function refused(problems: readonly Problem[]): Error {
  return new Error(problems.map((p) => `assets/check-ride/${p.file}:${p.line}: ${p.message}`).join('\n'));
}

/**
 * The items.
 * @param files those on disk
 * @throws Error that lists every problem of their files
 */
export function rideItems({ items, texts }: RideFiles = rideFiles()): readonly RideItem[] {
  const { value, problems } = readRideItems(items);
  if (problems !== undefined) throw refused(problems);
  const words = LANGUAGES.map((language) => wordsIn(language, texts[language]));
  const unread = words.flatMap(({ source }) => source.problems);
  if (unread.length > 0) throw refused(unread);
  // An item without words is told by the check of the ride (`npm run content`).
  return value.map((item) => ({ ...item, words: fnv1a(words.map((own) => own.of(item)).join('\n')) }));
}

const VIRTUAL = 'virtual:check-ride';

/** A Vite plugin: `virtual:check-ride` is the checked list of items. It is parsed here, so the browser needs no YAML parser. */
export function checkRideItems(): Plugin {
  return {
    name: 'check-ride-items',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      for (const file of [RIDE_FILE, ...LANGUAGES.map(textFileOf)])
        this.addWatchFile(fileURLToPath(new URL(file, FOLDER)));
      return `export default ${JSON.stringify(rideItems())};`;
    },
  };
}
