// Two in one flight, before take-off: the offer to fly together, and in a flight of two one's own seat and the other's link, or what both
// need on paper.

import { useState } from 'preact/hooks';
import { otherSeat, type PagePlace, WEEKS } from '../../flight/index.ts';
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
  const [place, setPlace] = useState<PagePlace | null>(null);
  const fly = () => {
    if (place === null) return;
    const { seed, company, flightNumber, stopAfter } = flight;
    const stops = stopAfter === WEEKS ? null : stopAfter;
    game.flyClass({
      seed,
      company,
      flightNumber,
      stopAfter: stops,
      land: null,
      crew: place,
      school: false,
      settings: {},
    });
  };
  return (
    <div class="for-two">
      <HowTwoFly withBook={place === 'paper'} />
      <Choices<PagePlace>
        legend={t('crew:offer.seat')}
        layout="grid"
        chosen={place}
        onChoose={setPlace}
        choices={(['cockpit', 'tower', 'paper'] as const).map((value) => ({
          value,
          label: t(`crew:offer.${value}`),
        }))}
      />
      <button type="button" class="button" disabled={place === null} onClick={fly}>
        {t(place === null ? 'crew:offer.missing' : 'crew:offer.start')}
      </button>
    </div>
  );
}

/** What two at one screen need beside it, each in a window of its own: this one stands before the take-off. */
function Papers({ query, seed }: { readonly query: string; readonly seed: number }) {
  return (
    <div class="pair-papers">
      <p>{t('crew:before.needs', { seed })}</p>
      <p class="button-row">
        {(['book', 'observer'] as const).map((paper) => (
          <a
            key={paper}
            class="button small"
            href={`?print=${paper}&${query}`}
            target="_blank"
            rel="noopener"
          >
            {t(`crew:offer.print.${paper}`)}
          </a>
        ))}
      </p>
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
      {sits === 'paper' ? (
        <Papers query={queryOf(game, flight.setup)} seed={flight.setup.seed} />
      ) : (
        <PairLink game={game} place={otherSeat(sits)} query={queryOf(game, flight.setup)} />
      )}
      <HowTwoFly withBook={sits === 'paper'} />
    </section>
  );
}
