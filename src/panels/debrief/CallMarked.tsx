// A call with the deciding words and the player's own marks, each labelled with a word.
// Must not be shown before the flight has landed: it gives the deciding words away.

import type { Content } from '../../content/index.ts';
import type { DebriefEntry } from '../../flight/index.ts';
import { personName, t, words } from '../../language/index.ts';
import { cutCall } from '../parts/phrases.ts';
import { callOf } from '../parts/say.ts';
import '../parts/mark-note.css';

/** The words of the call, with both kinds of marks. */
export function CallMarked({ entry, content }: { readonly entry: DebriefEntry; readonly content: Content }) {
  const { strip, stamp } = entry;
  const call = callOf(strip);
  if (strip.storm) return <p class="marked-call">{t('flight:card.quoted', { text: call })}</p>;
  const { decides, caller } = content.full(strip.scenario);
  const phrase = (field: 'a' | 'b' | 'c') => words(strip.scenario, field, strip.facts);
  const pieces = cutCall(call, { a: phrase('a'), b: phrase('b'), c: phrase('c') });
  return (
    <>
      <p class="said-by">{personName(caller)}</p>
      <p class="marked-call">
        {t('flight:card.openQuote')}
        {pieces.map((piece, i) => {
          const deciding = piece.phrase !== null && piece.phrase === decides;
          const yours = piece.phrase !== null && piece.phrase === stamp?.mark;
          if (!deciding && !yours) return <span key={i}>{piece.text}</span>;
          return (
            <mark key={i} class={deciding ? 'deciding' : 'other-words'}>
              {piece.text}
              <span class="mark-note">
                {deciding ? t('debrief:twins.decides') : null}
                {deciding && yours ? ' · ' : null}
                {yours ? t('debrief:twins.yours') : null}
              </span>
            </mark>
          );
        })}
        {t('flight:card.closeQuote')}
      </p>
    </>
  );
}
