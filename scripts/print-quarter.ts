// Which quarter the printed papers are of: all of the same, so that a book and a key that lie beside each other tell of the same strips.

import type { Language } from '../src/look/languages.ts';
import { PRINT_WISHES, type PrintWish } from '../src/panels/parts/printables.ts';

/** What `npm run print` was asked for. */
interface PrintArguments {
  readonly seed: string;
  readonly flight: string;
  readonly company: string | undefined;
  /** The one paper that is wanted; undefined = all. */
  readonly only: string | undefined;
  /** True for a key or a guide that goes with a printed book, where the book is not printed again. */
  readonly withBook: boolean;
}

/** The papers that are printed. */
export function papersOf({ only }: PrintArguments): readonly PrintWish[] {
  return PRINT_WISHES.filter((one) => only === undefined || one === only);
}

/** True where they are of the quarter with the tower's book: it is among them, or goes with them. */
export function isWithBook(wished: PrintArguments): boolean {
  return wished.withBook || papersOf(wished).includes('book');
}

/** The address's query for one of them. */
export function printQuery(wished: PrintArguments, paper: PrintWish, lng: Language): string {
  const { seed, flight, company } = wished;
  const query = new URLSearchParams({ print: paper, lng, seed, flight });
  if (company !== undefined) query.set('company', company);
  if (isWithBook(wished)) query.set('paper', 'on');
  return `?${query.toString()}`;
}
