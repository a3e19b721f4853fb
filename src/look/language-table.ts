// The languages of the game, one row each, in the order in which they are offered.
// A new language is a row here and a folder of texts in locales/; everything else reads this table.

/** What the game has to know of a language beside its texts. */
export interface LanguageRow {
  /** The name of its folder in locales/, and what address, storage and the page's `lang` call it. */
  readonly tag: string;
  /** Whose way of writing numbers and dates it follows, for `Intl`. */
  readonly region: string;
  /** What it calls itself: whoever cannot read the language shown must still find their own. */
  readonly name: string;
  /** The first parts of the browser's language tags that are answered in this language. */
  readonly answersTo: readonly string[];
  /** Those whose readers have no row of their own and read this one; they are told of the choice. */
  readonly readBy?: readonly string[];
  /** Tags of the voices that can speak it, best first, in lower case with hyphens. */
  readonly voices: readonly string[];
  readonly direction: 'ltr' | 'rtl';
  /** `source`: the texts are written in it first, and stand in where another's are missing. */
  readonly role?: 'source' | 'for-everybody-else';
}

export const LANGUAGE_TABLE = [
  {
    tag: 'nb',
    region: 'nb-NO',
    name: 'Norsk',
    answersTo: ['nb', 'nn', 'no'],
    readBy: ['da', 'sv', 'fo'],
    voices: ['nb-no', 'nb', 'no-no', 'no'],
    direction: 'ltr',
    role: 'source',
  },
  {
    tag: 'en',
    region: 'en-GB',
    name: 'English',
    answersTo: ['en'],
    voices: ['en-gb', 'en-us', 'en'],
    direction: 'ltr',
    role: 'for-everybody-else',
  },
] as const satisfies readonly LanguageRow[];
