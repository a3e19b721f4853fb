// The words of a report: what is asked, and what each tile shows.
// Must not say which tile answers what.

import type { Part, RowName, Table, Tile } from '../../../../flight/index.ts';
import { groupName, recordName, segmentName, t } from '../../../../language/index.ts';
import { symptomText } from '../../../parts/record/record-words.ts';

/** The question in one sentence, as its reader asks it. */
export function questionText(parts: readonly Part[]): string {
  const [first = 'why', second = 'why', third = 'why'] = parts;
  return t('flight:report.question', {
    first: partText(first),
    second: partText(second),
    third: partText(third),
  });
}

/** One thing asked: «når det begynte». */
export function partText(part: Part): string {
  return t(`flight:report.part.${part}`);
}

/** What a tile shows, as its title. */
export function tileTitle(
  { kind, picture }: Tile,
  { cell, symptom }: Pick<Table, 'cell' | 'symptom'>,
): string {
  if (picture.form === 'record') return recordName(picture.measure.counts, cell);
  if (kind === 'record') return ''; // a record has its measure
  return t(`flight:report.tile.${kind}`, {
    result: symptomText(symptom),
    segment: segmentName(cell),
  });
}

/** The name of a bar. */
export function rowText(name: RowName, { slice, cell }: Pick<Table, 'slice' | 'cell'>): string {
  if (name.kind === 'segment') return segmentName(name.index);
  if (name.kind === 'group') return groupName(slice.dimension, name.index, cell);
  return t(`flight:report.row.${name.kind}`);
}
