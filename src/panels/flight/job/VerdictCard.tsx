// The card right after a stamp: the verdict, and, if the seat was wrong, what that seat's work leads to.

import { useLayoutEffect } from 'preact/hooks';
import type { StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import type { Action } from '../../ports.ts';
import { BlindPanel } from './BlindPanel.tsx';
import { useCabin, useFlight } from '../parts/cabin.ts';
import type { Shown } from '../parts/projector.ts';
import { MarkedCall } from '../parts/CallText.tsx';
import { Card } from '../parts/Card.tsx';
import { Commit } from '../../parts/Commit.tsx';
import { Log } from '../parts/Log.tsx';
import { useHold } from '../parts/hold.ts';
import { KeyHint } from '../parts/KeyHint.tsx';
import { type Next, useNext } from '../parts/next.tsx';
import { callsign } from '../../parts/say.ts';
import { EmptyScan } from './EmptyScan.tsx';
import { HangsUp } from '../parts/Remembered.tsx';
import { Verdict } from '../verdict/Verdict.tsx';

/** The next step: the task that the stamp opened; when there is nothing left to do, closing the card, and with it what comes next. */
function useGoOn(strip: StripView, shown: Shown, offered: boolean, next: Next | null): () => void {
  const { game, hand } = useCabin();
  const { seat } = useFlight();
  const goOn = () => {
    hand.readOn(strip.id);
    if (shown === 2 && strip.job === null) {
      game.open.value = null;
      hand.sheet.value = 'strips';
      next?.go();
    }
  };
  useLayoutEffect(() => {
    if (!offered) return;
    const actions: readonly Action[] = [
      {
        id: 'go-on',
        seat,
        labelKey: 'flight:verdict.goOn',
        key: 'Enter',
        enabled: true,
        reasonKey: null,
        perform: goOn,
      },
    ];
    game.cardActions.value = actions;
    return () => {
      if (game.cardActions.peek() === actions) game.cardActions.value = [];
    };
  });
  return goOn;
}

/** The verdict comes first if the seat was right; if it was wrong, the seat's own empty answer comes first. */
export function VerdictCard({ strip, shown }: { readonly strip: StripView; readonly shown: Shown }) {
  const stamp = strip.stamps[strip.stamps.length - 1];
  const blind = strip.job?.stage === 'blind';
  const scanned = strip.status === 'returned' && stamp?.seat === 'tower';
  const offered = shown < 2 || !blind;
  // A full strip that comes back is to be thought over; a short one is done with.
  const after = useNext(strip);
  const next = strip.storm && shown === 2 ? after : null;
  const goOn = useGoOn(strip, shown, offered, next);
  const { projector } = useCabin().game.settings.value;
  useHold('verdict');
  if (stamp === undefined) return null;
  return (
    <Card title={callsign(strip)} step={`${strip.id} verdict ${shown}`} aloud>
      {projector && !strip.storm ? (
        <>
          <MarkedCall strip={strip} marked={stamp.mark} />
          <Log strip={strip} marked={stamp.mark === 'log'} small />
        </>
      ) : null}
      {shown === 0 ? <p class="note">{t('flight:verdict.waitsForKey')}</p> : null}
      {shown === 2 && scanned ? <EmptyScan strip={strip} /> : null}
      {shown === 2 && blind ? <p class="seat-answer">{t('flight:blind.answer')}</p> : null}
      {shown === 0 ? null : (
        <Verdict strip={strip} stamp={stamp} shown={shown}>
          {blind ? <BlindPanel strip={strip} /> : null}
        </Verdict>
      )}
      {shown === 2 ? <HangsUp strip={strip} /> : null}
      {offered ? (
        <Commit>
          <button
            type="button"
            class="button wide go-on"
            data-next={next === null ? undefined : ''}
            onClick={goOn}
          >
            {shown === 2
              ? strip.job === null
                ? (next?.label ?? t('flight:verdict.close'))
                : t('flight:verdict.goOn')
              : t('flight:verdict.reveal')}
            <KeyHint action="go-on" />
          </button>
        </Commit>
      ) : null}
    </Card>
  );
}
