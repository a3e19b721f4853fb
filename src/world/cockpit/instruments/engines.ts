// The engines, one per segment: the load and up to three small figures, with their green arcs, as the segment's company has them.
// Hatched where somebody has called and nothing was told or done: must show only the figures that the view gives.

import { type DialView, type EngineView, skyOf } from '../../../flight/index.ts';
import {
  dialLine,
  dialShort,
  dialValue,
  formatFigure,
  loadShort,
  loadTitle,
  segmentName,
  t,
} from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, heading, type Instrument } from '../instrument.ts';
import { inkOf, loadMark, paintArc, paintFigure, roomFor, shareOf } from './engine-marks.ts';

/** In columns narrower than this, or in a row lower than that, the bar lies flat. */
const NARROW = 84;
const SHORT = 110;
/** Below this distance between the lines a small engine's bar is thinner, so that its arc keeps clear of the figure under it. */
const LINE = 18;
/** Least distance between lines; what has no room at that is left to the words. */
const LEAST_LINE = 13;
/** The same between the rows of a small engine, of which the upper ones are larger. */
const LEAST_ROW = 14.5;
/** A figure with its name may be squeezed to this share of its width. */
const SQUEEZED = 0.85;
/** Squeezed more than this it could not be read. */
const LEAST_SQUEEZED = 0.75;
/** Space under the bar. */
const BOTTOM = 8;
/** Width that the weather sign of a segment takes. */
const SKY = 20;

function ageOf(engine: EngineView, narrow: boolean): string {
  if (engine.asOfWeek < 1) return t('world:engines.asOfStart');
  return t(narrow ? 'world:engines.weekOnly' : 'world:engines.asOf', { week: engine.asOfWeek });
}

function paintBar(face: Face, engine: EngineView, x: number, y: number, wide: number, tall: number): void {
  const { pen, scale, at } = face;
  const load = at(`load${engine.cell}`);
  const colour = COLOURS[inkOf(engine.stand, 'live')];
  pen.box(x, y, wide, tall, 3).fill('#17222f');
  const filled = shareOf(engine, load) * tall;
  pen.inside(
    () => pen.box(x, y, wide, tall, 3),
    () => {
      pen
        .box(x, y + tall - filled, wide, filled)
        .fill(pen.downwards(y, y + tall, [0, colour], [1, shade(colour, 0.65)]));
      if (engine.hatched) {
        pen.box(x, y, wide, tall).fill(shade('#080d15', 0.45));
        pen.hatch(x, y, wide, tall, shade('#ffffff', 0.5), 6);
      }
    },
  );
  paintArc(face, engine, (share) => y + tall * (1 - share), { at: x + wide + 4.5 * scale, upright: true });
  // The line marks what is usual, so that the side to which the load is out is visible without colour.
  const full = y + tall / 2;
  pen.box(x - 3 * scale, full - 0.75, wide + 6 * scale, 1.5).fill(shade('ink', 0.85));
}

/** The weather that the tower has passed on, beside the name: sun, cloud, or rain cloud; nothing where it has passed on none. */
function paintSky({ pen, scale }: Face, weather: number | null, x: number, y: number): void {
  if (weather === null) return;
  const unit = scale;
  const sky = skyOf(weather);
  if (sky === 'calm') {
    pen.circle(x + 8 * unit, y, 4 * unit).fill(COLOURS.live);
    pen.circle(x + 8 * unit, y, 6.2 * unit).stroke(COLOURS.live, 1.2, [1.6, 2.6]);
    return;
  }
  const storm = sky === 'storm';
  const colour = storm ? COLOURS.attention : COLOURS.ink;
  const base = y + (storm ? 0 : 2.5) * unit;
  pen.circle(x + 5 * unit, base - 1 * unit, 3.2 * unit).fill(colour);
  pen.circle(x + 9.5 * unit, base - 3 * unit, 4.2 * unit).fill(colour);
  pen.box(x + 1.5 * unit, base - 1.5 * unit, 14 * unit, 4 * unit, 2 * unit).fill(colour);
  if (!storm) return;
  for (const drop of [4, 8, 12]) {
    const fall = [
      [x + (drop + 1) * unit, base + 4 * unit],
      [x + (drop - 0.5) * unit, base + 7.5 * unit],
    ] as const;
    pen.path(fall).stroke(colour, 1.5 * unit);
  }
}

/** Height of an engine without its small figures, in lines. */
const BELOW_LINES = 1.25;

/** Where the parts of a tall engine lie, px from its left upper corner. */
interface Tall {
  readonly barTop: number;
  readonly barWide: number;
  /** Height of the bar: lower where the age of old figures stands under it. */
  readonly tall: number;
  /** Where the figures begin beside the bar, and how wide they may be. */
  readonly side: number;
  readonly room: number;
}

