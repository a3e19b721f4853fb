// The verdict at the stamp: seat and words, a short text, the reason behind «Hvorfor?», and the right to disagree.
// Must not come before the stamp has answered; in the projector view it waits for the trainer's key.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stamp, Strip } from '../../flight/types.ts';
import { t, words } from '../../language/index.ts';
import { useCabin } from './cabin.ts';
import { Icon } from './parts/Icon.tsx';
import { Why } from './parts/Why.tsx';
import { seatName } from './say.ts';
import { cueOf, verdictText } from './verdict-words.ts';

const SIGN = { right: 'check', defensible: 'flag', wrong: 'undo' } as const;

/** Cue, reason and section of the article. */
export function Reason({ strip, open }: { readonly strip: Strip; readonly open: boolean }) {
  const { content } = useCabin();
  const scenario = content.scenario(strip.scenario);
  const cue = cueOf(strip, content);
  return (
    <Why title={t('flight:verdict.why')} open={open}>
      {cue === null ? null : <p class="cue">{t('flight:verdict.cue', { cue })}</p>}
      {scenario.decides === 'lamp' && !strip.storm ? <p class="cue">{t('flight:verdict.cueLamp')}</p> : null}
      <p>{words(strip.scenario, 'why', strip.facts)}</p>
      <p class="aside">
        {t('flight:verdict.section', { section: scenario.section })}
        {scenario.interpretation ? ` · ${t('flight:verdict.interpretation')}` : ''}
      </p>
    </Why>
  );
}

/** One press disagrees; a sentence may follow. What was pressed is sent at the latest when the panel goes. */
export function Disagree({ strip }: { readonly strip: Strip }) {
  const { game } = useCabin();
  const [pressed, setPressed] = useState(false);
  const owed = useRef<string | null>(null);
  const said = strip.disagreed;
  const send = () => {
    if (owed.current === null || game.flight.peek() === null) return;
    const sentence = owed.current;
    owed.current = null;
    game.dispatch({ kind: 'disagree', strip: strip.id, sentence });
  };
  useEffect(() => send, []);
  if (said !== null) return <p class="aside">{t('flight:verdict.disagreed')}</p>;
  if (!pressed) {
    return (
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          owed.current = '';
          setPressed(true);
        }}
      >
        {t('flight:verdict.disagree')}
      </button>
    );
  }
  return (
    <div class="disagree">
      <label>
        {t('flight:verdict.sentence')}
        <input
          type="text"
          maxLength={200}
          onInput={(event) => {
            owed.current = event.currentTarget.value;
          }}
        />
      </label>
      <button type="button" class="button" onClick={send}>
        {t('flight:verdict.sendSentence')}
      </button>
    </div>
  );
}

/** «Rett sete · rette ord», in words and a sign. */
export function VerdictLine({ strip, stamp, seatOnly }: { readonly strip: Strip; readonly stamp: Stamp; readonly seatOnly?: boolean }) {
  const { seat, words: rightWords } = stamp.verdict;
  return (
    <p class={`verdict-line verdict-${seat}`}>
      <Icon name={SIGN[seat]} />
      <strong>{t(`flight:verdict.seat.${seat}`)}</strong>
      <span>{t('flight:verdict.stampedIn', { seat: seatName(stamp.seat) })}</span>
      {strip.storm || seatOnly === true ? null : (
        <span>{rightWords ? t('flight:verdict.words.right') : t('flight:verdict.words.other')}</span>
      )}
    </p>
  );
}

/** The whole verdict. `shown` 1 = the seat only (projector). */
export function Verdict({ strip, stamp, shown }: { readonly strip: Strip; readonly stamp: Stamp; readonly shown: 1 | 2 }) {
  const { game, content } = useCabin();
  const text = verdictText(strip, stamp, content);
  const { seat } = stamp.verdict;
  useEffect(() => {
    const line = t(`flight:verdict.seat.${seat}`);
    game.announce(shown === 2 ? `${line}. ${text}` : line);
    if (shown === 2) game.play(seat === 'wrong' ? 'page' : 'right');
  }, [game, shown, seat, text]);
  return (
    <div class="verdict">
      <VerdictLine strip={strip} stamp={stamp} seatOnly={shown === 1} />
      {shown === 1 ? null : (
        <>
          <p class="verdict-text">{text}</p>
          <Reason strip={strip} open={seat === 'wrong'} />
          <Disagree strip={strip} />
        </>
      )}
    </div>
  );
}
