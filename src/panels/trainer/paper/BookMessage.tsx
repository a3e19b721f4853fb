// What the controller fills in by hand: whose it is, and the message.

import { t } from '../../../language/index.ts';

/** @param whole false for a short strip, of which only the seat is said */
export function BookMessage({ whole }: { readonly whole: boolean }) {
  return (
    <div class="book-message">
      <ul class="book-boxes">
        <li>{t('paper:book.mine')}</li>
        <li>{t('paper:book.yours')}</li>
      </ul>
      {whole ? (
        <dl class="book-fields" aria-label={t('paper:book.message')}>
          <div>
            <dt>{t('paper:observer.where')}</dt>
            <dd />
          </div>
          <div>
            <dt>{t('paper:observer.what')}</dt>
            <dd />
          </div>
          <div>
            <dt>{t('paper:observer.sure')}</dt>
            <dd class="book-either">
              {t('paper:book.measured')} / {t('paper:book.likely')}
            </dd>
          </div>
          <div>
            <dt>{t('paper:observer.advice')}</dt>
            <dd />
          </div>
        </dl>
      ) : null}
    </div>
  );
}
