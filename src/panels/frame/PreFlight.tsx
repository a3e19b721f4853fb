// Before take-off: the company in three lines, its segments, plan, fuel, the player's authority, and the pace.

import { useState } from 'preact/hooks';
import { WEEKS } from '../../flight/index.ts';
import { companyText, formatFigure, language, loadTexts, segmentName, t } from '../../language/index.ts';
import { isLanguage, languageRow } from '../../look/languages.ts';
import { Endorsements } from './Endorsements.tsx';
import { Heading } from './Heading.tsx';
import { Hopes } from './Hopes.tsx';
import { lazy } from '../parts/lazy.tsx';
import { ActionKey } from '../parts/Key.tsx';
import { OfferRide } from '../parts/OfferRide.tsx';
import { PaceChoice } from './PaceChoice.tsx';
import type { Frame } from './port.ts';
import { RouteMap } from './RouteMap.tsx';
import { shortName } from '../parts/route-name.ts';
import { Why } from '../parts/Why.tsx';
import './screens.css';
import './forms.css';
import './pre-flight.css';

/** Few fly together, and they know before they do. */
const ForTwo = lazy(async () => {
  const [parts] = await Promise.all([import('./ForTwo.tsx'), loadTexts('crew')]);
  return parts.ForTwo;
});

/** The offer to fly together, folded; what is in it is fetched when somebody unfolds it. */
function Together({ game }: Pick<Frame, 'game'>) {
  const [asked, setAsked] = useState(false);
  return (
    <Why title={t('common:preFlight.together')} onOpen={() => setAsked(true)}>
      {asked ? <ForTwo.Screen game={game} /> : null}
    </Why>
  );
}

/** The pack that is flown with the company, and the language it is in where that is another. */
function WithPack({ frame }: { readonly frame: Frame }) {
  const pack = frame.content.value?.pack;
  if (pack === undefined) return null;
  const { name, stories, languages, lends, company } = pack;
  const lender = frame.game.flyable.find(({ id }) => id === lends);
  const count = stories.length;
  const written = languages.find(isLanguage);
  return (
    <p>
      {!company
        ? t('common:preFlight.pack', { name, count })
        : lender === undefined
          ? t('common:preFlight.packWhole', { name })
          : t('common:preFlight.packCompany', { name, company: shortName(lender) })}{' '}
      {company && lender !== undefined && count > 0 ? `${t('common:preFlight.packOwn', { count })} ` : null}
      {written === undefined || languages.includes(language.value)
        ? null
        : t('common:preFlight.packLanguage', { language: languageRow(written).name })}
    </p>
  );
}

/** The pre-flight screen; Enter takes off. */
export function PreFlight({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const flight = game.flight.value;
  if (flight === null) return null;
  const act = (id: string) =>
    game.actions
      .peek()
      .find((action) => action.id === id)
      ?.perform();
  const { company, seed, stopAfter } = flight.setup;
  const ofTwo = game.session.value?.sits !== undefined;
  return (
    <main class="page-screen">
      <div class="panel page-panel broad">
        <Heading>{t('common:preFlight.title')}</Heading>
        {/* Two have agreed on what they fly. */}
        {ofTwo ? <ForTwo.Screen game={game} /> : <RouteMap frame={frame} going={company} />}
        <div class="two-columns">
          <div class="pre-flight-part">
            <h2>{companyText('company.name')}</h2>
            {['company.line1', 'company.line2', 'company.line3'].map((line) => (
              <p key={line}>{companyText(line)}</p>
            ))}
            <WithPack frame={frame} />
            <dl class="figures">
              <div>
                <dt>{t('common:preFlight.segments')}</dt>
                <dd>{Array.from({ length: flight.cells }, (_, cell) => segmentName(cell)).join(' · ')}</dd>
              </div>
              <div>
                <dt>{t('common:preFlight.plan')}</dt>
                <dd>{formatFigure(flight.plan, 'money')}</dd>
              </div>
              <div>
                <dt>{t('common:preFlight.fuel')}</dt>
                <dd>{formatFigure(flight.fuelGranted, 'money')}</dd>
              </div>
            </dl>
          </div>
          <div class="pre-flight-part">
            <p class="authority">{t('common:preFlight.authority')}</p>
            <Hopes frame={frame} />
            {/* Two people have no week's clock. */}
            {ofTwo ? null : <PaceChoice frame={frame} brief />}
            <p class="fine">
              {t('common:preFlight.seed', { seed })} ·{' '}
              {stopAfter === WEEKS
                ? t('common:preFlight.weeks')
                : t('common:preFlight.weeksStop', { week: stopAfter })}
            </p>
          </div>
        </div>
        <Endorsements game={game} />
        <OfferRide game={game} />
        {ofTwo ? null : <Together game={game} />}
        <div class="button-row take-off">
          {frame.drawnInstead.value ? (
            <p class="quarter-lost">{t('common:preFlight.quarterLost', { seed })}</p>
          ) : null}
          <button type="button" class="button primary large" onClick={() => act('take-off')}>
            {t('common:preFlight.takeOff')}
            <ActionKey game={game} action="take-off" />
          </button>
          <button type="button" class="button" onClick={() => act('back')}>
            {t('common:preFlight.back')}
          </button>
        </div>
      </div>
    </main>
  );
}
