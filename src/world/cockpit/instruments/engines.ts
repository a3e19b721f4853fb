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
import { inkOf, loadMark, paintArc, paintFigure, shareOf } from './engine-marks.ts';

/** In columns narrower than this, or in a row lower than that, the bar lies flat, and bare figures stand under one heading. */
const NARROW = 84;
const SHORT = 110;
/** Below this distance between the lines a small engine's bar is thinner. */
const LINE = 16;
/** Least distance between lines; what has no room at that is left to the words. */
const LEAST_LINE = 13;
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
  paintArc(face, engine, (share) => y + tall * (1 - share), { at: x + wide + 5 * scale, upright: true });
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

/** How many small figures have room beside a bar of this height; one always has. */
function linesWithin(tall: number, scale: number): number {
  return Math.max(1, Math.floor(tall / (LEAST_LINE * scale) - BELOW_LINES));
}

function paintEngine(face: Face, engine: EngineView, x: number, wide: number): void {
  const { pen, scale, height, at } = face;
  const top = height > 120 * scale ? 26 * scale : 24 * scale;
  const bottom = 8 * scale;
  const name = segmentName(engine.cell);
  const took = pen.text(x, top + 6 * scale, name, { bold: true, width: wide - 4 - SKY * scale });
  paintSky(face, engine.weather, x + took + 6 * scale, top + 6 * scale);
  const barTop = top + 17 * scale;
  const barWide = Math.max(10, Math.min(20 * scale, wide * 0.2));
  const old = engine.hatched;
  const narrow = wide < 92 * scale;
  const tall = height - barTop - bottom - (old ? 18 * scale : 0);
  paintBar(face, engine, x + 3 * scale, barTop, barWide, tall);
  const side = x + barWide + 10 * scale;
  const room = x + wide - side - 2;
  const lines = engine.lines.slice(0, linesWithin(tall, scale));
  const line = Math.min(18 * scale, tall / Math.max(3, lines.length + BELOW_LINES));
  const shown = Math.round(at(`load${engine.cell}`));
  paintFigure(face, formatFigure(shown / 100, 'share'), loadMark(engine), side, barTop + line * 0.55, {
    size: 16,
    bold: true,
    width: room,
    colour: inkOf(engine.stand, 'ink'),
  });
  const size = Math.min(15, (line / scale) * 0.86);
  if (tall > 34 * scale)
    for (const [index, dial] of lines.entries())
      paintFigure(face, dialLine(engine.cell, dial), dial.stand, side, barTop + line * (1.75 + index), {
        colour: inkOf(dial.stand, 'dim'),
        width: room,
        size,
      });
  if (old)
    pen.text(x, height - bottom - 5 * scale, ageOf(engine, narrow), { colour: 'attention', width: wide - 4 });
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

function rowsWithin({ height, scale, view }: Face): Rows {
  const aged = view.engines.some(({ hatched }) => hatched);
  const top = (height < 100 * scale ? 26.5 : 29) * scale;
  const below = height - top + 5 * scale;
  const wanted = Math.max(1, ...view.engines.map(({ lines }) => lines.length));
  const fit = Math.floor(below / (LEAST_LINE * scale) - rowsOf(aged));
  const lines = Math.max(1, Math.min(wanted, fit));
  return { top, step: below / (rowsOf(aged) + lines), lines, aged };
}

/** On a small screen: the bar lies flat. @param write how a figure is written: alone under a heading that names it, or with its name */
function paintSmallEngine(
  face: Face,
  engine: EngineView,
  x: number,
  wide: number,
  rows: Rows,
  write: (dial: DialView) => string,
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
  paintArc(face, engine, (share) => x + long * share, { at: y + tall + 2.5 * scale, upright: false });
  pen.box(x + long / 2 - 0.75, y - beyond, 1.5, tall + 2 * beyond).fill(shade('ink', 0.85));
  const size = Math.min(15, step / scale);
  for (const [index, dial] of engine.lines.slice(0, lines).entries())
    paintFigure(face, write(dial), dial.stand, x, top + step * (2.62 + index), {
      colour: inkOf(dial.stand, 'dim'),
      width: room,
      size,
    });
  if (engine.hatched)
    pen.text(x, top + step * (2.5 + lines), ageOf(engine, true), {
      colour: 'attention',
      width: room + 2,
      size,
    });
}

/** What narrow engines' rows are, where all have the same figures and the heading has room for their names; null = each names its own. */
function namesOfRows({ pen, view, width, scale }: Face, { lines }: Rows): string | null {
  const names = view.engines.map((engine) =>
    engine.lines.slice(0, lines).map(({ figure }) => dialShort(engine.cell, figure)),
  );
  const [first = []] = names;
  if (names.some((own) => own.join() !== first.join())) return null;
  const all = [loadShort(view.engines), ...first].join(' · ');
  return pen.measureSmallest(all) <= width - 20 * scale ? all : null;
}

function paint(face: Face): void {
  const { view, width, height, scale } = face;
  const left = 10 * scale;
  const wide = (width - left * 1.4) / Math.max(1, view.engines.length);
  if (wide >= NARROW * scale && height >= SHORT * scale) {
    heading(face, loadTitle(view.engines));
    for (const [index, engine] of view.engines.entries())
      paintEngine(face, engine, left + index * wide, wide);
    return;
  }
  const rows = rowsWithin(face);
  const names = namesOfRows(face, rows);
  heading(face, names ?? loadShort(view.engines));
  for (const [index, engine] of view.engines.entries())
    paintSmallEngine(face, engine, left + index * wide, wide, rows, (dial) =>
      names === null ? dialLine(engine.cell, dial) : dialValue(dial),
    );
}

export const engines: Instrument = {
  spot: 'engines',
  aims: (view) => Object.fromEntries(view.engines.map(({ cell, load }) => [`load${cell}`, load])),
  paint,
};
