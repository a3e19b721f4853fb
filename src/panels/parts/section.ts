// Which part of the article a responsibility stands in, in words.
// Must not quote the article.

import { t } from '../../language/index.ts';

/** «Artikkelen, del 2.4», or the part's name where it has no number. */
export function sectionText(section: string): string {
  return section === 'D' ? t('flight:verdict.sectionDifference') : t('flight:verdict.section', { section });
}
