// Every text in every language: the same keys and placeholders, complete plurals, none empty, none unused, none missing.
// The files are read from disk, so that the game's own language code cannot hide a fault.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { companyFolders } from '../../../scripts/content-files.ts';
import { LANGUAGES, type Language, SOURCE_LANGUAGE } from '../../../src/look/languages.ts';
import { DYNAMIC } from './put-together.ts';

const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE);
type Tree = { readonly [name: string]: string | Tree };

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The files of a language by namespace: the game's own, and those of the companies and the check ride, whose texts are found by an id. */
function filesOf(language: Language): ReadonlyMap<string, string> {
  const own = readdirSync(new URL(`locales/${language}`, root)).toSorted();
  const companies = companyFolders().filter((id) =>
    existsSync(new URL(`assets/companies/${id}/texts/${language}.json`, root)),
  );
  return new Map([
    ...own.map((file) => [file.replace('.json', ''), `locales/${language}/${file}`] as const),
    ...companies.map((id) => [`company-${id}`, `assets/companies/${id}/texts/${language}.json`] as const),
    ['check-ride', `assets/check-ride/texts/${language}.json`],
  ]);
}

function flatten(tree: Tree, before: string): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[before + name, value]] : flatten(value, `${before}${name}.`),
  );
}

function textsOf(language: Language): ReadonlyMap<string, string> {
  return new Map(
    [...filesOf(language)].flatMap(([name, file]) => flatten(JSON.parse(read(file)) as Tree, `${name}:`)),
  );
}

const texts = Object.fromEntries(LANGUAGES.map((language) => [language, textsOf(language)])) as Readonly<
  Record<Language, ReadonlyMap<string, string>>
>;
const source = texts[SOURCE_LANGUAGE];
const namespaces = [...filesOf(SOURCE_LANGUAGE).keys()];
const own = namespaces.filter((name) => name !== 'check-ride' && !name.startsWith('company-'));

const PLURAL = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(PLURAL, '');
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map(([, name = '']) => name))].toSorted();

describe('the files', () => {
  it('are the same in every language, and every language is in the table', () => {
    const folders = readdirSync(new URL('locales', root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.toSorted()).toEqual(LANGUAGES.toSorted());
    for (const other of OTHER_LANGUAGES) expect([...filesOf(other).keys()]).toEqual(namespaces);
    expect(namespaces.length).toBeGreaterThan(5);
  });

  it.each(namespaces)('%s has exactly the same keys in every language', (name) => {
    const keys = (language: Language) =>
      [...texts[language].keys()].filter((key) => key.startsWith(`${name}:`)).map(baseOf);
    const known = [...new Set(keys(SOURCE_LANGUAGE))].toSorted();
    for (const other of OTHER_LANGUAGES) expect([...new Set(keys(other))].toSorted()).toEqual(known);
  });

  it('hold no name twice', () => {
    for (const language of LANGUAGES) {
      for (const [name, file] of filesOf(language)) {
        const source = read(file);
        const written = [...source.matchAll(/^\s*"[^"]+": "/gm)].length;
        const kept = [...texts[language].keys()].filter((key) => key.startsWith(`${name}:`));
        expect([file, kept.length]).toEqual([file, written]);
      }
    }
  });
});

describe('a text', () => {
  it('is never empty, nor has space around it', () => {
    for (const language of LANGUAGES) {
      for (const [key, text] of texts[language])
        expect([language, key, text]).toEqual([language, key, text.trim() || 'a text']);
    }
  });

  it.each(OTHER_LANGUAGES)('has the same placeholders in %s', (language) => {
    for (const [key, text] of source) {
      const other = texts[language].get(key) ?? texts[language].get(`${baseOf(key)}_other`) ?? '';
      // A text for «one» may write its number as a word.
      if (!key.endsWith('_one')) expect([key, placeholders(other)]).toEqual([key, placeholders(text)]);
    }
  });

  it('with a number has every form that its language needs', () => {
    for (const language of LANGUAGES) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      const plurals = [...texts[language].keys()].filter((key) => PLURAL.test(key));
      for (const base of new Set(plurals.map(baseOf))) {
        const found = plurals.filter((key) => baseOf(key) === base).map((key) => PLURAL.exec(key)?.[1] ?? '');
        expect([language, base, found.toSorted()]).toEqual([language, base, forms]);
        const other = texts[language].get(`${base}_other`) ?? '';
        for (const form of found) {
          const text = texts[language].get(`${base}_${form}`) ?? '';
          const lacks = placeholders(other).filter((name) => !placeholders(text).includes(name));
          expect([base, form, lacks.filter((name) => name !== 'count')]).toEqual([base, form, []]);
        }
      }
    }
  });
});

