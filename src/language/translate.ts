// Holds the only i18next instance and the language shown, and changes the language.

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { createInstance, type ParseKeys, type PostProcessorModule } from 'i18next';
import { untilFetched } from '../look/late.ts';
import {
  LANGUAGES,
  type Language,
  languageFor,
  languageRow,
  SOURCE_LANGUAGE,
  standsIn,
} from '../look/languages.ts';
import { type PseudoKind, toPseudo } from './pseudo.ts';
import {
  BUNDLED,
  callsOf,
  hasTexts,
  loadTree,
  NAMESPACES,
  namespaceOf,
  partsIn,
  partsOf,
} from './resources.ts';
import { unawaited } from '../look/unawaited.ts';

/** Every text of the game's own namespaces, as `namespace:path`. */
export type TextKey = ParseKeys<[...typeof NAMESPACES]>;
export type Params = Readonly<Record<string, string | number>>;

/** The parts of text files that have been asked for. */
const wanted = new Set<string>(['common']);
/** Those that are there, as `language/part`. */
const fetched = new Set<string>();
/** Of all that is loaded every part is wanted. */
let whole = false;
const shown = signal<Language>(SOURCE_LANGUAGE);
const pseudo = signal<PseudoKind | null>(null);
/** Counts the loaded files. Whatever reads a text also reads this, and so is drawn again when the text arrives. */
const revision = signal(0);

const pseudoLocale: PostProcessorModule = {
  type: 'postProcessor',
  name: 'pseudo',
  process(value: string, key: string | string[]) {
    const kind = pseudo.peek();
    if (kind === null) return value;
    const full = Array.isArray(key) ? (key[0] ?? '') : key;
    const namespace = full.includes(':') ? full.slice(0, full.indexOf(':')) : 'common';
    return toPseudo(kind, value, full, !(NAMESPACES as readonly string[]).includes(namespace));
  },
};

const instance = createInstance();
instance.use(pseudoLocale);
const begun = instance.init({
  lng: SOURCE_LANGUAGE,
  fallbackLng: SOURCE_LANGUAGE,
  supportedLngs: [...LANGUAGES],
  ns: ['common'],
  defaultNS: 'common',
  resources: BUNDLED,
  initAsync: false,
  postProcess: ['pseudo'],
  interpolation: { escapeValue: false },
  // While a part is on its way nobody is shown the name of a text.
  parseMissingKeyHandler: (key) => (underway() ? '…' : key),
});
unawaited(begun);

const translate = instance.t as unknown as (key: string, params: Params) => string;

/** The language shown. Components that read it, or call `t`, are drawn again when it changes. */
export const language: ReadonlySignal<Language> = shown;

/** The reading direction of the page: that of the language, unless a pseudo-locale reverses it. */
export const direction: ReadonlySignal<'ltr' | 'rtl'> = computed(() =>
  pseudo.value === 'rtl' ? 'rtl' : languageRow(shown.value).direction,
);

/** The text of a key in the language shown, with `{{placeholders}}` filled from `params`. */
export function t(key: TextKey, params: Params = {}): string {
  return textOf(key, params);
}

/** As `t`, for keys that come as data (an action's label, a rejection's reason), which the compiler cannot check. */
export function textOf(key: string, params: Params = {}): string {
  void revision.value;
  void shown.value;
  return translate(key, params);
}

/** Picks the language shown from texts that come as data in every language. @param key the name of the text, for the pseudo-locale */
export function oneOfLanguages(texts: Readonly<Record<string, string>>, key: string): string {
  void revision.value;
  const text = texts[shown.value] ?? texts[SOURCE_LANGUAGE] ?? '';
  return pseudo.value === null ? text : toPseudo(pseudo.value, text, key, false);
}

/** True when a key that comes as data has a text. */
export function hasText(key: string): boolean {
  void revision.value;
  return instance.exists(key);
}

async function fetchTexts(lng: Language, part: string): Promise<void> {
  if (fetched.has(`${lng}/${part}`)) return;
  const tree = await loadTree(lng, part);
  fetched.add(`${lng}/${part}`);
  instance.addResourceBundle(lng, namespaceOf(part), tree, true);
}

