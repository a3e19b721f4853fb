// What the screen says of what lies in the book: a call that the controller reads, work that the controller does.

import type { StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';

/** Where the call stands. */
export function CallInBook({ strip: { storm, arrivedWeek } }: { readonly strip: StripView }) {
  return (
    <p class="call-in-book">
      <Icon name="log" />
      {t(storm ? 'crew:book.short' : 'crew:book.call', { week: arrivedWeek })}
    </p>
  );
}

/** In the place of the tower's desk. */
export function AtBook({ strip: { arrivedWeek } }: { readonly strip: StripView }) {
  return (
    <p class="note">
      <Icon name="tower" /> {t('crew:book.works', { week: arrivedWeek })}
    </p>
  );
}
