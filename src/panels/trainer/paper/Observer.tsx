// The observer's form: for each message what of it was sent, read back and corrected.

import { t } from '../../../language/index.ts';
import { Sheet, SheetPart, WideForm } from './Sheet.tsx';

/** As many messages as a flight may have. */
const ROWS = 14;
const ELEMENTS = ['where', 'what', 'sure', 'advice'] as const;
const QUESTIONS = ['1', '2', '3'] as const;

function Form() {
  return (
    <table class="observer-form">
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('paper:observer.week')}
          </th>
          <th scope="col" rowSpan={2}>
            {t('paper:observer.strip')}
          </th>
          <th scope="col" rowSpan={2}>
            {t('paper:observer.who')} <span class="observer-hint">{t('paper:observer.whoIs')}</span>
          </th>
          <th scope="colgroup" colSpan={ELEMENTS.length}>
            {t('paper:observer.sent')}
          </th>
          <th scope="col" rowSpan={2}>
            {t('paper:observer.back')}
          </th>
          <th scope="col" rowSpan={2}>
            {t('paper:observer.corrected')}
          </th>
        </tr>
        <tr>
          {ELEMENTS.map((element) => (
            <th key={element} scope="col">
              {t(`paper:observer.${element}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: ROWS }, (_, i) => (
          <tr key={i}>
            {Array.from({ length: ELEMENTS.length + 5 }, (__, column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One sheet for each observer. */
export function Observer() {
  return (
    <Sheet kind="observer" title={t('paper:names.observer')} lead={t('paper:observer.lead')}>
      <WideForm label={t('paper:names.observer')}>
        <Form />
      </WideForm>
      <SheetPart title={t('paper:observer.after')}>
        <ol class="observer-after">
          {QUESTIONS.map((question) => (
            <li key={question}>{t(`paper:observer.questions.${question}`)}</li>
          ))}
        </ol>
      </SheetPart>
    </Sheet>
  );
}
