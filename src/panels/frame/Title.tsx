// The first screen: the name, one large button, what a player does next, and quietly what a course and the machine need.

import { language, t } from '../../language/index.ts';
import { languageAfter, languageRow } from '../../look/languages.ts';
import type { Screen } from '../ports.ts';
import { ActionKey } from '../parts/Key.tsx';
import { Heading } from './Heading.tsx';
import type { Frame } from './port.ts';
import './screens.css';
import './title.css';

/** The screens that the title leads to, and what is written on the way there. */
const WAYS = {
  school: 'common:title.school',
  route: 'common:title.route',
  logbook: 'common:title.logbook',
  trainer: 'common:title.trainer',
  ride: 'common:title.ride',
} as const satisfies Partial<Record<Screen, string>>;

/** A button that leads to a screen of its name. */
function WayTo({ frame, to, quiet = false }: { frame: Frame; to: keyof typeof WAYS; quiet?: boolean }) {
  return (
    <button
      type="button"
      class={quiet ? 'button quiet' : 'button'}
      data-way={to}
      onClick={() => (frame.game.screen.value = to)}
    >
      {t(WAYS[to])}
    </button>
  );
}

/** Does what a key of this screen does. */
function act({ game }: Frame, id: string): void {
  game.actions
    .peek()
    .find((action) => action.id === id)
    ?.perform();
}

/** The large button: on with the flight that is in the air, or else off on a new one, which may be a link's; and what is left of the two. */
function Chief({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const week = frame.resumeWeek.value;
  const otherWeek = frame.otherWeek.value;
  const inAir = week !== null && week !== 'landed';
  const goesOn = frame.resumesFirst.value;
  const fly = (
    <button
      type="button"
      class={goesOn ? 'button wide' : 'button primary huge'}
      data-way="fly"
      onClick={() => act(frame, 'fly')}
    >
      {t(goesOn ? 'common:title.flyAnew' : 'common:title.fly')}
      <ActionKey game={game} action="fly" />
    </button>
  );
  const resume =
    week === null ? null : (
      <button
        type="button"
        class={goesOn ? 'button primary huge' : 'button wide'}
        data-way="resume"
        onClick={() => act(frame, 'resume')}
      >
        {inAir ? t('common:title.resumeFrom', { week }) : t('common:title.debrief')}
        <ActionKey game={game} action={goesOn ? 'go-on' : 'resume'} />
      </button>
    );
  return (
    <div class="title-buttons">
      {goesOn ? resume : fly}
      {otherWeek === null ? null : (
        <button type="button" class="button wide" onClick={() => frame.resumeOther()}>
          {t('common:title.resumeOther', { week: otherWeek })}
        </button>
      )}
      {goesOn ? fly : resume}
    </div>
  );
}

/** Settings, sound and language, in a corner. */
function Tools({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const other = languageAfter(language.value);
  const { muted } = game.settings.value;
  const asleep = frame.soundAsleep.value;
  return (
    <div class="title-tools" role="group" aria-label={t('common:title.tools')}>
      <button type="button" class="button quiet" onClick={() => (game.dialog.value = 'settings')}>
        {t('common:title.settings')}
      </button>
      <button
        type="button"
        class="button quiet"
        aria-pressed={!muted && !asleep}
        onClick={() => act(frame, 'mute')}
      >
        {t(muted ? 'common:title.soundOff' : asleep ? 'common:title.soundStopped' : 'common:title.soundOn')}
      </button>
      <button type="button" class="button quiet" lang={other} onClick={() => act(frame, 'language')}>
        {languageRow(other).name}
      </button>
    </div>
  );
}

/** The title screen. */
export function Title({ frame }: { readonly frame: Frame }) {
  return (
    <main class="page-screen title-screen">
      <div class="panel title-panel">
        <Heading>{t('common:game.title')}</Heading>
        <p class="tagline">{t('common:game.tagline')}</p>
        <p class="lead">{t('common:game.lead')}</p>
        <Chief frame={frame} />
        <nav class="title-ways" aria-label={t('common:title.label')}>
          <WayTo frame={frame} to="school" />
          <button type="button" class="button" data-way="week" onClick={() => frame.flyWeek()}>
            {t('common:title.week')}
          </button>
          <WayTo frame={frame} to="route" />
          <WayTo frame={frame} to="logbook" />
          <div class="title-course">
            <WayTo frame={frame} to="trainer" quiet />
            <WayTo frame={frame} to="ride" quiet />
          </div>
        </nav>
        <p class="fine">{t('common:title.privacy')}</p>
      </div>
      <Tools frame={frame} />
    </main>
  );
}
