// Finds the text files and loads them, one chunk per language, namespace and part.

import type { TextSources, TextTree } from '../content/index.ts';
import common from '../../locales/nb/common.json';
import { type Language, SOURCE_LANGUAGE } from '../look/languages.ts';

/** The namespaces of the game's own words. Each company adds one. */
export const NAMESPACES = [
  'common',
  'flight',
  'world',
  'debrief',
  'school',
  'trainer',
  'logbook',
  'ride',
  'paper',
  'demo',
  'own',
  'checks',
  'crew',
] as const;

/**
 * The first file of the source language. It is in the first bundle, so that the first screen and every error message can be shown at once.
 * Bundlers need its path as a literal, both here and where the types of the keys are made (keys.d.ts).
 */
export const BUNDLED: TextTree = common;

/**
 * A file that is long and read in a flight comes in two parts (scripts/text-parts.ts): what is read up to the first stamp, and the rest.
 * The rest is named here as the first part of the name and `LATER`.
 */
export const LATER = '/later';

const files: Readonly<Record<string, () => Promise<TextTree>>> = {
  ...import.meta.glob<TextTree>(
    ['../../locales/*/*.json', '!../../locales/nb/common.json', '!../../locales/*/flight.json'],
    { import: 'default' },
  ),
  ...import.meta.glob<TextTree>('../../locales/*/flight.json', { import: 'default', query: '?part=first' }),
};
const laterFiles = import.meta.glob<TextTree>('../../locales/*/flight.json', {
  import: 'default',
  query: '?part=later',
});

function isBundled(language: Language, namespace: string): boolean {
  return language === SOURCE_LANGUAGE && namespace === 'common';
}

/** The items of the check ride, by their ids. */
const ITEMS = import.meta.glob<TextTree>('../../assets/check-ride/texts/*.json', { import: 'default' });
const itemSources: TextSources = Object.fromEntries(
  Object.entries(ITEMS).map(([path, load]) => [path.replace(/^.*\/(.*)\.json$/, '$1'), load]),
);

/** Texts that are not in locales/: those of the check ride's items and of companies, by namespace. */
const elsewhere = new Map<string, TextSources>([['check-ride', itemSources]]);

/** Says where the texts of a namespace come from. */
export function addTexts(namespace: string, sources: TextSources): void {
  elsewhere.set(namespace, sources);
}

/** The namespace that a part belongs to. */
export function namespaceOf(part: string): string {
  return part.endsWith(LATER) ? part.slice(0, -LATER.length) : part;
}

function fileOf(language: Language, part: string): (() => Promise<TextTree>) | undefined {
  const namespace = namespaceOf(part);
  const own = elsewhere.get(namespace);
  if (own !== undefined) return own[part === namespace ? language : language + LATER];
  return (part === namespace ? files : laterFiles)[`../../locales/${language}/${namespace}.json`];
}

/** True when the part exists in the language. @param part a namespace, or one with `LATER` */
export function hasTexts(language: Language, part: string): boolean {
  return isBundled(language, part) || fileOf(language, part) !== undefined;
}

/** Parts that a language has a file of, a company's too. */
export function partsOf(language: Language): readonly string[] {
  return [...NAMESPACES, ...elsewhere.keys()]
    .flatMap((namespace) => [namespace, namespace + LATER])
    .filter((part) => hasTexts(language, part));
}

/** Loads one file. @throws Error when it does not exist or cannot be fetched */
export async function loadTree(language: Language, part: string): Promise<TextTree> {
  if (isBundled(language, part)) return BUNDLED;
  const load = fileOf(language, part);
  if (!load) throw new Error(`No texts ${language}/${part}`);
  return load();
}
