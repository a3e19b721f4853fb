// Words of the check ride's items. They come as data.

import { textOf } from '../../language/index.ts';
import type { RideItem } from '../../ride/index.ts';
import { shortName } from '../parts/route-name.ts';
import type { Game } from '../ports.ts';

/** The situation of an item. */
export const itemText = ({ id }: Pick<RideItem, 'id'>): string => textOf(`check-ride:${id}`);

/** What the company of an item is called. */
export function companyOf({ flyable }: Pick<Game, 'flyable'>, id: string): string {
  const company = flyable.find((one) => one.id === id);
  return company === undefined ? id : shortName(company);
}

/** The responsibilities that an item is about, in a few words. */
export const rowsOf = ({ responsibility }: RideItem): string =>
  responsibility.map((row) => textOf(`debrief:row.${row}`)).join(', ');
