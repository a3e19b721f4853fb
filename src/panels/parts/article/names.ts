// The names of rows and sections.

import { type ArticlePart, placeInArticle } from '../../../content/article.ts';
import { hasText, t, textOf } from '../../../language/index.ts';

/** The everyday name of a row; its number where it has none in this language. */
export function rowName(row: string): string {
  const key = `debrief:row.${row}`;
  return hasText(key) ? textOf(key) : row;
}

/** «1.1 Salgsoperasjonslederen». */
export function partName(part: ArticlePart): string {
  return textOf(`logbook:part.${part.replace('.', '-')}`);
}

/** «1.1, avsnitt 2», «Forskjellen, avsnitt 3», «Konklusjonen». */
export function sectionName(section: string): string {
  const { part, paragraph } = placeInArticle(section);
  const named = part === 'D' || part === 'K' ? t(`logbook:part.${part}`) : part;
  return paragraph === null ? named : t('logbook:section.paragraph', { part: named, paragraph });
}
