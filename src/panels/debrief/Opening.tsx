// The head of the debrief: what to fly next, and the buttons. The opening sentence is the page's heading.

import { type Debrief, WEEKS } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { OfferRide } from '../parts/OfferRide.tsx';
import type { Game } from '../ports.ts';
import { openingNotes } from './phrasing.ts';

/** Buttons: fly the next quarter, fly the same again, back to the title. What was played before has known answers, so it comes second. */
export function WaysOn({ game }: { readonly game: Game }) {
  return (
    <div class="button-row no-print">
      <button type="button" class="button primary" onClick={() => game.startFlight({})}>
        {t('debrief:again.new')}
      </button>
      <button type="button" class="button" onClick={() => game.startFlight({ sameAsLast: true })}>
        {t('debrief:again.same')}
      </button>
      <button type="button" class="button" onClick={() => (game.screen.value = 'logbook')}>
        {t('common:title.logbook')}
      </button>
      <button type="button" class="button" onClick={() => game.leave()}>
        {t('debrief:toTitle')}
      </button>
    </div>
  );
}

/** Short notes under the opening sentence, the next flight, and the buttons. */
export function OpeningHead({ game, debrief }: { readonly game: Game; readonly debrief: Debrief }) {
  const notes = openingNotes(debrief);
  const { next, setup } = debrief;
  return (
    <>
      {notes.length === 0 ? null : <p class="opening-notes">{notes.join(' ')}</p>}
      {game.momentAt.value === null ? <p class="fine">{t('debrief:recorded')}</p> : null}
      {setup.stopAfter < WEEKS ? <p class="fine">{t('debrief:stopped', { week: setup.stopAfter })}</p> : null}
      <div class="next-flight">
        <p>
          <strong>{t('debrief:next.title')}</strong>{' '}
          {t(`debrief:next.flight.${next.faster ? 'new-quarter-faster' : 'new-quarter'}`)}
        </p>
        <p>{t(`debrief:next.focus.${next.focus}`)}</p>
      </div>
      <WaysOn game={game} />
      <OfferRide game={game} />
    </>
  );
}
