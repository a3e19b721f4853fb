// After the work: close the strip here, or pass it on to the other seat. What the work was worth stands above.
// Must not hint at which of the two is right.

import type { Job, Strip } from '../../flight/types.ts';
import { t } from '../../language/index.ts';
import { useCabin, useFlight } from './cabin.ts';
import { Icon } from './parts/Icon.tsx';
import { Scored } from './OutcomeCard.tsx';

/** Two equal buttons. */
export function HandOver({ strip, job }: { readonly strip: Strip; readonly job: Job }) {
  const { desk } = useCabin();
  const { score } = useFlight();
  const other = job.seat === 'tower' ? 'cockpit' : 'tower';
  const give = (how: 'closed' | 'passed-on') => desk.send({ kind: 'hand-over', strip: strip.id, how });
  return (
    <div class="hand-over">
      <Scored lines={score.filter((line) => line.strip === strip.id && line.event !== 'seat-right' && line.event !== 'words-right')} />
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
