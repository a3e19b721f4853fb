// The link by which somebody takes a seat of a flight of two, or both take one screen, to be copied, scanned or read aloud.

import { useState } from 'preact/hooks';
import type { PagePlace } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { unawaited } from '../../../look/unawaited.ts';
import type { Game } from '../../ports.ts';
import { copyText } from '../download.ts';
import { QrCode } from '../QrCode.tsx';
import { reached } from '../reach.ts';
import './pair.css';

interface Props {
  readonly game: Game;
  readonly place: PagePlace;
  /** What both fly, without a seat. */
  readonly query: string;
}

/**
 * The query of a page of two. Whoever follows it has been told how two fly, and goes to no school first. Two who share a page land by its clock;
 * of two pages the clocks may differ, and then one would land while the other flies on.
 */
export function queryAt(query: string, place: PagePlace): string {
  const parts = new URLSearchParams(query);
  parts.set('crew', place);
  // Whoever has the book flies what is printed in it.
  if (place === 'paper') parts.delete('paper');
  else parts.delete('land');
  parts.set('school', '0');
  return `?${parts.toString()}`;
}

/** Not a link that opens: whoever gives it away would leave their own page. */
export function PairLink({ game, place, query }: Props) {
  const [said, setSaid] = useState<'copied' | 'uncopied' | null>(null);
  const { text, unreachable } = reached(queryAt(query, place));
  const copy = async () => {
    const done = (await copyText(text)) ? 'copied' : 'uncopied';
    setSaid(done);
    game.announce(t(`crew:offer.${done}`));
  };
  return (
    <div class="pair-link">
      <p class="pair-link-name">{t(`crew:offer.linkOf.${place}`)}</p>
      <p class="pair-link-text" translate={false}>
        {text}
      </p>
      {unreachable === null ? <QrCode text={text} label={text} /> : null}
      <button type="button" class="button small" onClick={() => unawaited(copy())}>
        {t(`crew:offer.copyOf.${place}`)}
      </button>
      {said === null ? null : <p class="fine">{t(`crew:offer.${said}`)}</p>}
    </div>
  );
}
