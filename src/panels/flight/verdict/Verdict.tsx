// The verdict on a stamp: seat and words, a short text, and behind «Hvorfor?» the reason and the way to disagree.
// Must not come before the stamp is answered; in the projector view it also waits for the trainer's key.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Stamp, StripView } from '../../../flight/index.ts';
import { t, words } from '../../../language/index.ts';
import { Cite } from '../../parts/article/Cite.tsx';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { useHangingUp } from '../parts/Remembered.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { SentenceForm } from '../../parts/SentenceForm.tsx';
import { Why } from '../../parts/Why.tsx';
import { metIn } from '../../parts/article/met.ts';
import { seatInside } from '../../parts/say.ts';
import {
  cueSentence,
  markSentence,
  recalledBy,
  VERDICT_SIGN,
  verdictWords,
  wordsVerdict,
} from '../../parts/verdict-words.ts';

/** The deciding words, the reason, the section of the article, and what is placed around them. */
export function Reason({
  strip,
  stamp,
  open,
  lead = null,
  cueTold = false,
  children,
}: {
  readonly strip: StripView;
  readonly stamp: Stamp;
  readonly open: boolean;
  /** The verdict's own text, where it is not told above. */
  readonly lead?: string | null;
  /** True where the deciding words were told above. */
  readonly cueTold?: boolean;
  readonly children?: ComponentChildren;
}) {
  const { game, content } = useCabin();
  const scenario = content.scenario(strip.scenario);
  const { strips } = useFlight();
  const recalled = recalledBy(strip, stamp, strips);
  const { rest } = verdictWords(strip, stamp, content, recalled);
  // Left out where the verdict already quotes the same words.
  const cue = rest === null && !cueTold ? cueSentence(strip, content) : null;
  const cite = (
    <Cite
      game={game}
      section={scenario.section}
      rows={scenario.responsibility}
      now={(row) =>
        metIn(
          // One that has not been stamped yet must not be told by whose row it is.
          strips.filter(
            (one) => one.stamps.length > 0 && content.scenario(one.scenario).responsibility.includes(row),
          ),
          content,
        )
      }
    />
  );
  if (recalled !== null && recalled.line !== null)
    return (
      <Why title={t('flight:verdict.why')} open={open}>
        <p class="cue">{t('flight:verdict.clue.cue', { earlier: recalled.earlier, line: recalled.line })}</p>
        <p>{t('flight:verdict.clue.why')}</p>
        <p class="aside">{cite}</p>
        {children}
      </Why>
    );
  return (
    <Why title={t('flight:verdict.why')} open={open}>
      {lead === null ? null : <p>{lead}</p>}
      {cue === null ? null : <p class="cue">{cue}</p>}
      {rest === null ? null : <p>{rest}</p>}
      <p>{words(strip.scenario, 'why', strip.facts)}</p>
      <p class="aside">
        {cite}
        {!scenario.storm && scenario.interpretation ? ` · ${t('flight:verdict.interpretation')}` : ''}
      </p>
      {children}
    </Why>
  );
}

/** One press disagrees; a sentence may follow. */
export function Disagree({ strip }: { readonly strip: StripView }) {
  const { hand } = useCabin();
  // Single keys rest while the field is open, so it opens only when it is asked for, and not with the card.
  const [writing, setWriting] = useState(false);
  const said = strip.disagreed;
  const disagree = (words: string) => hand.send({ kind: 'disagree', strip: strip.id, sentence: words });
  if (said !== null && said.sentence !== '')
    return <p class="aside">{t('flight:verdict.disagreedBecause', { sentence: said.sentence })}</p>;
  if (said !== null && writing)
    return (
      <SentenceForm
        label={t('flight:verdict.sentence')}
        send={t('flight:verdict.sendSentence')}
        opened
        onSend={(sentence) => {
          if (sentence !== '') disagree(sentence);
        }}
      />
    );
  const begin = () => {
    setWriting(true);
    if (said === null) disagree('');
  };
  return (
    <button type="button" class="button quiet" onClick={begin}>
      {t(said === null ? 'flight:verdict.disagree' : 'flight:verdict.writeSentence')}
    </button>
  );
}

/** The verdict on the seat: of one that can be defended, also where the call begins. */
function seatVerdict({ verdict: { seat }, rightSeat }: Stamp): string {
  return seat === 'defensible'
    ? t(`flight:verdict.seatFirst.${rightSeat}`)
    : t(`flight:verdict.seat.${seat}`);
}

/** «Rett sete · rette ord», in words and a sign. Right after the stamp nobody needs to be told where it was pressed (`fresh`). */
export function VerdictLine({
  strip,
  stamp,
  fresh = false,
  seatOnly = false,
}: {
  readonly strip: StripView;
  readonly stamp: Stamp;
  readonly fresh?: boolean;
  readonly seatOnly?: boolean;
}) {
  const { content } = useCabin();
  const { seat } = stamp.verdict;
  return (
    <p class={`verdict-line verdict-${seat}`}>
      <Icon name={VERDICT_SIGN[seat]} />
      <strong>{seatVerdict(stamp)}</strong>
      {fresh ? null : <span>{t('flight:verdict.stampedIn', { seat: seatInside(stamp.seat) })}</span>}
      {strip.storm || seatOnly ? null : <span>{wordsVerdict(strip, stamp, content)}</span>}
    </p>
  );
}

interface Props {
  readonly strip: StripView;
  readonly stamp: Stamp;
  /** 1 = only the seat, in the projector view. */
  readonly shown: 1 | 2;
  /** What can be done about it, placed between the verdict and its reason. */
  readonly children?: ComponentChildren;
}

/** The whole verdict. */
export function Verdict({ strip, stamp, shown, children }: Props) {
  const { game, content } = useCabin();
  const { strips } = useFlight();
  const recalled = recalledBy(strip, stamp, strips);
  const { text } = verdictWords(strip, stamp, content, recalled);
  const { seat, words: rightWords } = stamp.verdict;
  // Of an earlier log that was marked, the verdict itself says what it is worth.
  const mark = recalled === null ? markSentence(strip, stamp, content) : null;
  // Who found the seat and the words that decide has said the reason, and of a short strip the seat is all that is asked; a class reads it
  // all the same.
  const known = seat === 'right' && (rightWords || strip.storm) && recalled === null;
  const folded = known && !game.settings.value.projector;
  const hangsUp = useHangingUp(strip);
  useEffect(() => {
    const line = seatVerdict(stamp);
    const after = shown === 1 ? [] : [folded ? null : text, hangsUp].filter((one) => one !== null);
    // At once, since whatever is announced takes the place of what was. The line has no full stop of its own; what comes after it has.
    game.announce(after.length === 0 ? line : `${line}. ${after.join(' ')}`);
    if (shown === 2 && seat !== 'wrong') game.play('right');
  }, [game, shown, stamp, seat, folded, text, hangsUp]);
  return (
    <div class="verdict">
      <VerdictLine strip={strip} stamp={stamp} fresh seatOnly={shown === 1} />
      {shown === 1 ? null : (
        <>
          {folded ? null : <p class="verdict-text">{text}</p>}
          {mark === null ? null : <p>{mark}</p>}
          {children}
          <Reason
            strip={strip}
            stamp={stamp}
            open={seat === 'wrong'}
            lead={folded ? text : null}
            cueTold={mark !== null}
          >
            <Disagree strip={strip} />
          </Reason>
        </>
      )}
    </div>
  );
}
