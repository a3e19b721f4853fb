// Engines where room is scarce: the bar lies flat, and figures stand in rows that are read across.

import type { DialView, EngineView } from '../../../flight/index.ts';
import {
  dialLine,
  dialShort,
  dialValue,
  formatFigure,
  loadShort,
  segmentName,
} from '../../../language/index.ts';
import { shade } from '../../drawing/pen.ts';
import type { Face } from '../instrument.ts';
import { ageOf, inkOf, loadMark, paintArc, paintFigure, roomFor, shareOf, SQUEEZED } from './engine-marks.ts';
import { paintSky, SKY } from './engine-sky.ts';
import { SHORT } from './engine-tall.ts';

/** Below this distance between the lines the bar is thinner, so that its arc keeps clear of the figure under it. */
const LINE = 18;
/** Least distance between the rows, of which the upper ones are larger. */
const LEAST_ROW = 14.5;
/** Squeezed more than this a figure with its name could not be read. */
const LEAST_SQUEEZED = 0.75;

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

/** Draws an engine from `x` on. @param wide its width, px */
export function paintSmallEngine(
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
export interface Writing {
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
export function writingOf(face: Face, wide: number): Writing {
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
