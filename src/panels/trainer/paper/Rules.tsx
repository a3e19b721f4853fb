// The poster: three rules of speech, to be read from the back of a room.

import { t } from '../../../language/index.ts';
import { Sheet } from './Sheet.tsx';

const RULES = ['1', '2', '3'] as const;

/** One large sheet. */
export function Rules() {
  return (
    <Sheet kind="rules" title={t('paper:rules.title')}>
      <ol class="poster-rules">
        {RULES.map((rule) => (
          <li key={rule}>
            <h3>{t(`paper:rules.${rule}.name`)}</h3>
            <p>{t(`paper:rules.${rule}.how`)}</p>
            <p class="poster-say">{t(`paper:rules.${rule}.say`)}</p>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