/** Loads a file as soon as it can be had; whatever reads it is drawn again. */
async function fetchInTheEnd(lng: Language, part: string): Promise<void> {
  await untilFetched(() => fetchTexts(lng, part));
  revision.value += 1;
}

/** Loads a part. Until the file of the language can be had, the source language's texts are used instead. */
async function fetchOrFallBack(lng: Language, part: string): Promise<void> {
  try {
    await fetchTexts(lng, part);
  } catch {
    const standIns = [lng, SOURCE_LANGUAGE].filter((one) => hasTexts(one, part));
    if (standIns.length > 0) await Promise.any(standIns.map((one) => fetchInTheEnd(one, part)));
  }
}

/** Ways to fetch every text there is, of every language: whoever switches may be without a network by then. */
export function textsAhead(): readonly (() => void)[] {
  return LANGUAGES.flatMap((lng) => partsIn(lng).map((part) => () => unawaited(fetchInTheEnd(lng, part))));
}

const isIn = (lng: Language) => (part: string) => hasTexts(lng, part) || hasTexts(SOURCE_LANGUAGE, part);

async function loadParts(parts: readonly string[]): Promise<void> {
  const lng = shown.peek();
  const there = parts.filter(isIn(lng));
  for (const part of there) wanted.add(part);
  if (there.every((part) => fetched.has(`${lng}/${part}`))) return;
  await Promise.all(there.map((part) => fetchOrFallBack(lng, part)));
  // The language was changed while the files were loading: load them in the new language too.
  if (shown.peek() !== lng) await loadParts(parts);
  revision.value += 1;
}

/** Loads namespaces in the language shown, and remembers them for later changes of language. */
export async function loadTexts(...namespaces: readonly string[]): Promise<void> {
  await loadParts(namespaces.flatMap(partsOf));
}

/** As `loadTexts`, but of files in parts the first only, until `loadLaterTexts` is called. */
export async function loadFirstTexts(...namespaces: readonly string[]): Promise<void> {
  await (whole ? loadTexts(...namespaces) : loadParts(namespaces));
}

/** Loads the calls of companies, by their namespaces. */
export async function loadCallTexts(...namespaces: readonly string[]): Promise<void> {
  await loadParts(namespaces.map(callsOf));
}

/** Loads what is read after the first stamp, and the calls, of all that has been loaded and will be. */
export async function loadLaterTexts(): Promise<void> {
  whole = true;
  await loadTexts(...new Set([...wanted].map(namespaceOf)));
}

/** Whether texts that were asked for, or a part that comes apart, have not come. */
function underway(): boolean {
  const lng = shown.peek();
  const all = [...wanted].map(namespaceOf).flatMap(partsOf);
  return all.some((part) => hasTexts(lng, part) && !fetched.has(`${lng}/${part}`));
}

/** Begins to fetch the first words of the language that will probably be shown, so that `setLanguage` need not wait for them. */
export function expectLanguage(lng: Language): void {
  // What does not come is asked for again when the language is set.
  for (const part of wanted) loadTree(lng, part).catch(() => undefined);
}

/** Changes the language of everything on the screen once its texts are loaded. */
export async function setLanguage(lng: Language): Promise<void> {
  await Promise.all([...wanted].map((part) => fetchOrFallBack(lng, part)));
  await instance.changeLanguage(lng);
  // The document's language and direction are set before anything is drawn again, because the picture reads the direction from there.
  batch(() => {
    shown.value = lng;
    revision.value += 1;
    markDocument();
  });
}

/** Turns on a pseudo-locale for the whole visit; null turns it off. */
export function setPseudo(kind: PseudoKind | null): void {
  pseudo.value = kind;
  revision.value += 1;
  markDocument();
}

function markDocument(): void {
  if (typeof document === 'undefined') return;
  document.documentElement.lang = shown.peek();
  document.documentElement.dir = direction.peek();
}

/** What the browser asks for, most wanted first. */
function browserTags(): readonly string[] {
  const { languages, language: first } = navigator;
  // Where a browser hides its list, the first tag may still be told.
  return languages.length > 0 ? languages : [first].filter(Boolean);
}

/** The language for what the browser asks for; `standsIn` where it is only one that its reader can read. */
export function browserLanguage(): { readonly language: Language; readonly standsIn: boolean } {
  const tags = browserTags();
  return { language: languageFor(tags), standsIn: standsIn(tags) };
}
