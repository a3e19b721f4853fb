// Writes figures and capital letters in the form of the language shown: shares, money, counts, hours, dates.

import type { FigureUnit } from '../quarter/units.ts';
import { type Language, languageRow } from '../look/languages.ts';
import { loadTree } from './resources.ts';
import { language, t } from './translate.ts';
import { numberFormat, writeFigure } from './write-figure.ts';

/**
 * A figure with its sign and, for shares and money, its unit.
 * @param value a share is 0–1, money is NOK, a segment is its index; everything else is the plain number
 */
export function formatFigure(value: number, unit: FigureUnit): string {
  return writeFigure(value, unit, language.value, (amount) => t('common:format.money', { amount }));
}

/** Writes figures in a language that need not be the one shown. @throws Error where its texts cannot be fetched */
export async function figuresIn(other: Language): Promise<typeof formatFigure> {
  const { format } = await loadTree(other, 'common');
  const form = typeof format === 'object' ? format['money'] : undefined;
  const money = typeof form === 'string' ? form : '{{amount}}';
  return (value, unit) => writeFigure(value, unit, other, (amount) => money.replace('{{amount}}', amount));
}

/** A part of a sum, with its decimal: rounded by themselves the parts would no longer make the sum. */
export function formatPart(value: number): string {
  return numberFormat(language.value, 'short', { maximumFractionDigits: 1 }).format(value);
}

/** A number with a sign, for changes: «+2», «−3». */
export function formatChange(value: number): string {
  const options = { maximumFractionDigits: 0, signDisplay: 'exceptZero' } as const;
  return numberFormat(language.value, 'change', options).format(value);
}

/** A text in capitals, by the rules of the language shown instead of the machine's: they differ (Turkish has two kinds of «i»). */
export function inCapitals(text: string): string {
  return text.toLocaleUpperCase(language.value);
}

/** Several things in a row: «A, B og C». */
export function formatList(things: readonly string[]): string {
  return new Intl.ListFormat(languageRow(language.value).region, { type: 'conjunction' }).format(things);
}

/** A short date with the time of day, in the player's time zone. */
export function formatDate(date: Date): string {
  const { region } = languageRow(language.value);
  return new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
