// The quarter has closed: the touchdown in a picture and four sentences, and the way to the debrief.
// Must not judge the flight; the debrief does.

import { useMemo } from 'preact/hooks';
import type { Content } from '../../content/index.ts';
import {
  cockpitView,
  type FlightState,
  heldIn,
  landingOf,
  savedShare,
  shadowsOf,
  tellLog,
} from '../../flight/index.ts';
import { formatFigure, t } from '../../language/index.ts';
import { valueOf } from '../../quarter/quarter.ts';
import { shareText } from '../parts/say.ts';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';
import { Heading } from './Heading.tsx';
import { ActionKey } from '../parts/Key.tsx';
import { LandedScene } from './LandedScene.tsx';
import type { Frame } from './port.ts';
import './screens.css';
import './landed.css';

function percent(share: number): string {
  return formatFigure(share, 'share');
}

/** The shadow flights of the same quarter: nobody, ideal, and each seat alone. */
function useShadows(game: Game, content: Content | null) {
  const session = game.session.value;
  return useMemo(() => {
    if (session === null || content === null) return null;
    const { setup, commands } = session;
    return shadowsOf(setup, content, heldIn(tellLog(setup, commands, content, false)));
  }, [session, content]);
}

/** What was expected and what it became, beside nobody and ideal; and what was saved, beside each seat alone. */
function Sentences({ frame, state }: { readonly frame: Frame; readonly state: FlightState }) {
  const shadows = useShadows(frame.game, frame.content.value);
  const ready = useTexts('debrief');
  if (!ready || shadows === null) return null;
  const expected = state.landings[Math.min(state.week, state.setup.stopAfter) - 1] ?? 1;
  const { papi } = cockpitView(state);
  const white = papi.filter(Boolean).length;
  const share = (value: number) => shareText(savedShare(value, shadows));
  return (
    <div class="landed-words">
      <p class="unseen">
        {t('debrief:landed.lights', { white, red: papi.length - white, percent: percent(landingOf(state)) })}
      </p>
      <p class="landed-main">
        {t('debrief:landed.expected', { expected: percent(expected), you: percent(landingOf(state)) })}
      </p>
      <p>
        {t('debrief:landed.shadows', {
          none: percent(shadows.landing.none),
          ideal: percent(shadows.landing.ideal),
        })}
      </p>
      {shadows.meaningful ? (
        <>
          <p class="landed-main">
            {valueOf(state.quarter) < shadows.none
              ? t('debrief:saved.leadLoss')
              : t('debrief:saved.lead', { you: share(valueOf(state.quarter)) })}
          </p>
          <p>{t('debrief:saved.alone', { som: share(shadows.som), analyst: share(shadows.analyst) })}</p>
        </>
      ) : (
        <p>{t('debrief:saved.meaningless')}</p>
      )}
    </div>
  );
}

/** The card over the flight after the landing. */
export function Landed({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const state = game.flight.value;
  if (!state) return null;
  const { papi } = cockpitView(state);
  const act = () =>
    game.actions
      .peek()
      .find((action) => action.id === 'debrief')
      ?.perform();
  return (
    <main class="landed">
      <div class="panel page-panel landed-card">
        <LandedScene papi={papi} />
        <Heading>{t('common:landed.title')}</Heading>
        <Sentences frame={frame} state={state} />
        <button type="button" class="button primary large" onClick={act}>
          {t('common:landed.debrief')}
          <ActionKey game={game} action="debrief" />
        </button>
      </div>
    </main>
  );
}
