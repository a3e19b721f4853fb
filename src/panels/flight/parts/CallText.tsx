// A call with its three underlined phrases, its log below it, and the letter buttons that mark them.
// Must not name the rule or a seat, nor show which phrase decides.

import type { ComponentChildren } from 'preact';
import type { Mark } from '../../../content/types.ts';
import type { Pointed, StripView } from '../../../flight/index.ts';
import { firstName, t, words } from '../../../language/index.ts';
import { useCabin } from './cabin.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Log } from './Log.tsx';
import { cutCall, PHRASE_LETTERS, type Piece } from '../../parts/phrases.ts';
import { callOf, callsign, saidAgain } from '../../parts/say.ts';

const LETTERS = { ...PHRASE_LETTERS, log: 'D' } as const;

/** The call, cut into phrases and the text between them. */
export function piecesOf(strip: StripView): readonly Piece[] {
  const text = (field: 'a' | 'b' | 'c') => words(strip.scenario, field, strip.facts);
  return cutCall(callOf(strip), { a: text('a'), b: text('b'), c: text('c') });
}

/** The marks that a strip offers: the phrases of its call and its log; none on a storm strip. */
export function marksOf(strip: Pick<StripView, 'storm'>): readonly Mark[] {
  return strip.storm ? [] : ['a', 'b', 'c', 'log'];
}

function Caller({ strip }: { readonly strip: StripView }) {
  const { content } = useCabin();
  return (
    <>
      <Icon name="phone" />
      {t('flight:card.rings', { person: firstName(content.scenario(strip.scenario).caller) })}
    </>
  );
}

/** Who is calling. */
export function CallerLine({ strip }: { readonly strip: StripView }) {
  return (
    <p class="caller">
      <Caller strip={strip} />
    </p>
  );
}

/** The title of a call's card: its callsign, and below it who is calling. */
export function CallTitle({ strip }: { readonly strip: StripView }) {
  return (
    <>
      {callsign(strip)}
      <span class="unseen">{', '}</span>
      <span class="caller in-title">
        <Caller strip={strip} />
      </span>
    </>
  );
}

/** The words of the call without anything to press. */
export function SpokenCall({ strip }: { readonly strip: StripView }) {
  return <p class="call">{t('flight:card.quoted', { text: callOf(strip) })}</p>;
}

/** What the caller said when ringing again because nobody had acted; nothing where that has not happened. */
export function RangAgain({ strip }: { readonly strip: StripView }) {
  const { content } = useCabin();
  const { escalated } = strip;
  if (escalated === null) return null;
  const said = saidAgain(strip, content.scenario(strip.scenario).caller, escalated.cost);
  return (
    <p class="rang-again">
      <Icon name="phone" />
      <span>{t('flight:card.rangAgain', { week: escalated.week, said })}</span>
    </p>
  );
}

interface MarkedCallProps {
  readonly strip: StripView;
  readonly marked: Pointed | null;
  onPress?(mark: Mark): void;
}

/** The call with its phrases underlined, and the one that was marked. */
export function MarkedCall({ strip, marked, onPress }: MarkedCallProps) {
  return (
    <p class="call">
      {t('flight:card.openQuote')}
      {piecesOf(strip).map(({ phrase, text }, i) =>
        phrase === null ? (
          <span key={i}>{text}</span>
        ) : (
          <span
            key={i}
            class={marked === phrase ? 'phrase marked' : 'phrase'}
            onClick={() => onPress?.(phrase)}
          >
            {text}
            <sup aria-hidden="true">{LETTERS[phrase]}</sup>
          </span>
        ),
      )}
      {t('flight:card.closeQuote')}
    </p>
  );
}

interface Props {
  readonly strip: StripView;
  readonly marks: readonly Mark[];
  readonly marked: Pointed | null;
  readonly locked: boolean;
  /** True where another strip has the same call: then only the logs differ, which is said. */
  readonly sameText: boolean;
  /** What stands in the place of a call that the controller reads from the book; null = the call is here. */
  readonly elsewhere: ComponentChildren;
  onMark(mark: Mark): void;
}

/** Keyboard and screen readers use the letter buttons; the phrases in the text can be pressed with the pointer too. */
export function CallText({ strip, marks, marked, locked, sameText, elsewhere, onMark }: Props) {
  if (marks.length === 0) return elsewhere ?? <SpokenCall strip={strip} />;
  const pieces = piecesOf(strip);
  const phraseOf = (mark: Mark) => pieces.find((piece) => piece.phrase === mark)?.text ?? '';
  const nameOf = (mark: Mark) => {
    const letter = LETTERS[mark];
    if (mark === 'log') return t('flight:card.mark', { letter, phrase: t('flight:log.title') });
    return elsewhere === null
      ? t('flight:card.mark', { letter, phrase: phraseOf(mark) })
      : t('flight:card.markInBook', { letter });
  };
  const press = (mark: Mark) => {
    if (!locked) onMark(mark);
  };
  return (
    <>
      {elsewhere ?? <MarkedCall strip={strip} marked={marked} onPress={press} />}
      <RangAgain strip={strip} />
      <Log strip={strip} letter={LETTERS.log} marked={marked === 'log'} onPress={() => press('log')} />
      {sameText ? <p class="look-first">{t('flight:card.lookFirst')}</p> : null}
      <div class="marks" role="group" aria-label={t('flight:card.markDeciding')}>
        <span class="small-title">{t('flight:card.markDeciding')}</span>
        {marks.map((mark) => (
          <button
            key={mark}
            type="button"
            class={marked === mark ? 'button mark pressed' : 'button mark'}
            aria-pressed={marked === mark}
            aria-disabled={locked}
            aria-label={nameOf(mark)}
            onClick={() => press(mark)}
          >
            {marked === mark ? <Icon name="check" /> : null}
            {mark === 'log' ? <Icon name="log" /> : null}
            {LETTERS[mark]}
          </button>
        ))}
      </div>
    </>
  );
}
