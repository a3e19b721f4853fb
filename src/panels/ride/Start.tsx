// The first page of a check ride: what it is, which of the two comes now, and the way in.

import { t } from '../../language/index.ts';
import {
  awaitsSecond,
  flownSince,
  hasOtherItems,
  nextWhen,
  type Ride,
  RIDE_LENGTH,
  type RideItem,
  rideUnderWay,
  roundOf,
} from '../../ride/index.ts';
import { ActionKey } from '../parts/Key.tsx';
import { Page, Section } from '../parts/Page.tsx';
import type { Game } from '../ports.ts';
import { useOwnKeys } from '../parts/own-keys.ts';

interface Props {
  readonly game: Game;
  readonly items: readonly RideItem[];
  /** A first ride is wished for, whatever has been ridden. */
  readonly anew: boolean;
  /** A ride has begun, or is carried on. */
  onGo(): void;
}

/** What is said of the ride to come, and of what it will be able to show. */
function said(
  game: Game,
  items: readonly RideItem[],
  when: Ride['when'],
  paired: boolean,
): readonly string[] {
  const all = game.rides.all.value;
  const flights = game.history.value;
  if (when === 'before') {
    // Somebody else may ride anew where others have flown.
    const late = flights.length > 0 && all.every((ride) => ride === rideUnderWay(all));
    return [t(late ? 'ride:start.late' : 'ride:start.first'), t('ride:teaches')];
  }
  const { before, after } = roundOf(all);
  if (!paired || before === null) return [t('ride:start.alone'), t('ride:teaches')];
  if (hasOtherItems(before, items)) return [t('ride:start.otherItems'), t('ride:teaches')];
  const flown = flownSince(before, game.rides.flown.value, flights, after);
  return [t('ride:start.second'), t(flown ? 'ride:teaches' : 'ride:start.notFlown')];
}

/** What a ride begins with; Enter begins it. */
export function Start({ game, items, anew, onGo }: Props) {
  const { rides } = game;
  const all = rides.all.value;
  const begun = rideUnderWay(all);
  // One whose items are gone cannot be carried on.
  const underWay = begun !== null && hasOtherItems(begun, items) ? null : begun;
  const when = underWay?.when ?? nextWhen(all, anew ? 'before' : rides.wish.value);
  const second = awaitsSecond(all);
  // Whoever comes to a machine at which another has begun need not carry on with what is not theirs.
  const other =
    underWay === null ? (second && when === 'after' ? 'before' : null) : nextWhen(all, rides.wish.value);
  const begin = (which: 'before' | 'after') => {
    rides.begin(which);
    onGo();
  };
  const go = () => (underWay === null ? begin(when) : onGo());
  useOwnKeys(game, [{ id: 'ride-begin', key: 'Enter', perform: go }]);
  const paired =
    underWay === null ? second : all.some(({ code, when: of }) => code === underWay.code && of === 'before');
  const [which, shows] = said(game, items, when, paired);
  return (
    <Page kind="ride" title={t('ride:title')} head={<p class="ride-lead">{t('ride:start.lead')}</p>}>
      <Section title={t(when === 'before' ? 'ride:start.firstTitle' : 'ride:start.secondTitle')}>
        <p>{which}</p>
        {underWay === null ? null : <p>{t('ride:start.underWay')}</p>}
        <p>{t('ride:start.how')}</p>
        <p>{shows}</p>
        <div class="button-row">
          <button type="button" class="button primary large" onClick={go}>
            {underWay === null
              ? t('ride:start.begin')
              : t('ride:start.carryOn', { at: underWay.answers.length + 1, all: RIDE_LENGTH })}
            <ActionKey game={game} action="ride-begin" />
          </button>
          {other === null ? null : (
            <button type="button" class="button" onClick={() => begin(other)}>
              {t(other === 'before' ? 'ride:start.anew' : 'ride:start.anewSecond')}
            </button>
          )}
          <button type="button" class="button" onClick={() => game.leave()}>
            {t('ride:start.toTitle')}
          </button>
        </div>
        <p class="fine">{t('ride:start.kept')}</p>
      </Section>
    </Page>
  );
}
