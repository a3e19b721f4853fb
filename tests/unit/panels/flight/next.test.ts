// What comes after a strip that is done with: nothing that waits is passed over, and nothing is said of where a strip belongs.

import { describe, expect, it } from 'vitest';
import { flightView, type FlightView } from '../../../../src/flight/index.ts';
import { type NextThing, nextThing } from '../../../../src/panels/flight/parts/next-thing.ts';
import { t } from '../../../../src/language/index.ts';
import { turnWord } from '../../../../src/panels/flight/parts/turn-word.ts';
import { checkDue } from '../../../../src/panels/flight/parts/steps.ts';
import { loadFlightTexts } from '../../../builders/cabin.ts';
import { called, flight, HIDDEN, startup } from '../../../builders/flight.ts';

interface Moment {
  readonly view: FlightView;
  /** A strip that nobody has to do anything with now. */
  readonly id: string;
  readonly next: NextThing | null;
}

/** Every moment of some first flights, flown right, in which a strip is done with. */
const moments: readonly Moment[] = [1, 2, 3].flatMap((seed) => {
  const found: Moment[] = [];
  flight()
    .seed(seed)
    .parked()
    .until((state) => {
      const view = flightView(state, state.seat, startup);
      const strip = view.strips.findLast(({ status }) => status === 'ordered' || status === 'closed');
      if (strip !== undefined) found.push({ view, id: strip.id, next: nextThing(view, strip.id) });
      return state.phase === 'landed';
    }, 'right');
  return found;
});

const ofKind = (...kinds: readonly NextThing['kind'][]) =>
  moments.filter(({ next }) => next !== null && kinds.includes(next.kind));

const waits = ({ view, id }: Moment) => ({
  unread: view.strips.filter((strip) => strip.id !== id && strip.called && strip.status === 'arrived'),
  unstamped: view.strips.filter((strip) => strip.id !== id && ['read', 'working'].includes(strip.status)),
  slips: view.orders.cockpit ? view.slips.filter(({ state }) => state === 'hanging') : [],
  checks: view.orders.tower ? view.strips.filter((s) => s.id !== id && checkDue(s, view.week)) : [],
});

describe('what comes next', () => {
  it('is a call that nobody has read, before anything else', () => {
    expect(ofKind('strip').length).toBeGreaterThan(0);
    for (const moment of moments.filter(({ next }) => next !== null)) {
      const [unread] = waits(moment).unread;
      if (unread !== undefined) expect(moment.next).toEqual({ kind: 'strip', id: unread.id });
    }
  });

  it('is nothing while a strip that was read is unfinished, so that its seat is not told', () => {
    const open = moments.filter((one) => waits(one).unread.length === 0 && waits(one).unstamped.length > 0);
    expect(open.length).toBeGreaterThan(0);
    for (const { next } of open) expect(next).toBeNull();
  });

  it('is what waits in this seat, else the other seat where something waits there', () => {
    for (const kind of ['slip', 'check', 'seat'] as const) expect(ofKind(kind).length).toBeGreaterThan(0);
    for (const { view } of ofKind('slip')) expect(view.seat).toBe('cockpit');
    for (const { view } of ofKind('check')) expect(view.seat).toBe('tower');
    for (const { view, next } of ofKind('seat')) expect(next).not.toMatchObject({ to: view.seat });
  });

  it('is the next week only when nothing waits in either seat', () => {
    expect(ofKind('week').length).toBeGreaterThan(0);
    for (const moment of ofKind('week'))
      expect(waits(moment)).toEqual({ unread: [], unstamped: [], slips: [], checks: [] });
  });

  it('is nothing while a question is open', () => {
    const asked = moments.filter(({ view }) => view.difference !== null || view.friday?.chosen === null);
    expect(asked.length).toBeGreaterThan(0);
    for (const { next } of asked) expect(next).toBeNull();
  });

  it('is nothing where two fly', () => {
    const { flying, id } = called(HIDDEN, { crew: true });
    expect(nextThing(flightView(flying.state, 'tower', startup), id)).toBeNull();
  });
});

it('the turn of the last week is called the landing', async () => {
  await loadFlightTexts();
  const words = [1, 12, 13].map((week) =>
    turnWord(flightView(flight().reach(week).state, 'cockpit', startup)),
  );
  const [turn, land] = [t('flight:bay.nextWeek'), t('flight:bay.land')];
  expect(words).toEqual([turn, turn, land]);
  expect(turnWord(flightView(flight().stopAfter(5).reach(5).state, 'cockpit', startup))).toBe(land);
});
