// After the work: close the strip here, or pass it on to the other seat. Above stands the verdict on the work.
// Must not hint at which is right.

import type { JobView, StripView } from '../../../flight/index.ts';
import { hasWords, t, words } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Scored } from '../verdict/Scored.tsx';
import { TaskVerdict } from '../verdict/TaskVerdict.tsx';

/** Two equal buttons. */
export function HandOver({ strip, job }: { readonly strip: StripView; readonly job: JobView }) {
  const { hand } = useCabin();
  const { score } = useFlight();
  const other = job.seat === 'tower' ? 'cockpit' : 'tower';
  const lines = score.filter(
    (line) => line.strip === strip.id && !line.event.startsWith('seat-') && line.event !== 'words-right',
  );
  // The cause is named only if the finding was right.
  const found =
    job.seat === 'tower' &&
    lines.some((line) => line.event === 'finding-right') &&
    hasWords(strip.scenario, 'cause');
  const give = (how: 'closed' | 'passed-on') => hand.send({ kind: 'hand-over', strip: strip.id, how });
  return (
    <div class="hand-over">
      <TaskVerdict strip={strip} say />
      <Scored strip={strip} lines={lines} />
      {found ? (
        <p class="note">{t('flight:tower.cause', { cause: words(strip.scenario, 'cause', strip.facts) })}</p>
      ) : null}
      <p class="task-lead">{t('flight:handOver.ask')}</p>
      <div class="two-buttons">
        <button type="button" class="button wide" onClick={() => give('closed')}>
          <Icon name="check" />
          {t('flight:handOver.close')}
        </button>
        <button type="button" class="button wide" onClick={() => give('passed-on')}>
          <Icon name="arrow" />
          {t(`flight:handOver.passOn.${other}`)}
        </button>
      </div>
    </div>
  );
}
