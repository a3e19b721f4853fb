// What lies folded below the verdict on work: the log with the line that was written, what was scored, and what was said.

import type { ScoreLine, StripView } from '../../../flight/index.ts';
import { handWords, t } from '../../../language/index.ts';
import { Why } from '../../parts/Why.tsx';
import { Log } from '../parts/Log.tsx';
import { SaidBefore } from './SaidBefore.tsx';
import { Scored } from './Scored.tsx';

interface Props {
  readonly strip: StripView;
  readonly lines: readonly ScoreLine[];
}

/** One line to unfold: by the hand of the log's last line one sees what has been written. A short strip has no log, and its folds lie there as they are. */
export function FoldedLog({ strip, lines }: Props) {
  const scored = <Scored strip={strip} lines={lines} />;
  const said = strip.called ? <SaidBefore strip={strip} /> : null;
  if (strip.storm)
    return (
      <>
        {scored}
        {said}
      </>
    );
  const last = strip.log.at(-1);
  return (
    <Why
      title={
        last?.labelled === true ? t('flight:log.last', { hand: handWords(last.hand) }) : t('flight:log.title')
      }
    >
      <Log strip={strip} small />
      {scored}
      {said}
    </Why>
  );
}
