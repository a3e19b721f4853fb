// The bar across the top: the seat, the week, what is left of its orders, and the ways out.

import { WEEKS } from '../../../flight/index.ts';
import { clockText, companyText, formatFigure, language, t } from '../../../language/index.ts';
import { languageAfter, languageRow } from '../../../look/languages.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { WordsChip } from '../crew/door.tsx';
import { Clock } from './Clock.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { SeatTag } from '../../parts/SeatTag.tsx';
import { toldScore } from '../parts/projector.ts';
import { seatName } from '../../parts/say.ts';

/** Thirteen ticks. Past, present and coming weeks also differ in shape, for those who cannot see the colours. */
function Weeks({ week, phase }: { readonly week: number; readonly phase: string }) {
  const shown = Math.min(week, WEEKS);
  return (
    <div class="weeks">
      <span class="week-words">
        {t('flight:bar.week', { week: shown })}{' '}
        <span class="week-of">{t('flight:bar.ofWeeks', { weeks: WEEKS })}</span>
        <span class="phase">{t('flight:bar.phase', { phase })}</span>
      </span>
      <span class="ticks" aria-hidden="true">
        {Array.from({ length: WEEKS }, (_, i) => (
          <span key={i} class={i + 1 < shown ? 'tick flown' : i + 1 === shown ? 'tick now' : 'tick'} />
        ))}
      </span>
    </div>
  );
}

/** «Cockpit ● Tårn ○»: each seat's one order of the week, filled while it is unused. */
function Orders() {
  const { orders, crew, seat: own, withBook } = useFlight();
  // What the other of two people has done this week is told at its turn.
  const seats = crew === null || withBook ? (['cockpit', 'tower'] as const) : [own];
  return (
    <ul class="orders" aria-label={t('flight:bar.orders')}>
      {seats.map((seat) => (
        <li key={seat}>
          {seatName(seat)}{' '}
          <span class={orders[seat] ? `order left-${seat}` : 'order spent'} aria-hidden="true" />
          <span class="unseen">
            {orders[seat] ? t(`flight:bar.orderLeft.${seat}`) : t('flight:bar.orderSpent')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** When a class lands; once it is time, that this week is the last. */
function LandingTime() {
  const landing = useCabin().game.landing.value;
  if (landing === null) return null;
  const time = clockText(landing.minutes);
  return (
    <span class={landing.due ? 'lands due' : 'lands'}>
      {t(landing.due ? 'flight:bar.lastWeek' : 'flight:bar.lands', { time })}
    </span>
  );
}

/** The bar. Fuel is shown in the cockpit only, points only if the player wants them. */
export function TopBar() {
  const { game, hand } = useCabin();
  const state = useFlight();
  const told = toldScore(state.score, state.strips, hand.verdicts.value);
  const points = told.reduce((sum, line) => sum + line.points, 0);
  const other = languageAfter(language.value);
  const switchLanguage = () => game.changeSettings({ language: other });
  return (
    <header class="bar">
      <div class="bar-words">
        <h1 class="bar-seat">
          <SeatTag seat={state.seat} />
        </h1>
        <Weeks week={state.week} phase={t(`flight:phase.${state.phase}`)} />
        <Orders />
        {state.seat === 'cockpit' ? (
          <span class={state.fuel < 0 ? 'fuel below' : 'fuel'}>
            {t('flight:bar.fuel', { fuel: formatFigure(state.fuel, 'money') })}
          </span>
        ) : null}
        {state.crew === null ? null : <WordsChip />}
        <span class="bar-space" />
        <LandingTime />
        <Clock />
        {game.settings.value.points ? (
          <span class="points">{t('flight:bar.points', { count: points })}</span>
        ) : null}
        <span class="company">{companyText('company.name')}</span>
      </div>
      <button
        type="button"
        class="button small"
        onClick={() => (game.dialog.value = 'pause')}
        aria-label={t('flight:bar.pause')}
      >
        <Icon name="pause" />
        <KeyHint action="pause" />
      </button>
      <button
        type="button"
        class="button small help"
        onClick={() => (game.dialog.value = 'help')}
        aria-label={t('flight:bar.help')}
      >
        <Icon name="help" />
      </button>
      <button type="button" class="button small language" lang={other} onClick={switchLanguage}>
        {languageRow(other).name}
      </button>
    </header>
  );
}
