// Finds the text files and loads them, one chunk per language and namespace.
// Must not know which texts exist or decide which language is shown.

import common from '../../locales/nb/common.json';

export const LANGUAGES = ['nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const SOURCE_LANGUAGE: Language = 'nb';

/** The namespaces of the game's own words; a company adds one of its own with its id. */
export const NAMESPACES = ['common', 'flight', 'world', 'debrief', 'school', 'trainer'] as const;

/** A text file: nested objects with texts at the ends. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** In the first bundle, so that the first screen and every error message can be shown at once. */
export const BUNDLED: TextTree = common;

const files = import.meta.glob<TextTree>(['../../locales/*/*.json', '!../../locales/nb/common.json'], {
  import: 'default',
});

/** True when the namespace exists in the language. */
export function hasTexts(language: Language, namespace: string): boolean {
  return (
    (language === 'nb' && namespace === 'common') || `../../locales/${language}/${namespace}.json` in files
  );
}

/** Loads one file. Rejects when it does not exist or cannot be fetched. */
export async function loadTree(language: Language, namespace: string): Promise<TextTree> {
  if (language === 'nb' && namespace === 'common') return BUNDLED;
  const load = files[`../../locales/${language}/${namespace}.json`];
  if (!load) throw new Error(`No texts ${language}/${namespace}`);
  return load();
}
