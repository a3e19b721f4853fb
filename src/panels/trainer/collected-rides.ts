// The codes of check rides that a trainer has collected. They lie in the tab's own storage, as the flights' answers do.

import { signal } from '@preact/signals';
import { codesIn, plainCode } from '../../classroom/index.ts';
import { readRide, type RideItem } from '../../ride/index.ts';
import type { Refused } from './collected.ts';
import { tabStorage } from './tab-storage.ts';

const PLACE = 'class-rides';

/** What the tab has of an earlier loading of the page; none where it is not a list of texts. */
export function keptRides(text: string | null): readonly string[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]'); // nothing is kept yet
    return Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** In plain characters, in the order in which they came. */
export const collectedRides = signal(keptRides(tabStorage()?.getItem(PLACE) ?? null));

/** Puts others in their place, and keeps them for the next loading of the page. */
export function changeRides(codes: readonly string[]): void {
  collectedRides.value = codes;
  try {
    tabStorage()?.setItem(PLACE, JSON.stringify(codes));
  } catch {
    // No room: a reload then begins anew.
  }
}

/** What came of a text: the codes of rides in it, and the text without them. */
export interface TakenRides {
  readonly codes: readonly string[];
  readonly added: number;
  readonly refused: readonly Refused[];
  readonly rest: string;
}

/** Takes in every ride's code of a text. @param known those that have been taken before */
export function takeRides(text: string, known: readonly string[], items: readonly RideItem[]): TakenRides {
  const codes = [...known];
  const taken = new Set(known);
  const refused: Refused[] = [];
  const rest: string[] = [];
  let done = 0;
  const isOne = (code: string) => readRide(code, items) !== null;
  for (const code of codesIn(text, isOne).filter(isOne)) {
    const at = text.indexOf(code, done);
    rest.push(text.slice(done, at));
    done = at + code.length;
    const plain = plainCode(code);
    if (taken.has(plain)) refused.push({ text: code, why: 'doubleRide' });
    else codes.push(plain);
    taken.add(plain);
  }
  rest.push(text.slice(done));
  return { codes, added: codes.length - known.length, refused, rest: rest.join(' ') };
}
