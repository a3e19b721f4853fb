// Flights of two as one of the pages has them.

import {
  type Command,
  deskCommand,
  type FlightSetup,
  rightSeat,
  type Seat,
  type Strip,
} from '../../src/flight/index.ts';
import { setup, startup } from '../builders/flight.ts';
import { Monkey } from '../builders/monkey.ts';
import { PairPage, playWeek } from '../builders/pair.ts';
import type { Shown } from './state-makers.ts';

/**
 * A flight in which both have worked for some weeks.
 * @param seat where whoever is at the page sits at take-off
 * @param week the last week, of which everything but its turn is done
 */
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

/** A page in the week of the first call that belongs in the tower, nobody having said whose it is. */
function firstCall(seat: Seat): { readonly page: PairPage; readonly strip: Strip } {
  const page = new PairPage(setup({ seed: 4, crew: true }), seat);
  for (;;) {
    const strip = page.state.strips.find(
      (one) =>
        !one.storm &&
        one.stamps.length === 0 &&
        rightSeat(page.state, one, startup.scenario(one.scenario)) === 'tower',
    );
    if (strip !== undefined) {
      page.do({ kind: 'read', strip: strip.id });
      return { page, strip };
    }
    page.turn([]);
  }
}

function shown({ page, strip }: ReturnType<typeof firstCall>): Shown {
  const { setup: flight, log } = page.page;
  return {
    moment: { setup: flight, commands: log, state: page.state },
    open: { kind: 'strip', id: strip.id },
    stamp: null,
  };
}

/** A call in the tower, with what both have said of it; null = nothing yet. */
export function claimed(said: { readonly cockpit: boolean; readonly tower: boolean } | null): Shown {
  const at = firstCall('tower');
  if (said !== null)
    for (const seat of ['cockpit', 'tower'] as const)
      at.page.do({ kind: 'claim', strip: at.strip.id, mine: said[seat], by: seat });
  return shown(at);
}

/** The tower has come to its message, in a flight without addresses. @param said it is being said */
export function saying(said: boolean): Shown {
  const at = firstCall('tower');
  const { page, strip } = at;
  page.do({ kind: 'claim', strip: strip.id, mine: false, by: 'cockpit' });
  page.do({ kind: 'claim', strip: strip.id, mine: true });
  page.do({ kind: 'stamp', strip: strip.id, mark: 'a' });
  for (;;) {
    const now = page.state.strips.find(({ id }) => id === strip.id);
    if (now?.job?.stage !== 'finding') break;
    page.do(deskCommand(page.state, now, now.job, startup));
  }
  if (said) page.do({ kind: 'send-message', strip: strip.id, advice: 'right', to: null });
  return shown(at);
}

/** The pilot takes the tower's message. @param keyed it has been keyed, and is read back */
export function hearing(keyed: boolean): Shown {
  const at = firstCall('cockpit');
  const { page, strip } = at;
  page.do({ kind: 'claim', strip: strip.id, mine: false });
  page.do({ kind: 'claim', strip: strip.id, mine: true, by: 'tower' });
  const heard = { segment: strip.cell, finding: 0, certainty: 'measured', advice: 'right' } as const;
  if (keyed) page.do({ kind: 'hear', strip: strip.id, heard });
  return shown(at);
}
