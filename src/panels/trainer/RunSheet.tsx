// The run sheet on paper: a workshop of 90 minutes, a demonstration of 25, and the five questions.

import { t } from '../../language/index.ts';
import { QuestionList } from '../parts/QuestionList.tsx';
import { Page, Section } from '../parts/Page.tsx';
import { PrintButton } from '../parts/PrintButton.tsx';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';
import { ClassLink, termsOf } from './ClassLink.tsx';
import { classWish } from './class-link.ts';
import { demoRows, Plan, workshopRows } from './Plan.tsx';
import './trainer.css';

const PREPARE = ['1', '2', '3'] as const;

/** The run sheet's screen. */
export function RunSheet({ game }: { readonly game: Game }) {
  const ready = useTexts('trainer', 'debrief');
  if (!ready) return null;
  return (
    <Page
      kind="run"
      title={t('trainer:run.title')}
      over={t('common:game.title')}
      head={
        <div class="button-row no-print">
          <PrintButton game={game} look="primary">
            {t('trainer:run.print')}
          </PrintButton>
          <button type="button" class="button" onClick={() => (game.screen.value = 'trainer')}>
            {t('trainer:backToTrainer')}
          </button>
        </div>
      }
    >
      <Section title={t('trainer:run.before')}>
        <p>
          <strong>{t('trainer:link.largeSeed', { seed: classWish.value.seed })}</strong> ·{' '}
          {termsOf(classWish.value, game).join(' · ')}
        </p>
        <ClassLink />
        <ol class="steps">
          {PREPARE.map((part) => (
            <li key={part}>{t(`trainer:run.prepare.${part}`)}</li>
          ))}
        </ol>
      </Section>
      <Section title={t('trainer:run.workshop.title')} lead={t('trainer:run.workshop.lead')}>
        <Plan caption={t('trainer:run.workshop.title')} rows={workshopRows()} />
      </Section>
      <Section title={t('trainer:run.demo.title')} lead={t('trainer:run.demo.lead')}>
        <Plan caption={t('trainer:run.demo.title')} rows={demoRows()} />
      </Section>
      <Section title={t('trainer:run.questions')}>
        <QuestionList />
        <p class="promise">{t('trainer:privacy')}</p>
      </Section>
      <Section title={t('trainer:run.notes')} kind="notes">
        <div class="note-lines" aria-hidden="true" />
      </Section>
    </Page>
  );
}
