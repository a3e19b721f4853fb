// The radar's data blocks: which cases have one, where they are placed, and what the button of a case says.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { blipLabel } from '../../../../src/app/blip-label.ts';
import { type BlipView, towerView } from '../../../../src/flight/index.ts';
import { formatFigure, segmentName, setCompany, setLanguage } from '../../../../src/language/index.ts';
import type { HitId } from '../../../../src/look/hit-id.ts';
import type { Box } from '../../../../src/look/layout.ts';
import {
  overlap,
  placeLabels,
  type Surroundings,
  type Wanted,
} from '../../../../src/world/tower/placement.ts';
import { worthSeeing } from '../../../../src/world/tower/worth.ts';
import { flight, startup } from '../../../builders/flight.ts';

const RADIUS = 200;
const inScope = ({ x, y, width, height }: Box) =>
  [x, x + width].every((cornerX) =>
    [y, y + height].every((cornerY) => Math.hypot(cornerX, cornerY) <= RADIUS),
  );

function around(change: Partial<Surroundings> = {}): Surroundings {
  return { fits: inScope, walls: [], points: [], clear: 7, reaches: [16, 40, 80, 120], ...change };
}

function wanted(id: string, x: number, y: number, most = Number.POSITIVE_INFINITY): Wanted {
  return { id, x, y, width: 90, height: 52, most };
}

describe('placing labels', () => {
  it('puts one beside its point, where it covers nothing', () => {
    const points = [[40, -30]] as const;
    const [label] = placeLabels([wanted('a', 0, 0)], around({ points: [[0, 0], ...points] }));
    expect(label?.id).toBe('a');
    expect(Math.hypot(label?.from[0] ?? 99, label?.from[1] ?? 99)).toBeCloseTo(16);
    const box = label?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(overlap(box, { x: 40, y: -30, width: 0, height: 0 })).toBe(false);
  });

  it('lets none lie on another, on a wall or outside', () => {
    const place = fc.record({
      x: fc.integer({ min: -190, max: 190 }),
      y: fc.integer({ min: -190, max: 190 }),
    });
    const wall: Box = { x: -20, y: -20, width: 40, height: 40 };
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (places) => {
        const labels = places.map(({ x, y }, index) => wanted(String(index), x, y));
        const points = places.map(({ x, y }) => [x, y] as const);
        const placed = placeLabels(labels, around({ walls: [wall], points }));
        for (const [index, one] of placed.entries()) {
          expect(inScope(one.box)).toBe(true);
          expect(overlap(one.box, wall)).toBe(false);
          for (const other of placed.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
        }
        expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
      }),
    );
  });

  it('that nobody asked for covers no point, not even in part, and one that was asked for only where it must', () => {
    const free = [
      [0, 0],
      [80, 0],
      [-60, 50],
    ] as const;
    const apart = ({ x, y, width, height }: Box, [px, py]: readonly [number, number]) =>
      Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -150, max: 150 }), fc.integer({ min: -150, max: 150 })), {
          maxLength: 30,
        }),
        (others) => {
          const points = [[0, 0] as const, ...others];
          for (const { box } of placeLabels([wanted('a', 0, 0, 90)], around({ points })))
            for (const point of points) expect(apart(box, point)).toBeGreaterThanOrEqual(7);
        },
      ),
    );
    const [asked] = placeLabels([wanted('a', 0, 0)], around({ points: free }));
    for (const point of free) expect(apart(asked?.box ?? expect.fail(), point)).toBeGreaterThanOrEqual(7);
  });

  it('leaves out the least important where there is no room', () => {
    const tight = around({ fits: ({ x, y }) => Math.abs(x) < 120 && Math.abs(y) < 60, reaches: [16] });
    const labels = Array.from({ length: 12 }, (_, index) => wanted(`${index}`, index, 0));
    const placed = placeLabels(labels, tight).map(({ id }) => id);
    expect(placed.length).toBeLessThan(12);
    expect(placed[0]).toBe('0');
  });

  it('leaves out what would cost more than it is worth', () => {
    const points = Array.from(
      { length: 81 },
      (_, i) => [(i % 9) * 40 - 160, Math.floor(i / 9) * 40 - 160] as const,
    );
    expect(placeLabels([wanted('a', 0, 0, 30)], around({ points }))).toEqual([]);
    expect(placeLabels([wanted('a', 0, 0)], around({ points }))).toHaveLength(1);
  });
});

