// The button that prints the page, and what to do where the browser does not let it.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { printPage } from './download.ts';

interface Props {
  readonly look?: 'primary';
  readonly children: ComponentChildren;
}

/** Says so under itself when nothing comes of it. */
export function PrintButton({ look, children }: Props) {
  const [refused, setRefused] = useState(false);
  const print = async () => setRefused(!(await printPage()));
  return (
    <>
      <button
        type="button"
        class={look === undefined ? 'button' : `button ${look}`}
        onClick={() => void print()}
      >
        {children}
      </button>
      {refused ? <p role="status">{t('common:refused.print')}</p> : null}
    </>
  );
}
