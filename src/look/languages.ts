// Looks up languages in the table: which there are, what each is like, which one a browser asks for.

import { LANGUAGE_TABLE, type LanguageRow } from './language-table.ts';

/** The tag of a language of the table. */
export type Language = (typeof LANGUAGE_TABLE)[number]['tag'];

const rows: readonly (LanguageRow & { readonly tag: Language })[] = LANGUAGE_TABLE;

/** Every language, in the order in which they are offered. */
export const LANGUAGES: readonly Language[] = rows.map(({ tag }) => tag);

/** True when a value from outside (an address, a save, a form) is the tag of a language in the table. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((tag) => tag === value);
}

/** The row of a language. */
export function languageRow(language: Language): LanguageRow {
  const row = rows.find(({ tag }) => tag === language);
  if (row === undefined) throw new Error(`no language ${language}`);
  return row;
}

function inRole(role: NonNullable<LanguageRow['role']>): Language {
  const row = rows.find((one) => one.role === role);
  if (row === undefined) throw new Error(`no language is ${role}`);
  return row.tag;
}

/** The language whose texts are written first. It has every text; the others may lack some. */
export const SOURCE_LANGUAGE: Language = inRole('source');

const FOR_EVERYBODY_ELSE = inRole('for-everybody-else');

/** The language that the switch changes to: the next in the table, and after the last the first. */
export function languageAfter(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? SOURCE_LANGUAGE;
}

function rowAnswering(tag: string): LanguageRow | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return rows.find(({ answersTo, readBy }) => answersTo.includes(primary) || readBy?.includes(primary));
}

/** The language in which a language tag is answered; null = in none. */
export function languageAnswering(tag: string): Language | null {
  const found = rowAnswering(tag)?.tag;
  return isLanguage(found) ? found : null;
}

/** The language for a browser's language tags, most wanted first. */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = languageAnswering(tag);
    if (found !== null) return found;
  }
  return FOR_EVERYBODY_ELSE;
}

/** True where the language for these tags is none that they name, but one that their readers can read. */
export function standsIn(tags: readonly string[]): boolean {
  const chosen = languageFor(tags);
  const { answersTo, readBy = [] } = languageRow(chosen);
  const named = tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return named.some((tag) => readBy.includes(tag)) && !named.some((tag) => answersTo.includes(tag));
}
