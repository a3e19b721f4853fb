// What a caller says who had to wait in a crisis, or came first in it: before the line of a short strip, and at the end of a full call.
// Must not be marked: it decides nothing.

import type { StripView } from '../../../flight/index.ts';
import { firstName, t } from '../../../language/index.ts';
import { rememberedText } from '../../parts/say.ts';
import { useCabin } from './cabin.ts';

interface Props {
  readonly strip: StripView;
}

/** Who calls, and what they have not forgotten; null where there is nothing to say. */
function useSaid({ scenario, remembers }: StripView): { readonly who: string; readonly said: string } | null {
  const { caller } = useCabin().content.scenario(scenario);
  const said = remembers === null ? null : rememberedText(remembers, caller);
  return said === null ? null : { who: firstName(caller), said };
}

/** The words alone, beside those of the call. */
export function Remembered({ strip }: Props) {
  const told = useSaid(strip);
  return told === null ? null : <p class="remembered">{t('flight:card.quoted', { text: told.said })}</p>;
}

/** The last thing that is said in a full call, in a sentence; null where nothing is. */
export function useHangingUp(strip: StripView): string | null {
  const told = useSaid(strip);
  return told === null || strip.storm ? null : t('flight:verdict.hangsUp', told);
}

/** The last thing that is said in a full call, below its verdict. */
export function HangsUp({ strip }: Props) {
  const sentence = useHangingUp(strip);
  return sentence === null ? null : <p class="remembered">{sentence}</p>;
}
