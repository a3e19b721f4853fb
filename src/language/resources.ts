// Finds the text files and loads them, one chunk per language, namespace and part.

import type { TextSources, TextTree } from '../content/index.ts';
import type { Language } from '../look/languages.ts';

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
 * What is in the first script, in every language: what an error says must not have to be fetched.
 * Bundlers need the paths as literals, here and where the types of the keys are made (keys.d.ts).
 */
const bundled = import.meta.glob<TextTree>('../../locales/*/common.json', {
  import: 'default',
  query: '?part=bundled',
  eager: true,
});
export const BUNDLED: Readonly<Record<string, { readonly common: TextTree }>> = Object.fromEntries(
  Object.entries(bundled).map(([path, tree]) => [
    path.replace(/^.*\/(.*)\/common\.json$/, '$1'),
    { common: tree },
  ]),
);

/**
 * What is read in a flight comes in parts (scripts/text-parts.ts), the first of which has the name of the namespace. The others are named
 * `<namespace>/calls`, a company's calls, and `<namespace>/later`, what is read after the first stamp.
 */
const APART = ['/calls', '/later'] as const;

const files: Readonly<Record<string, () => Promise<TextTree>>> = {
  ...import.meta.glob<TextTree>(['../../locales/*/*.json', '!../../locales/*/{common,flight}.json'], {
    import: 'default',
  }),
  ...import.meta.glob<TextTree>('../../locales/*/{common,flight}.json', {
    import: 'default',
    query: '?part=first',
  }),
};
const laterFiles = import.meta.glob<TextTree>('../../locales/*/flight.json', {
  import: 'default',
  query: '?part=later',
});

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
  return APART.reduce((name, apart) => (name.endsWith(apart) ? name.slice(0, -apart.length) : name), part);
}

/** The part of a namespace with a company's calls. */
export function callsOf(namespace: string): string {
  return `${namespace}/calls`;
}

/** All parts that a namespace can have. */
export function partsOf(namespace: string): readonly string[] {
  return ['', ...APART].map((apart) => namespace + apart);
}

function fileOf(language: Language, part: string): (() => Promise<TextTree>) | undefined {
  const namespace = namespaceOf(part);
  const apart = part.slice(namespace.length);
  const own = elsewhere.get(namespace);
  if (own !== undefined) return own[language + apart];
  const path = `../../locales/${language}/${namespace}.json`;
  return apart === '' ? files[path] : apart === '/later' ? laterFiles[path] : undefined;
}

/** True when the part exists in the language. @param part a namespace, or one of its parts */
export function hasTexts(language: Language, part: string): boolean {
  return fileOf(language, part) !== undefined;
}

/** Parts that a language has a file of, a company's too. */
export function partsIn(language: Language): readonly string[] {
  return [...NAMESPACES, ...elsewhere.keys()].flatMap(partsOf).filter((part) => hasTexts(language, part));
}

/** Loads one file. @throws Error when it does not exist or cannot be fetched */
export async function loadTree(language: Language, part: string): Promise<TextTree> {
  const load = fileOf(language, part);
  if (!load) throw new Error(`No texts ${language}/${part}`);
  return load();
}
