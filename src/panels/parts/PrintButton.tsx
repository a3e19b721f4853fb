// The button that prints the page, and what to do where the browser does not let it.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import type { Game } from '../ports.ts';
import { printPage } from './download.ts';
import { unawaited } from '../../look/unawaited.ts';

interface Props {
  readonly game: Pick<Game, 'announce'>;
  readonly look?: 'primary';
  readonly children: ComponentChildren;
}

/** Says so under itself when nothing comes of it. */
export function PrintButton({ game, look, children }: Props) {
  const [refused, setRefused] = useState(false);
  const print = async () => {
    const begun = await printPage();
    setRefused(!begun);
    if (!begun) game.announce(t('common:refused.print'));
  };
  return (
    <>
      <button
        type="button"
        class={look === undefined ? 'button' : `button ${look}`}
        onClick={() => unawaited(print())}
      >
        {children}
      </button>
      {refused ? <p>{t('common:refused.print')}</p> : null}
    </>
  );
}
