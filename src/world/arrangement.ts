// Where each instrument stands on the cockpit's panel, for each size and shape of screen.
// All boxes are in CSS pixels from the stage's upper left corner.

import type { InstrumentId } from '../flight/index.ts';
import type { Box, Layout } from '../look/layout.ts';

/** Everything that has a place on the cockpit's panel. `lines` replaces the smaller instruments where text is very large. */
export type Spot = InstrumentId | 'lamps' | 'slips' | 'levers' | 'lines';

export interface CockpitArrangement {
  /** Texts and lines are drawn this many times larger than at 1280 × 720. */
  readonly scale: number;
  /** Height of the upper edge of the glareshield (the hood over the panel), in CSS pixels of the window. */
  readonly sill: number;
  readonly spots: Readonly<Partial<Record<Spot, Box>>>;
}
interface Row {
  readonly height: number;
  readonly cells: readonly (readonly [Spot, number])[];
  /** This row's share of the height that is left over. */
  readonly grows?: number;
}

const GAP = 8;
/** Everything is drawn at most this much larger than at 1280 × 720, in a window up to 1920 × 1080. */
export const LARGEST = 1.5;

function stack(
  rows: readonly Row[],
  x: number,
  top: number,
  width: number,
  gap: number,
): Partial<Record<Spot, Box>> {
  const spots: Partial<Record<Spot, Box>> = {};
  let y = top;
  for (const row of rows) {
    const free = width - gap * (row.cells.length - 1);
    const shares = row.cells.reduce((sum, [, share]) => sum + share, 0);
    let left = x;
    for (const [spot, share] of row.cells) {
      const wide = (free * share) / shares;
      spots[spot] = {
        x: Math.round(left),
        y: Math.round(y),
        width: Math.floor(wide),
        height: Math.floor(row.height),
      };
      left += wide + gap;
    }
    y += row.height + gap;
  }
  return spots;
}

const WIDE: readonly Row[] = [
  { height: 54, cells: [['glidePath', 1]] },
  { height: 50, cells: [['lamps', 1]] },
  {
    height: 118,
    cells: [
      ['speed', 1],
      ['bank', 1],
      ['heading', 1],
    ],
  },
  { height: 132, grows: 2, cells: [['engines', 1]] },
  { height: 52, cells: [['levers', 1]] },
  {
    height: 104,
    grows: 1,
    cells: [
      ['fuel', 30],
      ['route', 33],
      ['turbulence', 21],
      ['slips', 16],
    ],
  },
];
const NARROW: readonly Row[] = [
  { height: 54, cells: [['glidePath', 1]] },
  { height: 50, cells: [['lamps', 1]] },
  { height: 124, grows: 2, cells: [['engines', 1]] },
  { height: 48, cells: [['levers', 1]] },
  {
    height: 84,
    grows: 1,
    cells: [
      ['fuel', 44],
      ['turbulence', 30],
      ['slips', 26],
    ],
  },
  {
    height: 96,
    cells: [
      ['speed', 1],
      ['bank', 1],
    ],
  },
  {
    height: 96,
    cells: [
      ['heading', 1],
      ['route', 1],
    ],
  },
];
const COMPACT: readonly Row[] = [
  { height: 44, cells: [['glidePath', 1]] },
  { height: 44, cells: [['lamps', 1]] },
  { height: 112, cells: [['engines', 1]] },
  {
    height: 62,
    cells: [
      ['fuel', 1.7],
      ['turbulence', 1],
    ],
  },
];

/** True for an instrument that has come on, and for everything that is no instrument: only instruments start dark. */
export function isAwake(spot: Spot, awake: readonly InstrumentId[]): boolean {
  if (spot === 'lamps' || spot === 'slips' || spot === 'levers' || spot === 'lines') return true;
  return awake.includes(spot);
}

/** With very large text: the main instruments get most of the room, and each of the others becomes one line of words. */
const LARGE: readonly Row[] = [
  { height: 56, cells: [['glidePath', 1]] },
  { height: 60, cells: [['lamps', 1]] },
  { height: 110, grows: 2, cells: [['engines', 1]] },
  { height: 48, cells: [['levers', 1]] },
  { height: 62, grows: 1, cells: [['fuel', 1]] },
  { height: 94, cells: [['lines', 1]] },
];
/** That arrangement is used from this text size on, where the usual one would leave less than this share of the room. */
export const LARGE_FROM = 1.5;
export const TOO_LITTLE = 0.75;

