// What the call is about: where on the radar, in which part of the segment, and the result's curve with its start.

import type { Table } from '../../../../flight/index.ts';
import { useFlight } from '../../parts/cabin.ts';
import { ResultCurve } from '../../../parts/record/ResultCurve.tsx';
import { CurveTable } from '../charts/CurveTable.tsx';
import { CornerRadar } from './CornerRadar.tsx';
import { headResult, seenAt, sinceWhen, sliceText, symptomText } from '../../../parts/record/record-words.ts';

interface Props {
  readonly task: Table;
  /** True to leave the curve out, where it is among what is chosen from. */
  readonly bare?: boolean;
}

/** The result now and normally, its curve, and the part of the segment in which it is found. */
export function Symptom({ task, bare = false }: Props) {
  const { tower } = useFlight();
  const { curve, symptom } = task;
  const seen = seenAt(task);
  return (
    <section class="symptom" aria-label={symptomText(symptom)}>
      <div class="symptom-head">
        {tower === null ? null : <CornerRadar view={tower} cell={task.cell} />}
        <div>
          <p class="symptom-name">
            {symptomText(symptom)} <span class="symptom-now">{headResult(task)}</span>
          </p>
          <p class="symptom-slice">{sliceText(task.slice, task.cell)}</p>
        </div>
      </div>
      {bare ? null : (
        <>
          <ResultCurve curve={curve} onset={{ week: task.onsetWeek, words: sinceWhen(seen) }} />
          <div class="unseen">
            <CurveTable caption={symptomText(symptom)} curve={curve} now={seen.now} />
          </div>
        </>
      )}
    </section>
  );
}
