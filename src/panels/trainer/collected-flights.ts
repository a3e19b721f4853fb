// First flight against second, of those whose result files a trainer has taken in. It lies in the tab's own storage, as the answers do.

import { signal } from '@preact/signals';
import { isTwoFlights, type TwoFlights } from '../../classroom/index.ts';
import { tabStorage } from './tab-storage.ts';

const PLACE = 'class-two-flights';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the tab has of an earlier loading of the page; none where it is not whole. */
export function keptTwoFlights(text: string | null): readonly TwoFlights[] {
  const found = parsed(text ?? '[]'); // nothing is kept yet
  return Array.isArray(found) ? found.filter(isTwoFlights) : [];
}

/** In the order in which they came. */
export const collectedFlights = signal(keptTwoFlights(tabStorage()?.getItem(PLACE) ?? null));

/** Puts others in their place, and keeps them for the next loading of the page. */
export function changeTwoFlights(all: readonly TwoFlights[]): void {
  collectedFlights.value = all;
  try {
    tabStorage()?.setItem(PLACE, JSON.stringify(all));
  } catch {
    // No room: a reload then begins anew.
  }
}

/** The two flights that a result file tells of; null where it tells of none. */
export function twoFlightsOf(text: string): TwoFlights | null {
  const file = parsed(text);
  if (typeof file !== 'object' || file === null || !('flights' in file)) return null;
  return isTwoFlights(file.flights) ? file.flights : null;
}
