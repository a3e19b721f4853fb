// The end of the debrief: the limits of the metaphor, questions to talk about, and what to print or save.

import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { type Separator, usualSeparator } from '../parts/csv.ts';
import { isFramed } from '../parts/download.ts';
import { Section } from '../parts/Page.tsx';
import { PrintButton } from '../parts/PrintButton.tsx';
import { QuestionList } from '../parts/QuestionList.tsx';
import { SeparatorChoice } from '../parts/SeparatorChoice.tsx';
import { TextToCopy } from '../parts/TextToCopy.tsx';
import type { Game } from '../ports.ts';

const LIMITS = ['orders', 'analyses', 'manager', 'people'] as const;

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
  readonly game: Game;
  onCsv(separator: Separator): void;
  onJson(): void;
  /** The file made last. */
  readonly done: { readonly name: string; readonly text: string } | null;
}

/** Print and files. */
export function TakeAlong({ game, onCsv, onJson, done }: TakeProps) {
  const [separator, setSeparator] = useState<Separator>(usualSeparator());
  return (
    <Section title={t('debrief:take.title')} lead={t('debrief:take.lead')} id="take">
      <div class="button-row no-print">
        <PrintButton game={game}>{t('debrief:take.print')}</PrintButton>
        <button type="button" class="button" onClick={() => onCsv(separator)}>
          {t('debrief:take.csv')}
        </button>
        <button type="button" class="button" onClick={onJson}>
          {t('debrief:take.json')}
        </button>
        <SeparatorChoice separator={separator} onChange={setSeparator} />
      </div>
      {done === null ? null : (
        <div class="no-print">
          <p>{t('debrief:take.done', { name: done.name })}</p>
          <details open={isFramed()}>
            <summary>{t('common:refused.file')}</summary>
            <TextToCopy label={done.name} text={done.text} marked={false} />
          </details>
        </div>
      )}
    </Section>
  );
}
