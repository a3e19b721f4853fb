// Finds the text files and loads them, one chunk per language and namespace.

import type { TextSources, TextTree } from '../content/index.ts';
import common from '../../locales/nb/common.json';
import { type Language, SOURCE_LANGUAGE } from '../look/languages.ts';

/** The namespaces of the game's own words. Each company adds one. */
export const NAMESPACES = ['common', 'flight', 'world', 'debrief', 'school', 'trainer', 'ride'] as const;

/**
 * The first file of the source language. It is in the first bundle, so that the first screen and every error message can be shown at once.
 * Bundlers need its path as a literal, both here and where the types of the keys are made (keys.d.ts).
 */
export const BUNDLED: TextTree = common;

const files = import.meta.glob<TextTree>(['../../locales/*/*.json', '!../../locales/nb/common.json'], {
  import: 'default',
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

/** True when the namespace exists in the language. */
export function hasTexts(language: Language, namespace: string): boolean {
  if (isBundled(language, namespace)) return true;
  const own = elsewhere.get(namespace);
  return own === undefined ? `../../locales/${language}/${namespace}.json` in files : language in own;
}

/** Namespaces that a language has a file of, a company's too. */
export function namespacesOf(language: Language): readonly string[] {
  return [...NAMESPACES, ...elsewhere.keys()].filter((namespace) => hasTexts(language, namespace));
}

/** Loads one file. @throws Error when it does not exist or cannot be fetched */
export async function loadTree(language: Language, namespace: string): Promise<TextTree> {
  if (isBundled(language, namespace)) return BUNDLED;
  const load = elsewhere.get(namespace)?.[language] ?? files[`../../locales/${language}/${namespace}.json`];
  if (!load) throw new Error(`No texts ${language}/${namespace}`);
  return load();
}
