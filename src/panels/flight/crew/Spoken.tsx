// The tower's message as it is said from one person to the other. What the pilot keys is what the cockpit knows; nothing is keyed here.

import { useMemo } from 'preact/hooks';
import type { JobView, StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { elementsOf } from '../parts/message-elements.ts';
import { Elements } from './Elements.tsx';

/** The message, element by element. */
export function Spoken({ strip, job }: { readonly strip: StripView; readonly job: JobView }) {
  const { game } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.towerTask(strip.id), [game, flight, strip.id]);
  const { message } = job;
  if (message === null) return null;
  const suspect = task.suspects[message.finding];
  return (
    <div class="task">
      <p class="task-lead">
        <Icon name="radio" /> {t('crew:say.lead')}
      </p>
      <Elements rows={elementsOf(strip, message, suspect, { suspect, proved: false })} />
      <p class="note">{t('crew:say.next')}</p>
      <p class="fine">{t('crew:say.after')}</p>
    </div>
  );
}