/** @param aged whether the age of its figures stands under it */
function tallEngine({ height, scale, view }: Face, wide: number, aged: boolean): Tall {
  const barTop = (height > 120 * scale ? 43 : 41) * scale;
  const barWide = Math.max(10, Math.min(20 * scale, wide * 0.2));
  const arcs = view.engines.some(({ green }) => green !== null);
  const side = barWide + (arcs ? 13 : 10) * scale;
  const below = BOTTOM * scale + (aged ? 18 * scale : 0);
  return { barTop, barWide, tall: height - barTop - below, side, room: wide - side - 2 };
}

/** How many small figures stand beside the bars: as many in every engine, because they are read across. */
function linesBeside(face: Face, wide: number): number {
  const aged = face.view.engines.some(({ hatched }) => hatched);
  const { tall } = tallEngine(face, wide, aged);
  return Math.max(1, Math.floor(tall / (LEAST_LINE * face.scale) - BELOW_LINES));
}

function paintEngine(face: Face, engine: EngineView, x: number, wide: number): void {
  const { pen, scale, height, at } = face;
  const old = engine.hatched;
  const { barTop, barWide, tall, side: beside, room } = tallEngine(face, wide, old);
  const top = barTop - 11 * scale;
  const took = pen.text(x, top, segmentName(engine.cell), { bold: true, width: wide - 4 - SKY * scale });
  paintSky(face, engine.weather, x + took + 6 * scale, top);
  paintBar(face, engine, x + 3 * scale, barTop, barWide, tall);
  const side = x + beside;
  const lines = engine.lines.slice(0, linesBeside(face, wide));
  const line = Math.min(18 * scale, tall / Math.max(3, lines.length + BELOW_LINES));
  const shown = Math.round(at(`load${engine.cell}`));
  paintFigure(face, formatFigure(shown / 100, 'share'), loadMark(engine), side, barTop + line * 0.55, {
    size: 16,
    bold: true,
    width: room,
    colour: inkOf(engine.stand, 'ink'),
  });
  const wanted = Math.min(15, (line / scale) * 0.86);
  const fits = lines.map(
    (dial) => roomFor(dial.stand, room, scale) / pen.measure(dialLine(engine.cell, dial), { size: wanted }),
  );
  // All as large as the longest can be, so that none stands out by its size.
  const size = wanted * Math.min(1, ...fits);
  if (tall > 34 * scale)
    for (const [index, dial] of lines.entries())
      paintFigure(face, dialLine(engine.cell, dial), dial.stand, side, barTop + line * (1.75 + index), {
        colour: inkOf(dial.stand, 'dim'),
        width: room,
        size,
      });
  if (old) {
    const age = ageOf(engine, wide < 92 * scale);
    pen.text(x, height - (BOTTOM + 5) * scale, age, { colour: 'attention', width: wide - 4 });
  }
}

/** The lines of a small engine that are not figures: name, load and bar, and where one of them is old, its age. */
const rowsOf = (aged: boolean) => (aged ? 3.5 : 3);

/** How small engines are laid out: all alike, because their figures are read across. */
interface Rows {
  readonly top: number;
  readonly step: number;
  readonly lines: number;
  readonly aged: boolean;
}

/** @param most so many figures at most */
function rowsWithin({ height, scale, view }: Face, most = Infinity): Rows {
  const aged = view.engines.some(({ hatched }) => hatched);
  const top = (height < 100 * scale ? 26.5 : height < SHORT * scale ? 29 : 31) * scale;
  const below = height - top + 5 * scale;
  const wanted = Math.max(1, ...view.engines.map(({ lines }) => lines.length));
  const fit = Math.floor(below / (LEAST_ROW * scale) - rowsOf(aged));
  const lines = Math.max(1, Math.min(wanted, fit, most));
  return { top, step: below / (rowsOf(aged) + lines), lines, aged };
}

/** On a small screen: the bar lies flat. */
function paintSmallEngine(
  face: Face,
  engine: EngineView,
  x: number,
  wide: number,
  { rows, write }: Writing,
): void {
  const { pen, scale, at } = face;
  const { top, step, lines } = rows;
  const room = wide - 4;
  const tight = step < LINE * scale;
  const load = at(`load${engine.cell}`);
  const sky = engine.weather === null ? 0 : SKY * scale;
  const took = pen.text(x, top, segmentName(engine.cell), { bold: true, width: room - sky });
  paintSky(face, engine.weather, x + took + 3 * scale, top);
  const figure = formatFigure(Math.round(load) / 100, 'share');
  paintFigure(face, figure, loadMark(engine), x, top + step, {
    size: Math.min(16, (step / scale) * 0.85),
    bold: true,
    width: room,
    colour: inkOf(engine.stand, 'ink'),
  });
  const y = top + step * 1.62;
  const tall = (tight ? 6 : 8) * scale;
  const beyond = tight ? 2 : 3;
  const long = room - 4;
  pen.box(x, y, long, tall, 3).fill('#17222f');
  pen.box(x, y, long * shareOf(engine, load), tall, 3).fill(inkOf(engine.stand, 'live'));
  if (engine.hatched) pen.hatch(x, y, long, tall, shade('#ffffff', 0.6), 6);
  paintArc(face, engine, (share) => x + long * share, { at: y + tall + 1, upright: false });
  pen.box(x + long / 2 - 0.75, y - beyond, 1.5, tall + 2 * beyond).fill(shade('ink', 0.85));
  // Several figures stand closer to each other than one stands to its neighbours.
  const size = Math.min(15, (step / scale) * (lines > 1 ? 0.88 : 1));
  for (const [index, dial] of engine.lines.slice(0, lines).entries())
    paintFigure(face, write(engine, dial, index), dial.stand, x, top + step * (2.62 + index), {
      colour: inkOf(dial.stand, 'dim'),
      width: room,
      size,
    });
  if (engine.hatched)
    pen.text(x, top + step * (2.6 + lines), ageOf(engine, true), {
      colour: 'attention',
      width: room + 2,
      size,
    });
}

