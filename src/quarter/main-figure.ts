// The figure by which each kind of disturbance can be recognised. How far it moves is computed in parameters.ts and figures.ts.

import type { FigureId } from './figures.ts';
import type { Kind } from './types.ts';

/** For each kind, the figure that it moves first and most. */
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
