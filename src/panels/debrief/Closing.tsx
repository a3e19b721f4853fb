// The end of the debrief: the limits of the metaphor, questions to talk about, and what to print or save.

import { t } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { QuestionList } from '../parts/QuestionList.tsx';

const LIMITS = ['orders', 'analyses', 'manager', 'clearance', 'people'] as const;

/** What the metaphor of the flight leaves out. */
export function Limits() {
  return (
    <Section title={t('debrief:limits.title')} lead={t('debrief:limits.lead')} id="limits">
      <ul class="limits">
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`debrief:limits.${limit}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Five questions for the group, or for the way home. */
export function Questions() {
  return (
    <Section title={t('debrief:questions.title')} id="questions">
      <QuestionList />
    </Section>
  );
}

interface TakeProps {
  onPrint(): void;
  onCsv(): void;
  onJson(): void;
  readonly done: string | null;
}

/** Buttons to print the report and to save the files. */
export function TakeAlong({ onPrint, onCsv, onJson, done }: TakeProps) {
  return (
    <Section title={t('debrief:take.title')} lead={t('debrief:take.lead')} id="take">
      <div class="button-row no-print">
        <button type="button" class="button" onClick={onPrint}>
          {t('debrief:take.print')}
        </button>
        <button type="button" class="button" onClick={onCsv}>
          {t('debrief:take.csv')}
        </button>
        <button type="button" class="button" onClick={onJson}>
          {t('debrief:take.json')}
        </button>
      </div>
      {done === null ? null : <p>{t('debrief:take.done', { name: done })}</p>}
    </Section>
  );
}
