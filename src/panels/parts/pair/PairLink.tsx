// The link by which somebody takes a seat of a flight of two, to be copied, scanned or read aloud.

import { useState } from 'preact/hooks';
import type { Seat } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { unawaited } from '../../../look/unawaited.ts';
import type { Game } from '../../ports.ts';
import { copyText } from '../download.ts';
import { QrCode } from '../QrCode.tsx';
import { reached } from '../reach.ts';
import './pair.css';

interface Props {
  readonly game: Game;
  readonly seat: Seat;
  /** What both fly, without a seat. */
  readonly query: string;
}

/** The query with a seat in it. Whoever follows it has been told how two fly, and goes to no school first; two land when they have flown. */
function seated(query: string, seat: Seat): string {
  const parts = new URLSearchParams(query);
  parts.set('crew', seat);
  parts.set('school', '0');
  parts.delete('land');
  return `?${parts.toString()}`;
}

/** Not a link that opens: whoever gives it away would leave their own page. */
export function PairLink({ game, seat, query }: Props) {
  const [said, setSaid] = useState<'copied' | 'uncopied' | null>(null);
  const { text, unreachable } = reached(seated(query, seat));
  const copy = async () => {
    const done = (await copyText(text)) ? 'copied' : 'uncopied';
    setSaid(done);
    game.announce(t(`crew:offer.${done}`));
  };
  return (
    <div class="pair-link">
      <p class="pair-link-name">{t(`crew:offer.linkOf.${seat}`)}</p>
      <p class="pair-link-text" translate={false}>
        {text}
      </p>
      {unreachable === null ? <QrCode text={text} label={text} /> : null}
      <button type="button" class="button small" onClick={() => unawaited(copy())}>
        {t(`crew:offer.copyOf.${seat}`)}
      </button>
      {said === null ? null : <p class="fine">{t(`crew:offer.${said}`)}</p>}
    </div>
  );
}
