// Four figures over eight weeks: which of them has left its normal value?

import { formatFigure, t } from '../../../../language/index.ts';
import { TableView } from '../../../parts/TableView.tsx';
import { TrendLines } from '../charts/TrendLines.tsx';
import { Choices } from '../../../parts/Choices.tsx';
import { figureName, figureText } from '../../../parts/say.ts';
import { Norm } from './rows.tsx';
import type { TowerTaskProps } from './task-props.ts';

/** The player chooses the figure whose line breaks away. */
export function TrendTask({ task, chosen, onChoose }: TowerTaskProps<'trend'>) {
  const length = Math.max(0, ...task.candidates.map((candidate) => candidate.series.length));
  const ago = Array.from({ length }, (_, i) => length - i);
  return (
    <>
      <TrendLines candidates={task.candidates} chosen={chosen} label={t('flight:tower.trendChart')} />
      <Choices<number>
        legend={t('flight:tower.choose.trend')}
        quiet
        chosen={chosen}
        onChoose={onChoose}
        choices={task.candidates.map((candidate, i) => ({
          value: i,
          label: (
            <>
              <span class={`line-number line-${i}`}>{i + 1}</span> {figureName(candidate.figure)}
            </>
          ),
          detail: (
            <Norm candidate={candidate}>
              <span class="row-now">{figureText(candidate.now, candidate.unit)}</span>
            </Norm>
          ),
        }))}
      />
      <TableView
        caption={t('flight:tower.trendTable')}
        columns={[
          t('flight:chart.weekColumn'),
          ...task.candidates.map((candidate) => figureName(candidate.figure)),
        ]}
        rows={ago.map((one, i) => [
          t('flight:chart.weeksAgo', { count: one }),
          ...task.candidates.map((candidate) => formatFigure((candidate.series[i] ?? 0) / 100, 'share')),
        ])}
      />
    </>
  );
}
