// A quiet offer of the check ride: before the first flight, and once more when there is something to compare with.

import { t } from '../../language/index.ts';
import { rideOffered } from '../../ride/index.ts';
import type { Game } from '../ports.ts';

/** Nothing where neither ride is due. */
export function OfferRide({ game }: { readonly game: Game }) {
  const offered = rideOffered(game.rides.all.value, game.rides.flown.value, game.history.value);
  if (offered === null) return null;
  return (
    <p class="offer-ride no-print">
      {t(`common:ride.${offered}`)}{' '}
      <button type="button" class="button small" onClick={() => (game.screen.value = 'ride')}>
        {t('common:ride.go')}
      </button>
    </p>
  );
}
