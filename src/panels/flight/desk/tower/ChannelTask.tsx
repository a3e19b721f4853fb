// What every segment returns per krone of effort.
// Must not sort the segments by it: that would point at the answer.

import { segmentName, t } from '../../../../language/index.ts';
import { LevelBar } from '../charts/LevelBar.tsx';
import { TableView } from '../../../parts/TableView.tsx';
import { Choices } from '../../../parts/Choices.tsx';
import { figureText } from '../../../parts/say.ts';
import { BarKey, NameAndNow, Norm } from './rows.tsx';
import type { TowerTaskProps } from './task-props.ts';

/** The player chooses the segment to report. */
export function ChannelTask({ task, chosen, onChoose }: TowerTaskProps<'channel'>) {
  const full = Math.max(...task.candidates.flatMap((candidate) => [candidate.now, candidate.norm]));
  return (
    <>
      <BarKey />
      <Choices<number>
        legend={t('flight:tower.choose.channel')}
        quiet
        chosen={chosen}
        onChoose={onChoose}
        choices={task.candidates.map((candidate, i) => ({
          value: i,
          label: <NameAndNow candidate={candidate} name={segmentName(candidate.cell)} />,
          detail: (
            <Norm candidate={candidate}>
              <LevelBar value={candidate.now} norm={candidate.norm} full={full} />
            </Norm>
          ),
        }))}
      />
      <TableView
        caption={t('flight:tower.choose.channel')}
        columns={[t('flight:chart.segment'), t('flight:chart.now'), t('flight:chart.norm')]}
        rows={task.candidates.map((candidate) => [
          segmentName(candidate.cell),
          figureText(candidate.now, candidate.unit),
          figureText(candidate.norm, candidate.unit),
        ])}
      />
    </>
  );
}
