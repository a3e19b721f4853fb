// A call with its three underlined phrases, and the letter buttons that mark them.
// Must not name the rule or a seat, nor show which phrase decides.

import type { Mark } from '../../../content/types.ts';
import type { StripView } from '../../../flight/index.ts';
import { personName, t, words } from '../../../language/index.ts';
import { useCabin } from './cabin.ts';
import { Icon } from '../../parts/Icon.tsx';
import { KeyHint } from './KeyHint.tsx';
import { cutCall, type Piece } from '../../parts/phrases.ts';
import { callOf } from '../../parts/say.ts';

const LETTERS = { a: 'A', b: 'B', c: 'C', lamp: 'D' } as const;

/** The call, cut into phrases and the text between them. */
export function piecesOf(strip: StripView): readonly Piece[] {
  const text = (field: 'a' | 'b' | 'c') => words(strip.scenario, field, strip.facts);
  return cutCall(callOf(strip), { a: text('a'), b: text('b'), c: text('c') });
}

/** The marks that a strip offers: none on a storm strip; also the lamp where two strips have the same text. */
export function marksOf(strip: StripView, sameText: boolean): readonly Mark[] {
  if (strip.storm) return [];
  return sameText ? ['a', 'b', 'c', 'lamp'] : ['a', 'b', 'c'];
}

/** Who is calling. */
export function CallerLine({ strip }: { readonly strip: StripView }) {
  const { content } = useCabin();
  return (
    <p class="caller">
      <Icon name="phone" />
      {t('flight:card.rings', { person: personName(content.scenario(strip.scenario).caller) })}
    </p>
  );
}

/** The words of the call without anything to press. */
export function SpokenCall({ strip }: { readonly strip: StripView }) {
  return <p class="call">{t('flight:card.quoted', { text: callOf(strip) })}</p>;
}

interface MarkedCallProps {
  readonly strip: StripView;
  readonly marked: Mark | null;
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
  readonly marked: Mark | null;
  readonly locked: boolean;
  onMark(mark: Mark): void;
}

/** Keyboard and screen readers use the letter buttons; the phrases in the text can be pressed with the pointer too. */
export function CallText({ strip, marks, marked, locked, onMark }: Props) {
  const pieces = piecesOf(strip);
  if (marks.length === 0) return <SpokenCall strip={strip} />;
  const phraseOf = (mark: Mark) => pieces.find((piece) => piece.phrase === mark)?.text ?? '';
  const press = (mark: Mark) => {
    if (!locked) onMark(mark);
  };
  return (
    <>
      <MarkedCall strip={strip} marked={marked} onPress={press} />
      {marks.includes('lamp') ? <p class="look-first">{t('flight:card.lookFirst')}</p> : null}
      <div class="marks" role="group" aria-label={t('flight:card.markDeciding')}>
        <span class="small-title">{t('flight:card.markDeciding')}</span>
        {marks.map((mark) => (
          <button
            key={mark}
            type="button"
            class={marked === mark ? 'button mark pressed' : 'button mark'}
            aria-pressed={marked === mark}
            aria-disabled={locked}
            aria-label={
              mark === 'lamp'
                ? undefined
                : t('flight:card.mark', { letter: LETTERS[mark], phrase: phraseOf(mark) })
            }
            onClick={() => press(mark)}
          >
            {marked === mark ? <Icon name="check" /> : null}
            {mark === 'lamp' ? (
              <>
                <Icon name="lamp" />
                {t('flight:card.lamp')}
              </>
            ) : null}
            {mark === 'lamp' ? <KeyHint action="mark-lamp" /> : LETTERS[mark]}
          </button>
        ))}
      </div>
    </>
  );
}
