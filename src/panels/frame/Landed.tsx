// The quarter has closed: the landing in one line, and the way to the debrief.
// Must not judge the flight; the debrief does.

import { landingOf } from '../../flight/index.ts';
import { formatFigure, t } from '../../language/index.ts';
import { Heading } from './Heading.tsx';
import { ActionKey } from './Key.tsx';
import type { Frame } from './port.ts';

/** The card over the flight after the landing. */
export function Landed({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const state = game.flight.value;
  if (!state) return null;
  const act = () =>
    game.actions
      .peek()
      .find((action) => action.id === 'debrief')
      ?.perform();
  return (
    <main class="landed">
      <div class="panel page-panel">
        <Heading>{t('common:landed.title')}</Heading>
        <p>{t('common:landed.landing', { landing: formatFigure(landingOf(state), 'share') })}</p>
        <button type="button" class="button primary large" onClick={act}>
          {t('common:landed.debrief')}
          <ActionKey game={game} action="debrief" />
        </button>
      </div>
    </main>
  );
}