/** Texts of more than three words that are rightly the same in both languages. */
const SAME_IN_BOTH: readonly string[] = [];

describe('languages', () => {
  const count = (text: string) => text.replaceAll(/\{\{.*?\}\}/g, '').match(/\p{L}+/gu)?.length ?? 0;

  it.each(OTHER_LANGUAGES)(
    'no longer text of %s is the source’s: it would be left untranslated',
    (language) => {
      const same = [...source].filter(([key, text]) => count(text) > 3 && texts[language].get(key) === text);
      expect(same.map(([key]) => key)).toEqual(SAME_IN_BOTH);
    },
  );

  it.each([
    ['nb', /\b(the|and|with|your|you|this|that|which|would|should)\b/i],
    ['en', /(?<!\p{L})(og|ikke|uke|uken|hvem|hvor|eller|kvartalet|deg|jeg)(?!\p{L})/iu],
  ] as const)('%s has no everyday word of the other', (language, foreign) => {
    const found = [...texts[language]].filter(([, text]) =>
      foreign.test(text.replaceAll(/\{\{.*?\}\}/g, '')),
    );
    expect(found).toEqual([]);
  });
});

/** The source of the game, and the script that fills in its first page. */
const code = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => read(`src/${path}`))
  .concat(read('scripts/first-page.ts'))
  .join('\n');

const KEY = `(?:${own.join('|')}):`;
const whole = new Set(
  [...code.matchAll(new RegExp(`(['"\`])(${KEY}[\\w.-]+)\\1`, 'g'))].map(([, , key = '']) => key),
);
const puttogether = new Set(
  [...code.matchAll(new RegExp(`\`(${KEY}[^\`\\s]*?\\$\\{[^\`]*?)\``, 'g'))].map(([, key = '']) =>
    key.replaceAll(/\$\{[^}]*\}/g, '*'),
  ),
);

/** True when a key can result from a pattern of `DYNAMIC`. */
function comesFrom(key: string): boolean {
  return Object.entries(DYNAMIC).some(([pattern, ends]) => {
    const parts = pattern.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
    const end = ends === null ? String.raw`[\w-]+` : `(?:${ends.join('|')})`;
    return new RegExp(`^${parts.join(end)}$`).test(key);
  });
}

describe('keys in the source', () => {
  it('that are put together are all named here, and no others', () => {
    expect([...puttogether].toSorted()).toEqual(Object.keys(DYNAMIC).toSorted());
  });

  it('that stand there whole have a text', () => {
    const missing = [...whole].filter((key) => !source.has(key) && !source.has(`${key}_other`));
    expect(missing).toEqual([]);
  });

  it('with a named end have a text for it', () => {
    for (const [pattern, ends] of Object.entries(DYNAMIC)) {
      for (const end of ends ?? []) expect([...source.keys()]).toContain(pattern.replaceAll('*', end));
    }
  });

  it('every text is used', () => {
    const unused = [...source.keys()]
      .filter((key) => own.some((name) => key.startsWith(`${name}:`)))
      .filter((key) => !whole.has(key) && !whole.has(baseOf(key)) && !comesFrom(baseOf(key)));
    expect(unused).toEqual([]);
  });
});

describe('notes for translators', () => {
  it('speak of every file', () => {
    const notes = read('locales/README.md');
    for (const name of own) expect(notes).toContain(`\`${name}.json\``);
  });
});
