// What lies on the tower's table for a call: the result, the suspects to strike out and the advice to choose from.
// Must not say what is true.

import type { CausesTask, Strip } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { ResultCurve } from '../../parts/record/ResultCurve.tsx';
import { resultText, seenAt, sinceWhen, sliceText, symptomText } from '../../parts/record/record-words.ts';
import { type AdvisedOn, adviceText, findingText } from '../../parts/say.ts';

/** The book is printed before anything is found, and must not name the cause. */
const UNNAMED: AdvisedOn = { suspect: undefined, proved: false };

interface Props {
  readonly task: CausesTask;
  readonly strip: Pick<Strip, 'scenario' | 'cell' | 'facts'>;
}

/** Everything but the cards. */
export function BookDesk({ task, strip }: Props) {
  const { cell, curve, onsetWeek, suspects, adviceOrder, slice, symptom } = task;
  const seen = seenAt(task);
  return (
    <div class="book-desk">
      <div class="book-symptom">
        <p>
          <strong>{symptomText(symptom)}</strong> {resultText(task)}
        </p>
        <p>{sliceText(slice, cell)}</p>
        <ResultCurve curve={curve} onset={{ week: onsetWeek, words: sinceWhen(seen) }} />
      </div>
      <div>
        <h4>{t('paper:book.suspects')}</h4>
        <ul class="book-boxes">
          {suspects.map((suspect) => (
            <li key={suspect}>{findingText(suspect, cell)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h4>{t('paper:book.advice')}</h4>
        <ul class="book-boxes">
          {adviceOrder.map((id) => (
            <li key={id}>{adviceText(strip, id, UNNAMED)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
