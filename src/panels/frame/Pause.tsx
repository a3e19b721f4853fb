// The pause. Like every open dialog, it stops the clock.

import { t } from '../../language/index.ts';
import { Modal } from '../parts/Modal.tsx';
import type { Frame } from './port.ts';

/** The pause dialog. */
export function Pause({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const close = () => {
    game.dialog.value = null;
  };
  return (
    <Modal name="pause" title={t('common:pause.title')} onClose={close} focus="inside">
      <p>{t(frame.wasAway.value ? 'common:pause.away' : 'common:pause.stands')}</p>
      <div class="button-column">
        <button type="button" class="button primary" autofocus onClick={close}>
          {t('common:pause.continue')}
        </button>
        <button type="button" class="button" onClick={() => (game.dialog.value = 'help')}>
          {t('common:pause.help')}
        </button>
        <button type="button" class="button" onClick={() => (game.dialog.value = 'settings')}>
          {t('common:pause.settings')}
        </button>
        <button type="button" class="button" onClick={() => (game.dialog.value = 'report')}>
          {t('common:report.title')}
        </button>
        <button type="button" class="button" onClick={() => game.leave()}>
          {t('common:pause.leave')}
        </button>
      </div>
    </Modal>
  );
}
