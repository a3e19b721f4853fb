// Holds the one i18next instance, the language shown and the switch between languages.

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { createInstance, type ParseKeys, type PostProcessorModule } from 'i18next';
import LanguageDetector from 'i18next-browser-languagedetector';
import {
  LANGUAGES,
  type Language,
  languageFor,
  languageRow,
  SOURCE_LANGUAGE,
  standsIn,
} from '../look/languages.ts';
import { type PseudoKind, toPseudo } from './pseudo.ts';
import { BUNDLED, hasTexts, loadTree, NAMESPACES } from './resources.ts';

/** Every text of the game's own namespaces, as `namespace:path`. */
export type TextKey = ParseKeys<['common', 'flight', 'world', 'debrief', 'school', 'trainer']>;
export type Params = Readonly<Record<string, string | number>>;

const wanted = new Set<string>(['common']);
const shown = signal<Language>(SOURCE_LANGUAGE);
const pseudo = signal<PseudoKind | null>(null);
/** Counts loaded files, so that whatever has read a text is drawn again when it arrives. */
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
void instance.init({
  lng: SOURCE_LANGUAGE,
  fallbackLng: SOURCE_LANGUAGE,
  supportedLngs: [...LANGUAGES],
  ns: ['common'],
  defaultNS: 'common',
  resources: { [SOURCE_LANGUAGE]: { common: BUNDLED } },
  initAsync: false,
  postProcess: ['pseudo'],
  interpolation: { escapeValue: false },
});

const translate = instance.t as unknown as (key: string, params: Params) => string;

/** The language shown. Components that read it, or call `t`, are drawn again on a switch. */
export const language: ReadonlySignal<Language> = shown;

/** Which way the page is read: the language's own, unless a pseudo-locale turns it round. */
export const direction: ReadonlySignal<'ltr' | 'rtl'> = computed(() =>
  pseudo.value === 'rtl' ? 'rtl' : languageRow(shown.value).direction,
);

/** The text of a key in the language shown, with `{{placeholders}}` filled from `params`. */
export function t(key: TextKey, params: Params = {}): string {
  return textOf(key, params);
}

/** As `t`, for keys that come as data (an action's label, a rejection's reason): not checked by the compiler. */
export function textOf(key: string, params: Params = {}): string {
  void revision.value;
  void shown.value;
  return translate(key, params);
}

/** The one in the language shown of texts that come as data in every language. @param key its name, for the pseudo-locale */
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

async function fetchTexts(lng: Language, namespace: string): Promise<void> {
  if (instance.hasResourceBundle(lng, namespace)) return;
  instance.addResourceBundle(lng, namespace, await loadTree(lng, namespace));
}

/** Loads a namespace; when the language's file cannot be had, the source language's stands in. */
async function fetchOrFallBack(lng: Language, namespace: string): Promise<void> {
  try {
    await fetchTexts(lng, namespace);
  } catch {
    if (hasTexts(SOURCE_LANGUAGE, namespace)) await fetchTexts(SOURCE_LANGUAGE, namespace);
  }
}

/** Makes namespaces ready in the language shown, now and after later switches. */
export async function loadTexts(...namespaces: readonly string[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  const lng = shown.peek();
  await Promise.all(namespaces.map((namespace) => fetchOrFallBack(lng, namespace)));
  // A switch while the files were under way: fetch them in the new language too.
  if (shown.peek() !== lng) await loadTexts(...namespaces);
  revision.value += 1;
}

/** Switches the language everywhere, at once for what is on the screen. */
export async function setLanguage(lng: Language): Promise<void> {
  await Promise.all([...wanted].map((namespace) => fetchOrFallBack(lng, namespace)));
  await instance.changeLanguage(lng);
  // The page is marked before anything is drawn again: the picture asks it which way it is read.
  batch(() => {
    shown.value = lng;
    revision.value += 1;
    markDocument();
  });
}

/** The pseudo-locale for the whole visit, or null. */
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
  // Without the services it names the first tag only, and one that we lack would hide those after it.
  const detector = new LanguageDetector(instance.services, {
    order: ['navigator'],
    caches: [],
  });
  const found = detector.detect() ?? [];
  return Array.isArray(found) ? found : [found];
}

/** The language for what the browser asks for; `standsIn` where it is only one that its reader can read. */
export function browserLanguage(): { readonly language: Language; readonly standsIn: boolean } {
  const tags = browserTags();
  return { language: languageFor(tags), standsIn: standsIn(tags) };
}
