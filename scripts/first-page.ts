// A Vite plugin that fills in the page shown before any script has loaded. It has its words in every language of the table.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language, SOURCE_LANGUAGE } from '../src/look/languages.ts';

type Key =
  | 'common:game.title'
  | 'common:game.lead'
  | 'common:firstPage.asFile'
  | 'common:firstPage.loading'
  | 'common:firstPage.late'
  | 'common:firstPage.needsScript';
type Tree = { readonly [name: string]: string | Tree };

/** A text of the game's own, for places in HTML. @throws Error where there is none */
export function textOf(language: Language, key: Key): string {
  const [namespace = '', path = ''] = key.split(':');
  const file = new URL(`../locales/${language}/${namespace}.json`, import.meta.url);
  let at: string | Tree | undefined = JSON.parse(readFileSync(file, 'utf8')) as Tree;
  for (const name of path.split('.')) at = typeof at === 'object' ? at[name] : undefined;
  if (typeof at !== 'string') throw new Error(`no text ${key} in ${language}`);
  return at.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The text in every language, for places that cannot mark which part is in which language. */
function plain(key: Key): string {
  return LANGUAGES.map((language) => textOf(language, key)).join(' / ');
}

/** The text in every language, each part marked with its language and with `between` between the parts. */
function marked(key: Key, between: string): string {
  return LANGUAGES.map((language) => `<span lang="${language}">${textOf(language, key)}</span>`).join(
    between,
  );
}

/** Fills in the `{{places}}` of index.html. @throws Error that names an unknown place or a missing text */
export function fillFirstPage(html: string): string {
  const places: Readonly<Record<string, () => string>> = {
    source: () => SOURCE_LANGUAGE,
    title: () => plain('common:game.title'),
    heading: () => marked('common:game.title', ' <span aria-hidden="true">/</span> '),
    loading: () => plain('common:firstPage.loading'),
    late: () => marked('common:firstPage.late', ' '),
    asFile: () => marked('common:firstPage.asFile', ' '),
    needsScript: () => marked('common:firstPage.needsScript', ' '),
  };
  return html.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const fill = places[name];
    if (fill === undefined) throw new Error(`index.html: no words for {{${name}}}`);
    return fill();
  });
}

/** The first page in the languages of the table. */
export function firstPage(): Plugin {
  return { name: 'first-page', transformIndexHtml: { order: 'pre', handler: fillFirstPage } };
}
