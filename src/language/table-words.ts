// The company's words for what lies on the tower's table: records, what they count, and the groups of a segment.

import type { Suspect } from '../flight/index.ts';
import { hasSegmentText, segmentName, segmentText } from './content-words.ts';
import { language, t } from './translate.ts';

/** What a record counts: «Ordrer og endringer som var ufullstendige». @param cell the segment in which it is counted */
export function recordName(counts: Suspect, cell: number): string {
  return segmentText(cell, `records.${counts}`);
}

/**
 * The title of a card, by the record that it comes from: «Returkortene i Vest».
 * @param title its key: the two suspects that it speaks of and which of two records about them, e.g. `alignment-fit.0`
 */
export function recordTitle(title: string, cell: number): string {
  const segment = segmentName(cell);
  // Two suspects that seldom meet have no record with a name of its own.
  return hasSegmentText(cell, `titles.${title}`)
    ? segmentText(cell, `titles.${title}`, { segment })
    : t('flight:desk.otherRecord', { segment });
}

/** What a segment is split by, within a sentence: «størrelse». It is written as a title. */
export function dimensionName(dimension: string, cell: number): string {
  const name = segmentText(cell, `groups.${dimension}.name`);
  return name.charAt(0).toLocaleLowerCase(language.value) + name.slice(1);
}

/** A group of a segment: «10–49 ansatte». */
export function groupName(dimension: string, group: number, cell: number): string {
  return segmentText(cell, `groups.${dimension}.${group}`);
}
