// The languages of the game, one row each, in the order in which they are offered.
// A new language is a row here and a folder of texts in locales/; everything else reads this table.

/** What the game has to know of a language besides its texts. */
export interface LanguageRow {
  /** Its name as a folder of locales/, in addresses, in storage and in the page's `lang`. */
  readonly tag: string;
  /** The locale whose numbers and dates it uses, for `Intl`. */
  readonly region: string;
  /** Its name in the language itself, so that readers can find theirs whatever language is shown. */
  readonly name: string;
  /** The first parts of the browser's language tags for which this language is chosen. */
  readonly answersTo: readonly string[];
  /** Those whose readers have no row of their own and read this one; they are told of the choice. */
  readonly readBy?: readonly string[];
  /** Tags of the voices that can speak it, best first, in lower case with hyphens. */
  readonly voices: readonly string[];
  readonly direction: 'ltr' | 'rtl';
  /**
   * `source`: texts are written in this language first, and it is used where another lacks a text. `for-everybody-else`: chosen for browsers
   * that ask for none of the languages.
   */
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
