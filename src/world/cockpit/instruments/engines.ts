// The engines, one per segment: open cases against capacity, and enquiries.
// Hatched where somebody has called and nothing was told or done: must show only the figures that the view gives.

import { type EngineView, skyOf } from '../../../flight/index.ts';
import { formatFigure, segmentName, t } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, heading, type Instrument } from '../instrument.ts';

/** In columns narrower than this, or in a row lower than that, the bar lies flat, and bare figures stand under one heading. */
const NARROW = 84;
const SHORT = 110;
/** Per cent at the bar's upper end, and the limit above which it is too much. */
const FULL = 200;
/** Least distance between the lines of a small engine. */
const LINE = 16;
const OVER = 115;
/** Width that the weather sign of a segment takes. */
const SKY = 20;

function ageOf(engine: EngineView, narrow: boolean): string {
  if (engine.asOfWeek < 1) return t('world:engines.asOfStart');
  return t(narrow ? 'world:engines.weekOnly' : 'world:engines.asOf', { week: engine.asOfWeek });
}

function paintBar(
  { pen, scale, at }: Face,
  engine: EngineView,
  x: number,
  y: number,
  wide: number,
  tall: number,
): void {
  const load = at(`load${engine.cell}`);
  const over = engine.load > OVER;
  const colour = over ? COLOURS.attention : COLOURS.live;
  pen.box(x, y, wide, tall, 3).fill('#17222f');
  const filled = (Math.min(FULL, load) / FULL) * tall;
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
  // The line marks full capacity; above it the load is too high, which is visible without colour.
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
  const line = Math.min(18 * scale, tall / 3);
  const shown = Math.round(at(`load${engine.cell}`));
  pen.text(side, barTop + line * 0.55, formatFigure(shown / 100, 'share'), {
    size: 16,
    bold: true,
    width: room,
    colour: engine.load > OVER ? 'attention' : 'ink',
  });
  const small = { colour: 'dim', width: room, size: Math.min(15, (line / scale) * 0.86) } as const;
  if (tall > 34 * scale) {
    const number = formatFigure(engine.enquiries, 'count');
    pen.text(side, barTop + line * 1.75, t('world:engines.enquiries', { number }), small);
  }
  if (old)
    pen.text(x, height - bottom - 5 * scale, ageOf(engine, narrow), { colour: 'attention', width: wide - 4 });
}

/** On a small screen: the bar lies flat, and only the heading says what the rows are. */
function paintSmallEngine(face: Face, engine: EngineView, x: number, wide: number): void {
  const { pen, height, scale, at } = face;
  const room = wide - 4;
  const over = engine.load > OVER;
  // All columns have the same rows, so if one engine shows the age of its figures, every one leaves room for it.
  const aged = face.view.engines.some(({ hatched }) => hatched);
  const top = (height < 100 * scale ? 26.5 : 29) * scale;
  const below = height - top + 5 * scale;
  const step = below / (aged ? 4.5 : 4);
  const tight = step < LINE * scale;
  const load = at(`load${engine.cell}`);
  const sky = engine.weather === null ? 0 : SKY * scale;
  const took = pen.text(x, top, segmentName(engine.cell), { bold: true, width: room - sky });
  paintSky(face, engine.weather, x + took + 3 * scale, top);
  const figure = formatFigure(Math.round(load) / 100, 'share');
  const large = Math.min(16, (step / scale) * 0.85);
  pen.text(x, top + step, figure, {
    size: large,
    bold: true,
    width: room,
    colour: over ? 'attention' : 'ink',
  });
  const y = top + step * 1.62;
  const tall = (tight ? 6 : 8) * scale;
  const beyond = tight ? 2 : 3;
  pen.box(x, y, room - 4, tall, 3).fill('#17222f');
  pen.box(x, y, ((room - 4) * Math.min(FULL, load)) / FULL, tall, 3).fill(over ? 'attention' : 'live');
  if (engine.hatched) pen.hatch(x, y, room - 4, tall, shade('#ffffff', 0.6), 6);
  pen.box(x + (room - 4) / 2 - 0.75, y - beyond, 1.5, tall + 2 * beyond).fill(shade('ink', 0.85));
  const size = Math.min(15, step / scale);
  const small = { colour: 'dim', width: room, size } as const;
  pen.text(x, top + step * 2.62, formatFigure(engine.enquiries, 'count'), small);
  if (engine.hatched)
    pen.text(x, top + step * 3.5, ageOf(engine, true), {
      colour: 'attention',
      width: room + 2,
      size,
    });
}

function paint(face: Face): void {
  const { view, width, height, scale } = face;
  const left = 10 * scale;
  const wide = (width - left * 1.4) / Math.max(1, view.engines.length);
  const narrow = wide < NARROW * scale || height < SHORT * scale;
  heading(face, t(narrow ? 'world:engines.short' : 'world:engines.title'));
  for (const [index, engine] of view.engines.entries()) {
    (narrow ? paintSmallEngine : paintEngine)(face, engine, left + index * wide, wide);
  }
}

export const engines: Instrument = {
  spot: 'engines',
  aims: (view) => Object.fromEntries(view.engines.map(({ cell, load }) => [`load${cell}`, load])),
  paint,
};
