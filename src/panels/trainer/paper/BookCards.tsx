// The cards of a matter to be cut out and folded: above the line the title, below it what the card counts.

import type { CausesTask } from '../../../flight/index.ts';
import { formatFigure, recordTitle, t } from '../../../language/index.ts';
import { scaleOf } from '../../parts/record/scale.ts';
import { MeasureView } from '../../parts/record/MeasureView.tsx';
import { seenAt, viewText } from '../../parts/record/record-words.ts';

/** Every card of a table, open. */
export function BookCards({ task }: { readonly task: CausesTask }) {
  const seen = seenAt(task);
  const full = scaleOf(task.cards.flatMap(({ face }) => face?.measures ?? [])); // face down
  return (
    <ol class={task.cards.length > 4 ? 'book-cards many' : 'book-cards'}>
      {task.cards.map(({ kind, title, cases, face }, i) => (
        <li key={title} class="book-card">
          <div class="book-card-back">
            <h3>
              <span class="book-card-number">{t('paper:book.card', { number: i + 1 })}</span>
              {recordTitle(title, task.cell)}
            </h3>
            <p>
              {viewText(kind, task.slice, task.cell)}{' '}
              {t('flight:desk.cardCases', { number: formatFigure(cases, 'count') })}
            </p>
          </div>
          <div class="book-card-face">
            {face === null
              ? null
              : face.measures.map((measure) => (
                  <MeasureView
                    key={measure.counts}
                    measure={measure}
                    kind={face.kind}
                    seen={seen}
                    full={full}
                  />
                ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
