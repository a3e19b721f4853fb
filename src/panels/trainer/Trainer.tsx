// The trainer's page: class link, big screen, papers, and disputed strips. Nothing about a class is saved.

import { useMemo } from 'preact/hooks';
import type { Content } from '../../content/index.ts';
import { t } from '../../language/index.ts';
import { callsign, headline, seatInside } from '../parts/say.ts';
import { Page, Section } from '../parts/Page.tsx';
import { hasAnswers, PRINTABLES, type Printable } from '../parts/printables.ts';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';
import { classWish } from './class-link.ts';
import { DemoStart } from './DemoStart.tsx';
import { disputedIn } from './disputed.ts';
import { LinkForm } from './LinkForm.tsx';
import { showHere, useOwnWindow } from './OwnWindow.tsx';
import { PairLinks } from './PairLinks.tsx';
import { RideLinks } from './RideLinks.tsx';
import { useAskedClass } from './use-class-quarter.ts';
import './trainer.css';

interface Props {
  readonly game: Game;
  readonly content: Content;
}

function Projector({ game }: { readonly game: Game }) {
  const { projector } = game.settings.value;
  return (
    <Section title={t('trainer:projector.title')} lead={t('trainer:projector.lead')}>
      <label class="toggle-line">
        <input
          type="checkbox"
          checked={projector}
          onChange={(event) => game.changeSettings({ projector: event.currentTarget.checked })}
        />
        {t('trainer:projector.on')}
      </label>
      <ol class="steps">
        {(['step1', 'step2', 'step3', 'step4'] as const).map((step) => (
          <li key={step}>{t(`trainer:projector.${step}`)}</li>
        ))}
      </ol>
    </Section>
  );
}

function Papers({ game }: { readonly game: Game }) {
  const { open, refusal } = useOwnWindow(game);
  return (
    <Section title={t('trainer:papers.title')} lead={t('trainer:papers.lead')}>
      <div class="button-row">
        <button type="button" class="button" onClick={() => open('key')}>
          {t('trainer:papers.key', { seed: classWish.value.seed })}
        </button>
        <button type="button" class="button" onClick={() => (game.screen.value = 'run-sheet')}>
          {t('trainer:papers.runSheet')}
        </button>
        <button type="button" class="button" onClick={() => (game.screen.value = 'collect')}>
          {t('trainer:collect.open')}
        </button>
        <button type="button" class="button" onClick={() => (game.screen.value = 'own')}>
          {t('common:screen.own')}
        </button>
      </div>
      {refusal}
    </Section>
  );
}

function Printables({ game }: { readonly game: Game }) {
  const { open, refusal } = useOwnWindow(game);
  const show = (paper: Printable) => (hasAnswers(paper) ? open(paper) : showHere(game, paper));
  return (
    <Section title={t('paper:list.title')} lead={t('paper:list.lead')}>
      <div class="button-row">
        {PRINTABLES.map((paper) => (
          <button key={paper} type="button" class="button" onClick={() => show(paper)}>
            {t(`paper:names.${paper}`)}
          </button>
        ))}
      </div>
      {refusal}
    </Section>
  );
}

function Disputed({ game, content }: Props) {
  const records = game.history.value;
  const disputed = useMemo(() => disputedIn(records, content), [records, content]);
  return (
    <Section title={t('trainer:disputed.title')} lead={t('trainer:disputed.lead')}>
      {disputed.length === 0 ? <p>{t('trainer:disputed.none')}</p> : null}
      <ul class="plain">
        {disputed.map(({ flight, seed, strip, stamp, sentence }) => (
          <li key={`${flight} ${strip.id}`}>
            <strong>
              {t('trainer:disputed.line', { seed, callsign: callsign(strip), headline: headline(strip) })}
            </strong>
            <span class="fine block">
              {t('trainer:disputed.stamped', {
                seat: seatInside(stamp.seat),
                right: seatInside(stamp.rightSeat),
              })}{' '}
              {sentence === '' ? null : t('trainer:disputed.said', { sentence })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The trainer's screen. */
export function Trainer({ game, content }: Props) {
  const ready = useTexts('trainer', 'ride', 'paper', 'crew');
  // The answer key is of the company that is set here, also where the page was loaded anew.
  useAskedClass(game);
  // The form's fields take their first text from the wish, so it has to be filled before them.
  if (!ready || game.asked.value !== null) return null;
  return (
    <Page
      kind="trainer"
      title={t('trainer:title')}
      head={
        <>
          <p>
            {t('trainer:lead')} <strong class="promise">{t('trainer:privacy')}</strong>
          </p>
          <div class="button-row">
            <button type="button" class="button" onClick={() => game.leave()}>
              {t('trainer:back')}
            </button>
          </div>
        </>
      }
    >
      <LinkForm game={game} />
      <DemoStart game={game} />
      <div class="sheet-pair">
        <div class="stack">
          <Projector game={game} />
          <Papers game={game} />
          <Printables game={game} />
        </div>
        <div class="stack">
          <PairLinks game={game} />
          <RideLinks />
          <Disputed game={game} content={content} />
        </div>
      </div>
    </Page>
  );
}
