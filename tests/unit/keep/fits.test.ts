// What the game writes has the shape of its document, and what is of another shape is refused.

import { describe, expect, it } from 'vitest';
import { fits } from '../../../src/keep/fits.ts';
import { DEFAULT_PROGRESS, DEFAULT_SETTINGS } from '../../../src/keep/records.ts';
import { setup } from '../../builders/flight.ts';

describe('shapes', () => {
  const record = {
    id: 'x',
    at: '2026-01-01T10:00:00.000Z',
    seed: 1,
    company: 'startup',
    flightNumber: 1,
    saved: null,
    landing: 0.9,
    right: 3,
    decisions: 4,
    missed: [],
    commands: [],
    setup: setup(),
  };

  const practised = (subtlety: number, spread?: number) => {
    const practice = { weights: {}, short: [], subtlety, ...(spread === undefined ? {} : { spread }) };
    return { setup: { ...setup(), practice }, commands: [], startedAt: '' };
  };

  it('what the game writes fits, with and without what came later', () => {
    const { setup: _, ...early } = record;
    expect(fits('history', [record, early])).toBe(true);
    expect(fits('settings', DEFAULT_SETTINGS)).toBe(true);
    const flight = { setup: setup(), commands: [{ kind: 'take-off' }], startedAt: '' };
    expect(fits('flight', practised(-0.83, 0.17)) && fits('flight', practised(1))).toBe(true);
    const book = { ...DEFAULT_PROGRESS, endorsed: { 'asked-first': 'r1', 'of-a-later-game': 'r2' } };
    expect([DEFAULT_PROGRESS, book, { ...book, opened: [] }].every((value) => fits('progress', value))).toBe(
      true,
    );
    expect([null, flight, { ...flight, record: 'x' }].every((value) => fits('flight', value))).toBe(true);
  });

  it.each([
    ['history', [{ ...record, at: 'yesterday' }]],
    ['history', [{ ...record, commands: [{}] }]],
    ['history', [{ ...record, setup: { ...setup(), seed: 'one' } }]],
    ['history', { 0: record }],
    ['flight', { setup: setup(), commands: 'none', startedAt: '' }],
    ['flight', { setup: setup(), commands: [], startedAt: '', record: 5 }],
    ['flight', practised(1.1)],
    ['flight', practised(0.5, 0.6)],
    ['flight', practised(-0.5, 0.6)],
    ['settings', { ...DEFAULT_SETTINGS, textScale: 3 }],
    ['settings', { ...DEFAULT_SETTINGS, keys: { pause: 5 } }],
    ['progress', { flightsFlown: 0.5, schoolSeen: true }],
    ['progress', { ...DEFAULT_PROGRESS, endorsed: { 'asked-first': true } }],
    ['progress', { ...DEFAULT_PROGRESS, endorsed: 'all' }],
    ['progress', { ...DEFAULT_PROGRESS, opened: [1] }],
    ['progress', { ...DEFAULT_PROGRESS, seen: 'startup/fair-stand' }],
  ] as const)('%s of another shape is refused', (name, value) => {
    expect(fits(name, value)).toBe(false);
  });
});
