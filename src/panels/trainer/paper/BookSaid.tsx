// What a caller says, where it is read from the book, or where it stands.

import type { Content } from '../../../content/index.ts';
import type { BookCall } from '../../../flight/index.ts';
import { personName, t, words } from '../../../language/index.ts';
import { cutCall, PHRASE_LETTERS } from '../../parts/phrases.ts';
import { callOf } from '../../parts/say.ts';

/** The call, each of its phrases with its letter, for the pilot has the letters alone. */
function Said({ call: { strip } }: { readonly call: BookCall }) {
  if (strip.storm) return t('flight:card.quoted', { text: callOf(strip) });
  const phrase = (field: 'a' | 'b' | 'c') => words(strip.scenario, field, strip.facts);
  const pieces = cutCall(callOf(strip), { a: phrase('a'), b: phrase('b'), c: phrase('c') });
  return (
    <>
      {t('flight:card.openQuote')}
      {pieces.map((piece, i) =>
        piece.phrase === null ? (
          <span key={i}>{piece.text}</span>
        ) : (
          <span key={i} class="book-phrase">
            {piece.text}
            <sup>{PHRASE_LETTERS[piece.phrase]}</sup>
          </span>
        ),
      )}
      {t('flight:card.closeQuote')}
    </>
  );
}

/** The call with its caller, or that it is on the pilot's screen. */
export function BookSaid({ call, content }: { call: BookCall; content: Content }) {
  const { strip, printed } = call;
  if (!printed) return <p>{t('paper:book.onScreen')}</p>;
  return (
    <p class="book-said">
      <strong>{t('paper:book.aloud')}</strong> {personName(content.scenario(strip.scenario).caller)}:{' '}
      <Said call={call} />
    </p>
  );
}
