// Where the cockpit's panel is: a room's picture is placed by its sill, also while the player sits in the other seat.

import { describe, expect, it } from 'vitest';
import { NEVER_ASLEEP, type InstrumentId } from '../../../src/flight/index.ts';
import { layoutOf } from '../../../src/look/layout.ts';
import { arrangeCockpit } from '../../../src/world/arrangement.ts';
import { arrangeTower } from '../../../src/world/tower-arrangement.ts';
import { overlap } from '../../../src/world/tower/placement.ts';

const LATER: readonly InstrumentId[] = ['speed', 'route', 'bank', 'heading'];

describe('the instruments', () => {
  it.each([
    [1280, 720],
    [844, 390],
    [390, 844],
    [455, 720],
    [320, 640],
    [320, 568],
  ])('%i × %i: stand within the stage, none on another, and the radar has its legend', (width, height) => {
    const layout = layoutOf(width, height);
    const { stage } = layout;
    const { radar, block, legend, figures } = arrangeTower(layout);
    expect(legend).not.toBeNull();
    for (const boxes of [
      Object.values(arrangeCockpit(layout, [...NEVER_ASLEEP, ...LATER]).spots),
      [radar, block, legend, figures],
    ]) {
      const there = boxes.filter((box) => box !== null);
      expect(there.length).toBeGreaterThan(2);
      for (const [at, box] of there.entries()) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(stage.width);
        expect(box.y + box.height).toBeLessThanOrEqual(stage.height);
        for (const other of there.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      }
    }
  });

  it('grow with a very large window', () => {
    const scales = (width: number, height: number) => {
      const layout = layoutOf(width, height);
      return [arrangeCockpit(layout, NEVER_ASLEEP).scale, arrangeTower(layout).scale];
    };
    const usual = scales(1920, 1080);
    for (const [at, scale] of scales(3840, 2160).entries())
      expect(scale).toBeCloseTo(2 * (usual[at] ?? 0), 1);
  });
});

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
