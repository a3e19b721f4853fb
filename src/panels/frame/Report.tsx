// The log of the flight, to be copied into a bug report. Nothing is sent, and nothing but the log is in it.

import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { Modal } from '../parts/Modal.tsx';
import type { Frame } from './port.ts';

/** The dialog with the log. */
export function Report({ frame }: { readonly frame: Frame }) {
  const [copied, setCopied] = useState(false);
  const log = frame.log();
  const close = () => {
    frame.game.dialog.value = null;
  };
  const tellCopied = () => {
    setCopied(true);
    frame.game.announce(t('common:report.copied'));
  };
  return (
    <Modal name="report" title={t('common:report.title')} onClose={close}>
      <p>{t('common:report.intro')}</p>
      <textarea class="log" readOnly rows={8} aria-label={t('common:report.title')} value={log} />
      <div class="button-row">
        <button
          type="button"
          class="button primary"
          onClick={() => void navigator.clipboard.writeText(log).then(tellCopied)}
        >
          {t('common:report.copy')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('common:report.close')}
        </button>
      </div>
      {copied ? <p>{t('common:report.copied')}</p> : null}
    </Modal>
  );
}
