// What a verdict tells of work that was handed in, in words.

import type { Part, Table, WorkTold } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { partText, tileTitle } from '../desk/tower/report-words.ts';

/** For each thing asked, whether the report answers it, and what would have. */
export function reportTold(
  { table, asked }: WorkTold & { kind: 'report' },
  task: Pick<Table, 'cell' | 'symptom'>,
): readonly { readonly part: Part; readonly answered: boolean; readonly text: string }[] {
  const title = (i: number) => {
    const tile = table.tiles[i];
    return tile === undefined ? '' : tileTitle(tile, task); // every index is one of the table's
  };
  return asked.map(({ part, answered, chosen, right }) => ({
    part,
    answered,
    text: t(answered ? 'flight:report.told.answered' : 'flight:report.told.unanswered', {
      part: partText(part),
      tile: title(chosen),
      right: title(right),
    }),
  }));
}
