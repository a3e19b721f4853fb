// The unit in which each figure is written.
// Must not format; language/ does.

import type { FigureId } from '../quarter/figures.ts';
import type { FigureUnit } from './types.ts';

export const FIGURE_UNITS: Readonly<Record<FigureId, FigureUnit>> = {
  leads: 'count',
  response: 'hours',
  meeting: 'share',
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