function blip(id: string, change: Partial<BlipView> = {}): BlipView {
  return {
    id,
    cell: 0,
    weeks: 3,
    trail: [],
    angle: 0.5,
    value: 100_000,
    step: 'offer',
    standing: 2,
    chance: 0.3,
    norm: 0.33,
    asOfWeek: 4,
    low: false,
    stale: false,
    decidedBy13: true,
    ...change,
  };
}

describe('data is written', () => {
  const blips = [
    blip('101', { value: 90_000 }),
    blip('102', { value: 300_000 }),
    blip('103', { cell: 1, value: 80_000, low: true }),
    blip('104', { cell: 1, value: 120_000, low: true }),
    blip('105', { cell: 1, value: 500_000, low: true, stale: true }),
    blip('106', { cell: 1, value: 60_000 }),
    blip('107', { cell: 1, value: 50_000 }),
    blip('108', { cell: 1, value: 40_000 }),
  ];
  const deal = (id: string): HitId => ({ kind: 'blip', blip: id });
  const sector = (cell: number): HitId => ({ kind: 'sector', cell });
  const shown = (ringed: readonly HitId[] = [], pointed: readonly HitId[] = []) =>
    worthSeeing({ blips }, { ringed, pointed }).map(({ id }) => id);

  it('unasked for the largest below their norm, of which the record is fresh', () => {
    expect(shown()).toEqual(['104', '103']);
  });

  it('for the largest decided in time, where none is below its norm', () => {
    expect(worthSeeing({ blips: blips.slice(0, 2) }, { ringed: [], pointed: [] })[0]?.id).toBe('102');
  });

  it('first for what is pointed at, then for what lies open, each once', () => {
    expect(shown([deal('105')], [deal('101'), deal('101')])).toEqual(['101', '105', '104']);
  });

  it('for a sector that is pointed at or lies open: four of its own at most', () => {
    expect(shown([], [sector(1)])).toEqual(['104', '103', '106', '107']);
    expect(shown([sector(0)])).toEqual(['102', '101']);
  });

  it('for none that has left the radar', () => {
    expect(shown([deal('999')])).toEqual(['104', '103']);
  });
});

describe('the name of a case’s twin', () => {
  beforeAll(() => setCompany(startup));

  it.each(['nb', 'en'] as const)(
    'tells in %s what the view holds, in the language’s own figures',
    async (language) => {
      await setLanguage(language);
      const { blips } = towerView(flight().seed(3).parked().reach(8, 'none').state);
      expect(blips.length).toBeGreaterThan(20);
      for (const one of blips) {
        const label = blipLabel(one);
        expect(label).toContain(one.id);
        expect(label).toContain(segmentName(one.cell));
        expect(label).toContain(formatFigure(one.value, 'money'));
        expect(label).toContain(formatFigure(one.chance, 'share'));
        expect(label).not.toMatch(/[{}]|common:/);
      }
      expect(new Set(blips.map(blipLabel)).size).toBe(blips.length);
    },
  );

  it('tells a low chance and an old record in words', async () => {
    await setLanguage('nb');
    const usual = blipLabel(blip('101', { standing: 1 }));
    expect(usual).toContain('tilbud, 1 uke i steget');
    expect(blipLabel(blip('101', { standing: 1, low: true }))).toBe(`${usual}, lav sjanse`);
    expect(blipLabel(blip('101', { standing: 1, stale: true }))).toBe(`${usual}, utdatert`);
    expect(blipLabel(blip('101', { standing: 0 }))).toContain('ny i steget');
  });
});
