// Shown where a screen cannot be shown, with a way back.

import { useEffect } from 'preact/hooks';
import { t } from '../../language/index.ts';
import type { Screen } from '../ports.ts';
import { Heading } from './Heading.tsx';
import type { Frame } from './port.ts';
import './screens.css';

interface Props {
  readonly frame: Frame;
  readonly name: Screen;
  readonly why: 'common:notReady' | 'common:notice.waits';
}

/** A heading, a sentence and the way back. */
export function NotReady({ frame, name, why }: Props) {
  const { announce } = frame.game;
  useEffect(() => announce(t(why)), [announce, why]);
  return (
    <main class="page-screen">
      <div class="panel page-panel">
        <Heading>{t(`common:screen.${name}`)}</Heading>
        <p>{t(why)}</p>
        <button type="button" class="button primary" onClick={() => frame.game.leave()}>
          {t('common:back')}
        </button>
      </div>
    </main>
  );
}
