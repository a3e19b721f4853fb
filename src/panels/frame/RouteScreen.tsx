// The route of the game on a page of its own, where a company is chosen.

import { t } from '../../language/index.ts';
import { Heading } from './Heading.tsx';
import type { Frame } from './port.ts';
import { RouteMap } from './RouteMap.tsx';
import './screens.css';

/** The route's screen. */
export function RouteScreen({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  return (
    <main class="page-screen">
      <div class="panel page-panel broad">
        <Heading>{t('common:screen.route')}</Heading>
        <RouteMap frame={frame} />
        <div class="button-row">
          <button type="button" class="button" onClick={() => (game.screen.value = 'logbook')}>
            {t('common:title.logbook')}
          </button>
          <button type="button" class="button" onClick={() => game.leave()}>
            {t('common:back')}
          </button>
        </div>
      </div>
    </main>
  );
}
