// An engine with an upright bar, and its figures beside it.

import type { EngineView } from '../../../flight/index.ts';
import { dialLine, formatFigure, segmentName } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import { shade } from '../../drawing/pen.ts';
import type { Face } from '../instrument.ts';
import { ageOf, inkOf, loadMark, paintArc, paintFigure, roomFor, shareOf, SQUEEZED } from './engine-marks.ts';
import { paintSky, SKY } from './engine-sky.ts';

/** In columns narrower than this, or in a row lower than that, the bar lies flat. */
const NARROW = 84;
export const SHORT = 110;
/** Least distance between lines; what has no room at that is left to the words. */
const LEAST_LINE = 13;
/** Space under the bar. */
const BOTTOM = 8;

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

/** Height of an engine without its small figures, in lines. */
const BELOW_LINES = 1.25;

/** Where the parts of a tall engine lie, px from its left upper corner. */
interface Tall {
  readonly barTop: number;
  readonly barWide: number;
  /** Height of the bar. */
  readonly tall: number;
  /** Where the figures begin beside the bar, and how wide they may be. */
  readonly side: number;
  readonly room: number;
}

/** Where the age of old figures stands under one bar, all are as low: their marks at what is usual are in one line. */
function tallEngine({ height, scale, view }: Face, wide: number): Tall {
  const aged = view.engines.some(({ hatched }) => hatched);
  const barTop = (height > 120 * scale ? 43 : 41) * scale;
  const barWide = Math.max(10, Math.min(20 * scale, wide * 0.2));
  const arcs = view.engines.some(({ green }) => green !== null);
  const side = barWide + (arcs ? 13 : 10) * scale;
  const below = BOTTOM * scale + (aged ? 18 * scale : 0);
  return { barTop, barWide, tall: height - barTop - below, side, room: wide - side - 2 };
}

/** How many small figures stand beside the bars: as many in every engine, because they are read across. */
function linesBeside(face: Face, wide: number): number {
  const { tall } = tallEngine(face, wide);
  return Math.max(1, Math.floor(tall / (LEAST_LINE * face.scale) - BELOW_LINES));
}

/** Draws an engine from `x` on. @param wide its width, px */
export function paintTallEngine(face: Face, engine: EngineView, x: number, wide: number): void {
  const { pen, scale, height, at } = face;
  const old = engine.hatched;
  const { barTop, barWide, tall, side: beside, room } = tallEngine(face, wide);
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

/** True where every figure that is shown fits beside its bar, with its name. */
export function isRoomy(face: Face, wide: number): boolean {
  const { pen, view, height, scale } = face;
  if (wide < NARROW * scale || height < SHORT * scale) return false;
  const { room } = tallEngine(face, wide);
  const shown = linesBeside(face, wide);
  return view.engines.every(({ cell, lines }) =>
    lines
      .slice(0, shown)
      .every(
        (dial) => pen.measureSmallest(dialLine(cell, dial)) * SQUEEZED <= roomFor(dial.stand, room, scale),
      ),
  );
}
