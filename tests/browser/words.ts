// The game's texts for tests to look for, read from the locale files so that they are not written down twice.

import { readFileSync } from 'node:fs';

export type Language = 'nb' | 'en';
export const LANGUAGES: readonly Language[] = ['nb', 'en'];

type Tree = { readonly [name: string]: string | Tree };

const files = new Map<string, Tree>();

function tree(language: Language, namespace: string): Tree {
  const path = `${language}/${namespace}`;
  const known = files.get(path);
  if (known !== undefined) return known;
  const read = JSON.parse(
    readFileSync(new URL(`../../locales/${path}.json`, import.meta.url), 'utf8'),
  ) as Tree;
  files.set(path, read);
  return read;
}

/** The text of `namespace:path.to.text`, with its placeholders as in the file. */
export function raw(language: Language, key: string): string {
  const [namespace = '', path = ''] = key.split(':');
  let at: string | Tree | undefined = tree(language, namespace);
  for (const name of path.split('.')) at = typeof at === 'object' ? at[name] : undefined;
  if (typeof at !== 'string') throw new Error(`no text ${key} in ${language}`);
  return at;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Matches the beginning of a text with anything in its placeholders: for names of controls that end with a price or a hint. */
export function like(language: Language, key: string): RegExp {
  return new RegExp(
    `^${raw(language, key)
      .split(/\{\{\w+\}\}/)
      .map(escaped)
      .join('.*')}`,
  );
}

/** Matches the text in either language. */
export function either(key: string): RegExp {
  return new RegExp(LANGUAGES.map((language) => like(language, key).source).join('|'));
}
