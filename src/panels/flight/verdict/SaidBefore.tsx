// The call, its verdict and the way to disagree with it, folded, below the work that followed.

import type { StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { CallerLine, RangAgain, SpokenCall } from '../parts/CallText.tsx';
import { Remembered } from '../parts/Remembered.tsx';
import { Why } from '../../parts/Why.tsx';
import { Disagree, Reason, VerdictLine } from './Verdict.tsx';

/** What was said and how it was judged, folded. */
export function SaidBefore({ strip }: { readonly strip: StripView }) {
  const stamp = strip.stamps[strip.stamps.length - 1];
  return (
    <Why title={t('flight:card.saidBefore')}>
      <CallerLine strip={strip} />
      <SpokenCall strip={strip} />
      <Remembered strip={strip} />
      <RangAgain strip={strip} />
      {stamp === undefined ? null : (
        <>
          <VerdictLine strip={strip} stamp={stamp} />
          <Reason strip={strip} stamp={stamp} open={false} />
          <Disagree strip={strip} />
        </>
      )}
    </Why>
  );
}
