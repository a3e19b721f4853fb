// Which figures of its segment each seat shows on the wall.

import type { DialView, SectorView } from '../../flight/index.ts';
import type { ShownStrip } from '../parts/shown.ts';

type Seats = NonNullable<ShownStrip['seats']>;

/** The cockpit's figure beside the load; none where its engine has only the load. */
export function cockpitFigure({ engine }: Pick<Seats, 'engine'>): DialView | undefined {
  return engine.lines[0];
}

/**
 * Two of the tower's figures: the one that the call names where the tower has it, and one beside it. None that the cockpit shows: a week and a mean of
 * weeks under one name would look like a fault.
 */
export function towerFigures(seats: Pick<Seats, 'engine' | 'sector' | 'crew'>): SectorView['figures'] {
  const elsewhere = cockpitFigure(seats)?.figure;
  const own = seats.sector.figures.filter(({ id }) => id !== elsewhere);
  const named = own.filter(({ id }) => id === seats.crew.figure);
  const others = own.filter(({ id }) => id !== seats.crew.figure);
  return [...named, ...others].slice(0, 2);
}
