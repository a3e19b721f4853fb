// The company's words for what lies on the tower's table: records, what they count, and the groups of a segment.

import type { Suspect } from '../flight/index.ts';
import { companyText, hasCompanyText, segmentName } from './content-words.ts';
import { t } from './translate.ts';

/** What a record counts: «Ordrer og endringer som var ufullstendige». */
export function recordName(counts: Suspect): string {
  return companyText(`records.${counts}`);
}

/**
 * The title of a card, by the record that it comes from: «Returkortene i Vest».
 * @param title its key: the two suspects that it speaks of and which of two records about them, e.g. `alignment-fit.0`
 */
export function recordTitle(title: string, cell: number): string {
  const segment = segmentName(cell);
  // Two suspects that seldom meet have no record with a name of its own.
  return hasCompanyText(`titles.${title}`)
    ? companyText(`titles.${title}`, { segment })
    : t('flight:desk.otherRecord', { segment });
}

/** A group of a segment: «10–49 ansatte». */
export function groupName(dimension: string, group: number): string {
  return companyText(`groups.${dimension}.${group}`);
}
