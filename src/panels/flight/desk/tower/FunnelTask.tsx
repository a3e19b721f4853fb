// The funnel: the shares that go on from each of four stages to the next, beside their normal values.

import { t } from '../../../../language/index.ts';
import { LevelBar } from '../charts/LevelBar.tsx';
import { TableView } from '../../../parts/TableView.tsx';
import { Choices } from '../../../parts/Choices.tsx';
import { figureName, figureText } from '../../../parts/say.ts';
import { BarKey, NameAndNow, Norm } from './rows.tsx';
import type { TowerTaskProps } from './task-props.ts';

/** The player chooses the stage that loses too many. */
export function FunnelTask({ task, chosen, onChoose }: TowerTaskProps<'funnel'>) {
  const full = Math.max(...task.candidates.flatMap((candidate) => [candidate.now, candidate.norm]));
  return (
    <>
      <BarKey />
      <Choices<number>
        legend={t('flight:tower.choose.funnel')}
        quiet
        chosen={chosen}
        onChoose={onChoose}
        choices={task.candidates.map((candidate, i) => ({
          value: i,
          label: <NameAndNow candidate={candidate} name={figureName(candidate.figure)} />,
          detail: (
            <Norm candidate={candidate}>
              <LevelBar value={candidate.now} norm={candidate.norm} full={full} />
            </Norm>
          ),
        }))}
      />
      <TableView
        caption={t('flight:tower.choose.funnel')}
        columns={[t('flight:chart.figure'), t('flight:chart.now'), t('flight:chart.norm')]}
        rows={task.candidates.map((candidate) => [
          figureName(candidate.figure),
          figureText(candidate.now, candidate.unit),
          figureText(candidate.norm, candidate.unit),
        ])}
      />
    </>
  );
}
