// After a ride that has no other to be compared with: it is noted, in words, and the way to the flight.

import { biasOf, discernmentOf } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { resultOf, type Ride, type RideItem } from '../../ride/index.ts';
import { Page, Section } from '../parts/Page.tsx';
import type { Game } from '../ports.ts';
import { RideWays } from './RideWays.tsx';
import { RideCode } from './RideCode.tsx';

interface Props {
  readonly game: Game;
  readonly ride: Ride;
  readonly items: readonly RideItem[];
  /** Leads to a new first ride, for somebody else; null = it is not offered. */
  readonly onAnew: (() => void) | null;
}

/** Says nothing of single items: that would teach what the second ride is to find out. */
export function Noted({ game, ride, items, onAnew }: Props) {
  const { matrix } = resultOf(ride, items);
  return (
    <Page
      kind="ride"
      over={t('ride:title')}
      title={t('ride:noted.title')}
      head={<p class="ride-lead">{t(ride.when === 'before' ? 'ride:noted.first' : 'ride:noted.alone')}</p>}
    >
      <Section title={t('ride:noted.inWords')}>
        <p class="big-line">
          {t(`debrief:roles.discernment.${discernmentOf(matrix)}`)}{' '}
          {t(`debrief:roles.bias.${biasOf(matrix)}`)}
        </p>
        <p>{t('ride:teaches')}</p>
        <RideCode game={game} ride={ride} items={items} />
        <RideWays game={game} fly onAnew={onAnew} large />
      </Section>
    </Page>
  );
}