/** How the figures of small engines are written, and what the heading says of them. */
interface Writing {
  readonly heading: string;
  readonly rows: Rows;
  /** @param row from 0 on, from the top */
  write(engine: EngineView, dial: DialView, row: number): string;
}

/** True where a figure can be read with its name in this width. @param squeezed the share of its width that it may be squeezed to */
function fitsNamed(
  { pen, scale }: Face,
  { cell }: EngineView,
  dial: DialView,
  room: number,
  squeezed: number,
): boolean {
  return pen.measureSmallest(dialLine(cell, dial)) * squeezed <= roomFor(dial.stand, room, scale);
}

/**
 * Each figure with its name, because a bare one is a riddle. A row in which one of them has no room for it has its name in the heading, and
 * what has none there is left to the words. Where the segments have different figures, each engine goes by its own room.
 */
function writingOf(face: Face, wide: number): Writing {
  const { pen, view, width, scale } = face;
  const { engines } = view;
  const room = wide - 4;
  const rows = rowsWithin(face);
  const own = engines.map(({ lines }) => lines.slice(0, rows.lines));
  const [first = []] = own;
  const alike = own.every(
    (lines) => lines.map(({ figure }) => figure).join() === first.map(({ figure }) => figure).join(),
  );
  if (!alike)
    return {
      heading: loadShort(engines),
      rows,
      write: (engine, dial) =>
        fitsNamed(face, engine, dial, room, LEAST_SQUEEZED) ? dialLine(engine.cell, dial) : dialValue(dial),
    };
  const isNamed = first.map((_, row) =>
    engines.every((engine) =>
      engine.lines.slice(row, row + 1).every((dial) => fitsNamed(face, engine, dial, room, SQUEEZED)),
    ),
  );
  const [cell = 0] = engines.map((engine) => engine.cell); // no engine, no row
  for (let lines = first.length; ; lines -= 1) {
    const bare = first.slice(0, lines).filter((_, row) => isNamed[row] !== true);
    const heading = [loadShort(engines), ...bare.map(({ figure }) => dialShort(cell, figure))].join(' · ');
    if (bare.length === 0 || pen.measureSmallest(heading) <= width - 20 * scale)
      return {
        heading,
        rows: lines === rows.lines ? rows : rowsWithin(face, lines),
        write: (engine, dial, row) => (isNamed[row] === true ? dialLine(engine.cell, dial) : dialValue(dial)),
      };
  }
}

/** True where every figure that is shown fits beside its bar, with its name. */
function isRoomy(face: Face, wide: number): boolean {
  const { pen, view, height, scale } = face;
  if (wide < NARROW * scale || height < SHORT * scale) return false;
  const { room } = tallEngine(face, wide, false);
  const shown = linesBeside(face, wide);
  return view.engines.every(({ cell, lines }) =>
    lines
      .slice(0, shown)
      .every(
        (dial) => pen.measureSmallest(dialLine(cell, dial)) * SQUEEZED <= roomFor(dial.stand, room, scale),
      ),
  );
}

function paint(face: Face): void {
  const { view, width, scale } = face;
  const left = 10 * scale;
  const wide = (width - left * 1.4) / Math.max(1, view.engines.length);
  if (isRoomy(face, wide)) {
    heading(face, loadTitle(view.engines));
    for (const [index, engine] of view.engines.entries())
      paintEngine(face, engine, left + index * wide, wide);
    return;
  }
  const writing = writingOf(face, wide);
  heading(face, writing.heading);
  for (const [index, engine] of view.engines.entries())
    paintSmallEngine(face, engine, left + index * wide, wide, writing);
}

export const engines: Instrument = {
  spot: 'engines',
  aims: (view) => Object.fromEntries(view.engines.map(({ cell, load }) => [`load${cell}`, load])),
  paint,
};
