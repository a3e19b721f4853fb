// Four figures over eight weeks: which of them has left its norm?
// Must not draw the lines in an order or weight that tells.

import { formatFigure, t } from '../../../language/index.ts';
import { TableView } from '../charts/TableView.tsx';
import { TrendLines } from '../charts/TrendLines.tsx';
import { useFlight } from '../cabin.ts';
import { Choices } from '../parts/Choices.tsx';
import { figureName } from '../say.ts';
import { NowAndNorm } from './rows.tsx';
import type { TowerTaskProps } from './TowerTaskPanel.tsx';

/** Choose the figure whose line breaks. */
export function TrendTask({ task, chosen, onChoose }: TowerTaskProps) {
  const { week } = useFlight();
  const length = Math.max(0, ...task.candidates.map((candidate) => candidate.series.length));
  // The newest entry is last week's; weeks before take-off count down through zero.
  const weeks = Array.from({ length }, (_, i) => week - length + i);
  return (
    <>
      <TrendLines
        candidates={task.candidates}
        chosen={chosen}
        weeks={weeks}
        label={t('flight:tower.trendChart')}
      />
      <Choices<number>
        legend={t('flight:tower.choose.trend')}
        chosen={chosen}
        onChoose={onChoose}
        choices={task.candidates.map((candidate, i) => ({
          value: i,
          label: (
            <NowAndNorm
              candidate={candidate}
              name={
                <>
                  <span class={`line-number line-${i}`}>{i + 1}</span> {figureName(candidate.figure)}
                </>
              }
            />
          ),
        }))}
      />
      <TableView
        caption={t('flight:tower.trendTable')}
        columns={[
          t('flight:chart.weekColumn'),
          ...task.candidates.map((candidate) => figureName(candidate.figure)),
        ]}
        rows={weeks.map((one, i) => [
          formatFigure(one, 'week'),
          ...task.candidates.map((candidate) => formatFigure((candidate.series[i] ?? 0) / 100, 'share')),
        ])}
      />
    </>
  );
}
