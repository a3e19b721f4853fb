// Offers Ground school before the first flight, in one sentence, and never again once answered.

import { t } from '../../language/index.ts';
import { Modal } from '../parts/Modal.tsx';
import type { Frame } from './port.ts';

/** The offer, with buttons to take it or go past it. */
export function OfferSchool({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const close = () => {
    game.dialog.value = null;
  };
  return (
    <Modal name="offer-school" title={t('common:offerSchool.title')} onClose={close} focus="inside">
      <p>{t('common:offerSchool.sentence')}</p>
      <div class="button-row">
        <button
          type="button"
          class="button primary"
          autofocus
          onClick={() => {
            close();
            game.screen.value = 'school';
          }}
        >
          {t('common:offerSchool.go')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            close();
            frame.schoolSkipped();
            game.startFlight({});
          }}
        >
          {t('common:offerSchool.skip')}
        </button>
      </div>
    </Modal>
  );
}
