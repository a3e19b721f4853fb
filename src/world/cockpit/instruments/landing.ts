// The glide path: four lights, and the expected landing against the plan with its change from week to week.

import { changeWords, firstWords, formatFigure, lightsWords, t } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import { type Pen, shade } from '../../drawing/pen.ts';
import type { Face, Instrument } from '../instrument.ts';

/** Below this height the figure is smaller, so that its title stands clear of it. */
const LOW = 50;

function shortChange(view: Face['view']): string {
  const { week, landing } = view;
  const { change } = landing;
  if (week === 1) return firstWords(view);
  if (change === 0) return t('world:landing.sameShort');
  const points = formatFigure(Math.abs(change), 'count');
  return t(change > 0 ? 'world:landing.upShort' : 'world:landing.downShort', { points });
}

/** An arrow up or down, by the sign of the change. */
function paintArrow(pen: Pen, x: number, y: number, size: number, change: number): void {
  const up = change > 0 ? -1 : 1;
  const points = [
    [x, y - up * size * 0.7],
    [x + size * 2, y - up * size * 0.7],
    [x + size, y + up * size],
  ] as const;
  pen.path(points, true).fill(change > 0 ? COLOURS.live : COLOURS.attention);
}

function paint({ pen, width, height, scale, view, at }: Face): void {
  const radius = Math.min(9 * scale, height * 0.18);
  const step = radius * 2.7;
  const left = 16 * scale + radius;
  const middle = height * 0.38;
  for (const [index, white] of view.papi.entries()) {
    const x = left + index * step;
    const colour = white ? '#ffffff' : '#ff5a4d';
    pen
      .circle(x, middle, radius * 2)
      .fill(pen.outwards(x, middle, radius * 2, [0, shade(colour, 0.5)], [1, shade(colour, 0)]));
    pen.circle(x, middle, radius).fill(colour).stroke(shade('#000000', 0.6), 1);
    // White lights are plain, red ones have a bar, so that they can be told apart without colour.
    if (!white)
      pen.box(x - radius * 0.6, middle - radius * 0.16, radius * 1.2, radius * 0.32, 1).fill('#3a0703');
  }
  const lightsEnd = left + 3 * step + radius;
  pen.text((left - radius + lightsEnd) / 2, height * 0.78, lightsWords(view), {
    colour: 'ink',
    align: 'center',
    width: lightsEnd - left + 30 * scale,
  });
  const x = lightsEnd + 18 * scale;
  const percent = formatFigure(Math.round(at('percent')) / 100, 'share');
  const low = height < LOW * scale;
  const above = height * (low ? 0.24 : 0.27);
  const title = pen.text(x, above, t('world:landing.title'), { colour: 'dim', width: width * 0.36 });
  const figure = pen.text(x, height * (low ? 0.69 : 0.66), percent, { size: low ? 20 : 23, bold: true });
  const ofPlan = pen.text(x + figure + 7 * scale, height * 0.68, t('world:landing.ofPlan'), { size: 16 });
  const gap = (width < 380 * scale ? 14 : 28) * scale;
  const side = x + Math.max(figure + ofPlan + gap, title + 10 * scale);
  const { change } = view.landing;
  const arrow = 5 * scale;
  // Where there is little room beside the figure, the change is written above it in its short form.
  const tight = width - side - arrow * 3 - 10 * scale < 56 * scale;
  if (tight) {
    const words = shortChange(view);
    const colour = change < 0 ? 'attention' : change > 0 ? 'live' : 'dim';
    const room = width - 10 * scale - (x + title);
    const took = pen.text(width - 8 * scale, above, words, {
      colour,
      align: 'right',
      width: room - arrow * 3,
    });
    if (change !== 0) paintArrow(pen, width - 8 * scale - took - arrow * 2.6, above, arrow, change);
    return;
  }
  const y = height * 0.5;
  if (change !== 0) {
    paintArrow(pen, side, y, arrow, change);
  }
  const words = change === 0 ? side : side + arrow * 3;
  const room = width - words - 10 * scale;
  const colour = change < 0 ? 'attention' : change > 0 ? 'live' : 'dim';
  const style = { colour, width: room } as const;
  const text = room < 96 * scale ? shortChange(view) : changeWords(view);
  const lines = pen.lines(text, room, style).length;
  pen.paragraph(words, y - (Math.min(2, lines) - 1) * 8 * scale, text, style, 2);
}

export const landing: Instrument = {
  spot: 'glidePath',
  aims: (view) => ({ percent: view.landing.percent }),
  paint,
};
