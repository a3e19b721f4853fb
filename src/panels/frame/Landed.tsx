// The end of the quarter: the touchdown in a picture and four sentences, and the way to the debrief, which judges the flight.

import type { Landed as LandedFlight } from '../../flight/index.ts';
import { formatFigure, t } from '../../language/index.ts';
import { savedText, shareText } from '../parts/say.ts';
import { useTexts } from '../parts/texts.ts';
import { Heading } from './Heading.tsx';
import { ActionKey } from '../parts/Key.tsx';
import { LandedScene } from './LandedScene.tsx';
import type { Frame } from './port.ts';
import './screens.css';
import './landed.css';

function percent(share: number): string {
  return formatFigure(share, 'share');
}

/** The expected and the real result beside nobody and ideal, and what was saved beside each seat alone. */
function Sentences({ landed }: { readonly landed: LandedFlight }) {
  const ready = useTexts('debrief');
  if (!ready) return null;
  const { landings, papi, saved } = landed;
  const { lastExpected, you, none, ideal } = landings;
  const { share, meaningful } = saved;
  const white = papi.filter(Boolean).length;
  return (
    <div class="landed-words">
      <p class="unseen">
        {t('debrief:landed.lights', { white, red: papi.length - white, percent: percent(you) })}
      </p>
      <p class="landed-main">
        {t('debrief:landed.expected', { expected: percent(lastExpected), you: percent(you) })}
      </p>
      <p>{t('debrief:landed.shadows', { none: percent(none), ideal: percent(ideal) })}</p>
      {meaningful ? (
        <>
          <p class="landed-main">{savedText(share.you)}</p>
          <p>{t('debrief:saved.alone', { som: shareText(share.som), analyst: shareText(share.analyst) })}</p>
        </>
      ) : (
        <p>{t('debrief:saved.meaningless')}</p>
      )}
    </div>
  );
}

/** The card over the flight after landing. */
export function Landed({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const landed = game.landed.value;
  if (landed === null) return null;
  const act = () =>
    game.actions
      .peek()
      .find((action) => action.id === 'debrief')
      ?.perform();
  return (
    <main class="landed">
      <div class="panel page-panel landed-card">
        <LandedScene papi={landed.papi} />
        <Heading>{t('common:landed.title')}</Heading>
        <Sentences landed={landed} />
        <button type="button" class="button primary large" onClick={act}>
          {t('common:landed.debrief')}
          <ActionKey game={game} action="debrief" />
        </button>
      </div>
    </main>
  );
}
