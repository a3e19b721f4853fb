// A curve as a table, for those who cannot see it.

import type { Curve } from '../../../../flight/index.ts';
import { t } from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { resultFigure } from '../../../parts/record/record-words.ts';

interface Props {
  readonly caption: string;
  readonly curve: Curve;
  /** The week from which its weeks are counted back. */
  readonly now: number;
}

/** A row for each week, oldest first. */
export function CurveTable({ caption, curve: { unit, norm, weeks }, now }: Props) {
  return (
    <StackTable
      caption={caption}
      columns={[t('flight:chart.weekColumn'), caption, t('flight:chart.norm')]}
      rows={weeks.map(({ week, value }) => ({
        id: String(week),
        name: t('flight:chart.weeksAgo', { count: now - week }),
        cells: [resultFigure(value, unit), resultFigure(norm, unit)],
      }))}
    />
  );
}
