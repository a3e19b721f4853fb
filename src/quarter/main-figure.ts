// Which figure gives a disturbance away: the one that each kind moves.
// Must not say how far it is moved; the model of the quarter does.

import type { FigureId } from './figures.ts';
import type { Kind } from './types.ts';

/** The figure that each kind moves first and most. */
export const MAIN_FIGURE: Readonly<Record<Kind, FigureId>> = {
  response: 'response',
  capacity: 'accounts',
  order: 'startDays',
  alignment: 'rejected',
  process: 'quoteDays',
  price: 'priceGap',
  fit: 'misfit',
  reach: 'leads',
  cohort: 'leavers',
  stall: 'win',
};
