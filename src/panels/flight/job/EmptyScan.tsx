// The tower's own answer to a strip that lacked an action: the scan confirms what everyone knew.
// Must not say more than a tower can know.

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
