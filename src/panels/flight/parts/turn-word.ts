// What the turn of a week is called.

import type { FlightView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';

/** The words of its button: the last turn is the landing. */
export function turnWord({ week, setup }: Pick<FlightView, 'week' | 'setup'>): string {
  return t(week < setup.stopAfter ? 'flight:bay.nextWeek' : 'flight:bay.land');
}
