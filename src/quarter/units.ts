// The units in which figures are written, and the unit of each figure. language/ writes them.

import type { FigureId } from './figures.ts';

/** How a figure is written: count, hours, days, share 0–1, ratio (one decimal), NOK. */
export type FigureUnit = 'count' | 'hours' | 'days' | 'share' | 'ratio' | 'money' | 'segment' | 'week';

export const FIGURE_UNITS: Readonly<Record<FigureId, FigureUnit>> = {
  leads: 'count',
  response: 'hours',
  meeting: 'share',
  meetings: 'count',
  offer: 'share',
  talks: 'share',
  close: 'share',
  win: 'share',
  quoteDays: 'days',
  signOffs: 'count',
  rejected: 'share',
  priceGap: 'share',
  misfit: 'share',
  load: 'share',
  accounts: 'count',
  startDays: 'days',
  incomplete: 'share',
  leavers: 'count',
  return: 'ratio',
};
