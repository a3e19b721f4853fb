// Flights of two with the tower's book as their one screen has them.

import { type Command, type FlightSetup, isInBook, rightSeat, type Seat } from '../../src/flight/index.ts';
import { BookPage, bookSetup } from '../builders/by-book.ts';
import type { Shown } from './state-makers.ts';

/** A flight with everything done in the weeks before this one. */
export function bookFlight(week: number): {
  readonly setup: FlightSetup;
  readonly commands: readonly Command[];
} {
  const page = new BookPage(bookSetup({ seed: 4 }));
  while (page.state.week < week) {
    page.week();
    page.turn();
  }
  return page;
}

function shown({ setup, commands, state }: BookPage, id: string): Shown {
  return { moment: { setup, commands, state }, open: { kind: 'strip', id }, stamp: null };
}

/** A call of the tower in an odd week, whose call is on the screen, or in an even one. */
function called(where: 'screen' | 'book'): { readonly page: BookPage; readonly id: string } {
  const page = new BookPage(bookSetup({ seed: 4 }));
  const id = page.until(
    (strip) =>
      isInBook(strip.arrivedWeek) === (where === 'book') &&
      rightSeat(page.state, strip, page.content.scenario(strip.scenario)) === 'tower',
  );
  return { page, id };
}

/** A call nobody has said anything about. */
export function callIn(where: 'screen' | 'book'): Shown {
  const { page, id } = called(where);
  return shown(page, id);
}

/** What both have said of a call is shown. */
export function said(words: Readonly<Record<Seat, boolean>>): Shown {
  const { page, id } = called('screen');
  page.claim(id, words);
  return shown(page, id);
}

/** The controller works in the book. @param keyed the message has been keyed, and is read back */
export function inTheBook(keyed: boolean): Shown {
  const { page, id } = called('book');
  page.claim(id, { cockpit: false, tower: true });
  page.stamp(id);
  if (keyed) page.must({ kind: 'hear', strip: id, heard: page.bookSays(id) });
  return shown(page, id);
}
