// Shown where a screen cannot be shown, with a way back.

import { t } from '../../language/index.ts';
import type { Screen } from '../ports.ts';
import { Heading } from './Heading.tsx';
import type { Frame } from './port.ts';
import './screens.css';

/** A heading, a sentence and the way back. */
export function NotReady({ frame, name }: { readonly frame: Frame; readonly name: Screen }) {
  return (
    <main class="page-screen">
      <div class="panel page-panel">
        <Heading>{t(`common:screen.${name}`)}</Heading>
        <p>{t('common:notReady')}</p>
        <button type="button" class="button primary" onClick={() => frame.game.leave()}>
          {t('common:history.back')}
        </button>
      </div>
    </main>
  );
}
