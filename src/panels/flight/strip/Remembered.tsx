// What a caller says before the call who had to wait in a crisis, or came first in it. Must not be marked: it decides nothing.

import type { StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { rememberedText } from '../../parts/say.ts';
import { useCabin } from '../parts/cabin.ts';

/** Nothing where there is nothing to remember, or it was said in an earlier call. */
export function Remembered({ strip: { scenario, remembers } }: { readonly strip: StripView }) {
  const { content } = useCabin();
  const said = remembers === null ? null : rememberedText(remembers, content.scenario(scenario).caller);
  return said === null ? null : <p class="remembered">{t('flight:card.quoted', { text: said })}</p>;
}
