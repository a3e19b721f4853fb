// Two windows of one browser, a seat each: each takes up its own flight.

import { describe, expect, it } from 'vitest';
import { ownFirst } from '../../../src/app/own-flight.ts';
import type { PlacedFlight } from '../../../src/keep/index.ts';
import { setup } from '../../builders/flight.ts';

const start = { kind: 'take-off', by: 'player' } as const;
const over = { kind: 'change-seat', to: 'tower', by: 'player' } as const;

function placed(of: string, crew: boolean, commands: PlacedFlight['flight']['commands']): PlacedFlight {
  const two = crew ? ({ crew: true } as const) : {};
  return { of, flight: { setup: setup(two), commands, startedAt: '2026-01-01T08:00:00.000Z' } };
}

describe('of several kept flights', () => {
  const alone = placed('alone', false, [start, over]);
  const cockpit = placed('cockpit', true, [start]);
  const tower = placed('tower', true, [start, over]);
  const all = [alone, cockpit, tower];
  const order = (seat: 'cockpit' | 'tower' | null) => ownFirst(all, seat).map(({ of }) => of);

  it('a page in a seat takes up the one that began there', () => {
    expect(order('tower')).toEqual(['tower', 'alone', 'cockpit']);
    expect(order('cockpit')).toEqual(['cockpit', 'alone', 'tower']);
  });

  it('any other page takes them in their order', () => {
    expect(order(null)).toEqual(['alone', 'cockpit', 'tower']);
  });
});
