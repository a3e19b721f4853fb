// The tower's answer to a strip that needed an action, not an investigation: the scan only confirms what was known.

import type { StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';

/** «Bekreftet. Ingenting nytt. Herfra kan jeg ikke endre noe.» */
export function EmptyScan({ strip }: { readonly strip: StripView }) {
  return (
    <p class="seat-answer">
      <Icon name="radio" />
      {t('flight:scan.empty')}{' '}
      <span class="aside">{t('flight:scan.again', { week: strip.availableWeek })}</span>
    </p>
  );
}
