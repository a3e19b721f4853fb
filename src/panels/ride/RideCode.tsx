// The code of a finished ride, for a trainer who wants to know what the room has gained.

import { t } from '../../language/index.ts';
import { type Ride, rideCodeOf, type RideItem } from '../../ride/index.ts';
import { CodeToHand } from '../parts/CodeToHand.tsx';
import { Why } from '../parts/Why.tsx';
import type { Game } from '../ports.ts';

interface Props {
  readonly game: Game;
  readonly ride: Ride;
  readonly items: readonly RideItem[];
}

/** Folded, because most who ride are in no class. */
export function RideCode({ game, ride, items }: Props) {
  const code = rideCodeOf(ride, items);
  if (code === null) return null;
  return (
    <Why title={t('ride:code.title')}>
      <p>{t('ride:code.lead')}</p>
      <CodeToHand game={game} code={code} />
    </Why>
  );
}
