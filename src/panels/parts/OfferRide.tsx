// A quiet offer of the check ride: before the first flight, and once more when there is something to compare with.

import { t } from '../../language/index.ts';
import { awaitsSecond } from '../../ride/index.ts';
import type { Game } from '../ports.ts';

/** Nothing where neither ride is due. */
export function OfferRide({ game }: { readonly game: Game }) {
  const rides = game.rides.all.value;
  const flown = game.history.value.length > 0;
  const due = awaitsSecond(rides) ? 'after' : 'before';
  if ((due === 'after') !== flown || (due === 'before' && rides.length > 0)) return null;
  return (
    <p class="offer-ride no-print">
      {t(`common:ride.${due}`)}{' '}
      <button type="button" class="button small" onClick={() => (game.screen.value = 'ride')}>
        {t('common:ride.go')}
      </button>
    </p>
  );
}
