// What the call is about: where on the radar, in which part of the segment, and the result's curve with its start.

import type { TowerTask } from '../../../../flight/index.ts';
import { t } from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { figureText } from '../../../parts/say.ts';
import { useFlight } from '../../parts/cabin.ts';
import { ResultCurve } from '../charts/ResultCurve.tsx';
import { CornerRadar } from './CornerRadar.tsx';
import { resultText, seenAt, sliceText, symptomText, weeksAgo } from './desk-words.ts';

/** The result now and normally, its curve, and the part of the segment in which it is found. */
export function Symptom({ task }: { readonly task: TowerTask }) {
  const { tower } = useFlight();
  const { curve, symptom } = task;
  const seen = seenAt(task);
  const round = (value: number) => (curve.unit === 'share' ? value : Math.round(value));
  return (
    <section class="symptom" aria-label={symptomText(symptom)}>
      <div class="symptom-head">
        {tower === null ? null : <CornerRadar view={tower} cell={task.cell} />}
        <div>
          <p class="symptom-name">
            {symptomText(symptom)} <span class="symptom-now">{resultText(task)}</span>
          </p>
          <p class="symptom-slice">{sliceText(task.slice)}</p>
        </div>
      </div>
      <ResultCurve curve={curve} onsetWeek={task.onsetWeek} onset={weeksAgo(task.onsetWeek, seen)} />
      <div class="unseen">
        <StackTable
          caption={symptomText(symptom)}
          columns={[t('flight:chart.weekColumn'), symptomText(symptom), t('flight:chart.norm')]}
          rows={curve.weeks.map(({ week, value }) => ({
            id: String(week),
            name: weeksAgo(week, seen),
            cells: [figureText(round(value), curve.unit), figureText(round(curve.norm), curve.unit)],
          }))}
        />
      </div>
    </section>
  );
}
