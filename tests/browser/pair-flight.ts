// A flight of two as one page has it, after some weeks that both have flown.

import type { Command, FlightSetup, Seat } from '../../src/flight/index.ts';
import { setup } from '../builders/flight.ts';
import { Monkey } from '../builders/monkey.ts';
import { PairPage, playWeek } from '../builders/pair.ts';

/** @param seat where whoever is at the page sits at take-off @param week the last week, of which everything but its turn is done */
export function pairFlight(
  seat: Seat,
  week: number,
): { readonly setup: FlightSetup; readonly commands: readonly Command[] } {
  const flight = setup({ seed: 4, crew: true });
  const pages = [new PairPage(flight, 'cockpit'), new PairPage(flight, 'tower')] as const;
  const [a, b] = pages;
  const pair = { pages, monkey: new Monkey(2) };
  playWeek(pair);
  while (a.state.week < week) {
    const [fromB, fromA] = [a.hear(b.code()), b.hear(a.code())];
    if (fromB === null || fromA === null) throw new Error('a code is not understood');
    a.turn(fromB);
    b.turn(fromA);
    playWeek(pair);
  }
  const { log } = (seat === 'cockpit' ? a : b).page;
  return { setup: flight, commands: log };
}
