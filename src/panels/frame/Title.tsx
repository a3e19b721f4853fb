// The first screen: the name, one large button, and the smaller ways on.

import { language, t } from '../../language/index.ts';
import { languageAfter, languageRow } from '../../look/languages.ts';
import { Heading } from './Heading.tsx';
import { ActionKey } from '../parts/Key.tsx';
import type { Frame } from './port.ts';
import './screens.css';
import './title.css';

/** The title screen. */
export function Title({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const act = (id: string) =>
    game.actions
      .peek()
      .find((action) => action.id === id)
      ?.perform();
  const week = frame.resumeWeek.value;
  const otherWeek = frame.otherWeek.value;
  const other = languageAfter(language.value);
  const { muted } = game.settings.value;
  const asleep = frame.soundAsleep.value;
  return (
    <main class="page-screen title-screen">
      <div class="panel title-panel">
        <Heading>{t('common:game.title')}</Heading>
        <p class="tagline">{t('common:game.tagline')}</p>
        <p class="lead">{t('common:game.lead')}</p>
        <div class="title-buttons">
          <button type="button" class="button primary huge" onClick={() => act('fly')}>
            {t('common:title.fly')}
            <ActionKey game={game} action="fly" />
          </button>
          {week === null ? null : (
            <button type="button" class="button wide" onClick={() => act('resume')}>
              {week === 'landed' ? t('common:title.debrief') : t('common:title.resumeFrom', { week })}
              <ActionKey game={game} action="resume" />
            </button>
          )}
          {otherWeek === null ? null : (
            <button type="button" class="button wide" onClick={() => frame.resumeOther()}>
              {t('common:title.resumeOther', { week: otherWeek })}
            </button>
          )}
        </div>
        <nav class="title-ways" aria-label={t('common:title.label')}>
          <button type="button" class="button" onClick={() => (game.screen.value = 'school')}>
            {t('common:title.school')}
          </button>
          <button type="button" class="button" onClick={() => (game.screen.value = 'trainer')}>
            {t('common:title.trainer')}
          </button>
          <button type="button" class="button" onClick={() => (game.screen.value = 'route')}>
            {t('common:title.route')}
          </button>
          <button type="button" class="button" onClick={() => (game.screen.value = 'logbook')}>
            {t('common:title.logbook')}
          </button>
          <button type="button" class="button" onClick={() => (game.dialog.value = 'settings')}>
            {t('common:title.settings')}
          </button>
          <button type="button" class="button" aria-pressed={!muted && !asleep} onClick={() => act('mute')}>
            {t(
              muted ? 'common:title.soundOff' : asleep ? 'common:title.soundStopped' : 'common:title.soundOn',
            )}
          </button>
          <button type="button" class="button" lang={other} onClick={() => act('language')}>
            {languageRow(other).name}
          </button>
          <button type="button" class="button" onClick={() => frame.flyWeek()}>
            {t('common:title.week')}
          </button>
          <button type="button" class="button" onClick={() => (game.screen.value = 'ride')}>
            {t('common:title.ride')}
          </button>
        </nav>
        <p class="fine">{t('common:title.privacy')}</p>
      </div>
    </main>
  );
}
