// The section of the article that a responsibility is from, in words.

import { t } from '../../language/index.ts';

/** «Artikkelen, del 2.4», or the section's name where it has no number. */
export function sectionText(section: string): string {
  return section === 'D' ? t('flight:verdict.sectionDifference') : t('flight:verdict.section', { section });
}
