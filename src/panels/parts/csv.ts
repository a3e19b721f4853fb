// Tables as text for spreadsheets (RFC 4180).

import Papa from 'papaparse';
import { language } from '../../language/index.ts';
import { languageRow } from '../../look/languages.ts';
import { fnv1a } from '../../quarter/fnv.ts';

/** What ends a field. */
export type Separator = ',' | ';';

/** What a spreadsheet of the language shown takes for the end of a field: a semicolon where the comma belongs to the number. */
export function usualSeparator(): Separator {
  return (1.5).toLocaleString(languageRow(language.peek()).region).includes(',') ? ';' : ',';
}

/** A table with its heading; a byte-order mark lets spreadsheets read the letters. A text that they would take for a formula is made harmless. */
export function csvTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  separator: Separator,
): string {
  const lines = Papa.unparse([columns, ...rows] as (string | number)[][], {
    delimiter: separator,
    newline: '\r\n',
    // Its own pattern overlooks a formula with a line break.
    escapeFormulae: /^[=+\-@\t\r]/,
  });
  return `\uFEFF${lines}\r\n`;
}

/** Seven letters and digits that tell two texts apart in the names of files. */
export function shortMark(text: string): string {
  return fnv1a(text).toString(36).toUpperCase().padStart(7, '0');
}

/** A moment as it stands in the names of files: `2026-11-29` and `103512`. */
export function fileTime(now: Date): { readonly day: string; readonly time: string } {
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    day: [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(two).join('-'),
    time: [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(''),
  };
}
