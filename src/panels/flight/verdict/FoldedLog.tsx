// The log below a verdict on work: one line that says what has been written, and the whole log folded under it.

import type { StripView } from '../../../flight/index.ts';
import { handWords, t } from '../../../language/index.ts';
import { Why } from '../../parts/Why.tsx';
import { Log } from '../parts/Log.tsx';

/** The log after the work, folded: by the hand of its last line one sees what has been written. Nothing on storm strips. */
export function FoldedLog({ strip }: { readonly strip: StripView }) {
  if (strip.storm) return null;
  const last = strip.log.at(-1);
  return (
    <Why
      title={
        last?.labelled === true ? t('flight:log.last', { hand: handWords(last.hand) }) : t('flight:log.title')
      }
    >
      <Log strip={strip} small />
    </Why>
  );
}
