// Where the cockpit's panel is: a room's picture is placed by its sill, also while the player sits in the other seat.

import { describe, expect, it } from 'vitest';
import { NEVER_ASLEEP, type InstrumentId } from '../../../src/flight/index.ts';
import { layoutOf } from '../../../src/look/layout.ts';
import { arrangeCockpit } from '../../../src/world/arrangement.ts';

const LATER: readonly InstrumentId[] = ['speed', 'route', 'bank', 'heading'];

describe('the sill of the cockpit', () => {
  it.each([
    [1280, 720],
    [1920, 1080],
    [1024, 768],
    [844, 390],
    [390, 844],
  ])('%i × %i: is not moved by an instrument that wakes later', (width, height) => {
    for (const scale of [1, 1.25, 1.5, 2]) {
      const layout = layoutOf(width, height, scale);
      const sills = LATER.map(
        (_, count) => arrangeCockpit(layout, [...NEVER_ASLEEP, ...LATER.slice(0, count)]).sill,
      );
      expect(new Set(sills).size).toBe(1);
      expect(sills[0]).toBeGreaterThan(0);
    }
  });
});
