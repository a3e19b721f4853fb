// The landscapes that there are. To add one: its name in VIEWS (content/types.ts), a file here, a row in assets/source/landscapes.py, its pictures.

import type { ViewName } from '../../../content/index.ts';
import type { Landscape } from '../hours.ts';
import { CAPITAL } from './capital.ts';
import { COAST } from './coast.ts';
import { FJORD } from './fjord.ts';

export const LANDSCAPES: Readonly<Record<ViewName, Landscape>> = {
  fjord: FJORD,
  capital: CAPITAL,
  coast: COAST,
};

const LIT = /-(dawn|day|dusk|night)$/;

/**
 * True when a picture can be seen on a flight with this view.
 * @param picture its name in assets/images, without size and file ending: `coast/sky-day`, `tower-night`
 */
export function isSeenFrom(view: ViewName, picture: string): boolean {
  const [folder, file] = picture.split('/');
  if (file !== undefined) return folder === view;
  const light = LIT.exec(picture)?.[1];
  return light === undefined || Object.values(LANDSCAPES[view].hours).some((hour) => hour.light === light);
}
