// What a caller says, where it is read from the book, or where it stands.

import type { Content } from '../../../content/index.ts';
import type { BookCall } from '../../../flight/index.ts';
import { personName, t } from '../../../language/index.ts';
import { callOf } from '../../parts/say.ts';

/** The call with its caller, or that it is on the pilot's screen. */
export function BookSaid({ call: { strip, printed }, content }: { call: BookCall; content: Content }) {
  if (!printed) return <p>{t('paper:book.onScreen')}</p>;
  return (
    <p class="book-said">
      <strong>{t('paper:book.aloud')}</strong> {personName(content.scenario(strip.scenario).caller)}:{' '}
      {t('flight:card.quoted', { text: callOf(strip) })}
    </p>
  );
}
