// A code of sixteen characters for whoever brings a room together: to be read aloud, copied, or scanned from the screen.

import { t } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import type { Game } from '../ports.ts';
import { copyText } from './download.ts';
import { QrCode } from './QrCode.tsx';
import './code-to-hand.css';
import './room-tokens.css';

interface Props {
  readonly game: Pick<Game, 'announce'>;
  readonly code: string;
}

/** The characters, their QR code, and a button that copies them. */
export function CodeToHand({ game, code }: Props) {
  const copy = async () => {
    game.announce(t((await copyText(code)) ? 'debrief:code.copied' : 'common:refused.copy'));
  };
  return (
    <div class="class-code-box">
      <p class="class-code" translate={false}>
        {code}
      </p>
      <div class="class-code-qr">
        <QrCode text={code} label={t('debrief:code.qr')} />
      </div>
      <button type="button" class="button no-print" onClick={() => unawaited(copy())}>
        {t('debrief:code.copy')}
      </button>
    </div>
  );
}
