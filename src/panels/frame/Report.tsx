// The log of the flight, to be copied into a bug report. Nothing is sent, and nothing but the log is in it.

import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { copyText } from '../parts/download.ts';
import { Modal } from '../parts/Modal.tsx';
import { TextToCopy } from '../parts/TextToCopy.tsx';
import type { Frame } from './port.ts';
import { unawaited } from '../../look/unawaited.ts';

/** The dialog with the log. */
export function Report({ frame }: { readonly frame: Frame }) {
  const [said, setSaid] = useState<'common:report.copied' | 'common:refused.copy' | null>(null);
  const log = frame.log();
  const close = () => {
    frame.game.dialog.value = null;
  };
  const copy = async () => {
    const done = (await copyText(log)) ? 'common:report.copied' : 'common:refused.copy';
    setSaid(done);
    frame.game.announce(t(done));
  };
  return (
    <Modal name="report" title={t('common:report.title')} onClose={close}>
      <p>{t('common:report.intro')}</p>
      <TextToCopy label={t('common:report.title')} text={log} marked={said === 'common:refused.copy'} />
      <div class="button-row">
        <button type="button" class="button primary" onClick={() => unawaited(copy())}>
          {t('common:report.copy')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('common:report.close')}
        </button>
      </div>
      {said === null ? null : <p>{t(said)}</p>}
    </Modal>
  );
}
