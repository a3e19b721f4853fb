// Writes a figure in the form of a language: shares, money, counts, hours. It needs no browser, so scripts use it too.

import type { FigureUnit } from '../quarter/units.ts';
import { type Language, languageRow } from '../look/languages.ts';

const WHOLE_FROM = 10;
const formats = new Map<string, Intl.NumberFormat>();

/** The number format of a language, made once per name and then reused. */
export function numberFormat(
  language: Language,
  name: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = `${language} ${name}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(languageRow(language).region, options);
    formats.set(key, found);
  }
  return found;
}

/**
 * A figure with its sign and, for shares and money, its unit.
 * @param value a share is 0–1, money is NOK, a segment is its index; everything else is the plain number
 * @param money puts a written amount into the language's form for money
 */
export function writeFigure(
  value: number,
  unit: FigureUnit,
  language: Language,
  money: (amount: string) => string,
): string {
  const whole = { maximumFractionDigits: 0 };
  switch (unit) {
    case 'share':
      return numberFormat(language, 'share', { style: 'percent', ...whole }).format(value);
    case 'money':
      return money(numberFormat(language, 'whole', whole).format(value));
    case 'ratio':
      return numberFormat(language, 'ratio', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
        value,
      );
    case 'hours':
    case 'days':
      // From ten on whole, as the calls and the instruments have them.
      return value >= WHOLE_FROM
        ? numberFormat(language, 'whole', whole).format(value)
        : numberFormat(language, 'short', { maximumFractionDigits: 1 }).format(value);
    case 'count':
    case 'week':
    case 'segment':
      return numberFormat(language, 'whole', whole).format(value);
  }
}
