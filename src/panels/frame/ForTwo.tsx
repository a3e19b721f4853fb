// Two in one flight, before take-off: the offer to fly together, and in a flight of two one's own seat and the other's link.

import { useState } from 'preact/hooks';
import { otherSeat, type Seat, WEEKS } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { Choices } from '../parts/Choices.tsx';
import { HowTwoFly } from '../parts/pair/HowTwoFly.tsx';
import { PairLink } from '../parts/pair/PairLink.tsx';
import type { Game } from '../ports.ts';

/** What both fly, as a query. What a link leaves out is usual. */
function queryOf({ flyable }: Game, { company, seed, flightNumber, stopAfter }: FlightOfTwo): string {
  const query = new URLSearchParams({ seed: String(seed) });
  if (company !== flyable[0]?.id) query.set('company', company);
  if (flightNumber !== 1) query.set('flight', String(flightNumber));
  if (stopAfter !== WEEKS) query.set('stop', String(stopAfter));
  return query.toString();
}

type FlightOfTwo = NonNullable<Game['flight']['value']>['setup'];

function Offer({ game, flight }: { readonly game: Game; readonly flight: FlightOfTwo }) {
  const [seat, setSeat] = useState<Seat | null>(null);
  const fly = () => {
    if (seat === null) return;
    const { seed, company, flightNumber, stopAfter } = flight;
    const stops = stopAfter === WEEKS ? null : stopAfter;
    game.flyClass({
      seed,
      company,
      flightNumber,
      stopAfter: stops,
      land: null,
      crew: seat,
      school: false,
      settings: {},
    });
  };
  return (
    <div class="for-two">
      <HowTwoFly />
      <Choices<Seat>
        legend={t('crew:offer.seat')}
        layout="grid"
        chosen={seat}
        onChoose={setSeat}
        choices={(['cockpit', 'tower'] as const).map((value) => ({
          value,
          label: t(`crew:offer.${value}`),
        }))}
      />
      <button type="button" class="button" disabled={seat === null} onClick={fly}>
        {t(seat === null ? 'crew:offer.missing' : 'crew:offer.start')}
      </button>
    </div>
  );
}

/** The offer, or what is to be known of the flight of two that is about to begin. */
export function ForTwo({ game }: { readonly game: Game }) {
  const flight = game.flight.value;
  const sits = game.session.value?.sits;
  if (flight === null) return null;
  if (sits === undefined) return <Offer game={game} flight={flight.setup} />;
  return (
    <section class="for-two">
      <h2>{t('crew:title')}</h2>
      <p class={`pair-sits pair-sits-${sits}`}>{t(`crew:before.you.${sits}`)}</p>
      <p>{t('crew:before.code', { seed: flight.setup.seed })}</p>
      <PairLink game={game} seat={otherSeat(sits)} query={queryOf(game, flight.setup)} />
      <HowTwoFly />
    </section>
  );
}