function total(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}

/**
 * The rows without instruments that are still dark. A row with none lit is left out, and the others share its height.
 * In a row of equal instruments the dark ones stay, so that those that come on later do not move the others.
 */
function wakingRows(rows: readonly Row[], awake: readonly InstrumentId[], gap: number): readonly Row[] {
  const kept = rows.flatMap((row): Row[] => {
    if (!row.cells.some(([spot]) => isAwake(spot, awake))) return [];
    const always = row.cells.some(([spot]) => spot === 'fuel');
    return [always ? { ...row, cells: row.cells.filter(([spot]) => isAwake(spot, awake)) } : row];
  });
  const spare = total(rows) - total(kept) + gap * (rows.length - kept.length);
  const shares = kept.reduce((sum, { grows = 0 }) => sum + grows, 0);
  return kept.map((row) => ({ ...row, height: row.height + (spare * (row.grows ?? 0)) / shares }));
}

function fromRight(arrangement: CockpitArrangement, { stage, fromRight }: Layout): CockpitArrangement {
  if (!fromRight) return arrangement;
  const spots = Object.fromEntries(
    Object.entries(arrangement.spots).map(([spot, box]) => [
      spot,
      { ...box, x: Math.round(stage.width - box.x - box.width) },
    ]),
  );
  return { ...arrangement, spots };
}

function arrangeLarge({ stage, textScale }: Layout, awake: readonly InstrumentId[]): CockpitArrangement {
  const gap = 6;
  const gaps = gap * LARGE.length;
  const room = stage.height * 0.98 - gaps;
  const scale = Math.max(1, Math.min(textScale, room / total(LARGE), stage.width / 300));
  const fit = Math.min(scale, room / total(LARGE));
  const rows = wakingRows(LARGE, awake, gap).map((row) => ({ ...row, height: row.height * fit }));
  const width = Math.min(stage.width - 8, 640 * scale);
  const top = stage.height - total(rows) - gap * rows.length;
  return {
    scale,
    sill: stage.y + top - 8,
    spots: stack(rows, (stage.width - width) / 2, top, width, gap),
  };
}

/** The cockpit's panel: all instruments where there is room; on a phone only landing, lamps, engines and fuel. */
export function arrangeCockpit(layout: Layout, awake: readonly InstrumentId[]): CockpitArrangement {
  const usual = arrangeUsual(layout, awake);
  const { stage, textScale } = layout;
  const large = stage.height >= 480 && textScale >= LARGE_FROM && usual.scale < textScale * TOO_LITTLE;
  return fromRight(large ? arrangeLarge(layout, awake) : usual, layout);
}

function arrangeUsual(layout: Layout, awake: readonly InstrumentId[]): CockpitArrangement {
  const { stage } = layout;
  if (stage.height < 480) {
    const gap = 4;
    // The first two are pressed or have two lines of words, so they keep their height; the others share the rest.
    const [fixed, flexible] = [COMPACT.slice(0, 2), COMPACT.slice(2)];
    const rest = stage.height - gap * (COMPACT.length + 1) - total(fixed);
    const fit = Math.min(1.25, rest / total(flexible));
    const rows = [...fixed, ...flexible.map((row) => ({ ...row, height: row.height * fit }))];
    const used = total(rows) + gap * (rows.length - 1);
    const top = Math.max(2, stage.height - used - gap);
    return { scale: 1, sill: stage.y + top - 2, spots: stack(rows, gap, top, stage.width - 2 * gap, gap) };
  }
  const rows = stage.width < 470 ? NARROW : WIDE;
  const widest = rows === NARROW ? 330 : 560;
  const below = 12;
  const gaps = GAP * (rows.length - 1) + below;
  const room = stage.height * (rows === NARROW ? 0.92 : 0.85) - gaps;
  const most = LARGEST * layout.growth;
  const scale = Math.max(0.8, Math.min(most, room / total(rows), Math.max(1, stage.width / widest)));
  const scaled = wakingRows(rows, awake, GAP).map((row) => ({ ...row, height: row.height * scale }));
  const width = Math.min(stage.width, 760 * scale);
  const top = stage.height - total(rows) * scale - gaps;
  return {
    scale: Math.max(1, scale),
    sill: stage.y + top - 8,
    spots: stack(scaled, (stage.width - width) / 2, top, width, GAP),
  };
}
