// Two windows of one browser, a seat each: each takes up its own flight.

import { describe, expect, it } from 'vitest';
import { ownFirst } from '../../../src/app/own-flight.ts';
import type { FlightSetup, PagePlace } from '../../../src/flight/index.ts';
import type { PlacedFlight } from '../../../src/keep/index.ts';
import { setup } from '../../builders/flight.ts';

const start = { kind: 'take-off', by: 'player' } as const;
const over = { kind: 'change-seat', to: 'tower', by: 'player' } as const;

function placed(
  of: string,
  two: Pick<FlightSetup, 'crew' | 'paper'>,
  commands: PlacedFlight['flight']['commands'],
): PlacedFlight {
  return { of, flight: { setup: setup(two), commands, startedAt: '2026-01-01T08:00:00.000Z' } };
}

describe('of several kept flights', () => {
  const alone = placed('alone', {}, [start, over]);
  const cockpit = placed('cockpit', { crew: true }, [start]);
  const tower = placed('tower', { crew: true }, [start, over]);
  const book = placed('book', { crew: 'paper', paper: true }, [start]);
  const all = [alone, cockpit, tower, book];
  const order = (place: PagePlace | null) => ownFirst(all, place).map(({ of }) => of);

  it('a page in a seat takes up the one that began there', () => {
    expect(order('tower')).toEqual(['tower', 'alone', 'cockpit', 'book']);
    expect(order('cockpit')).toEqual(['cockpit', 'alone', 'tower', 'book']);
    // Both sit at one page, which is neither's alone.
    expect(order('paper')).toEqual(['book', 'alone', 'cockpit', 'tower']);
  });

  it('any other page takes them in their order', () => {
    expect(order(null)).toEqual(['alone', 'cockpit', 'tower', 'book']);
  });
});
