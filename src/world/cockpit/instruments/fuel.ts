// The fuel gauge: how much of the granted budget is left, and for how many weeks.

import { formatFigure, rangeWords, t } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, heading, type Instrument } from '../instrument.ts';

/** Below this share of the granted budget the bar warns. */
const LITTLE = 0.2;

function paint(face: Face): void {
  const { pen, width, height, scale, view, at } = face;
  const { left, granted } = view.fuel;
  const share = Math.max(0, Math.min(1, at('left') / Math.max(1, granted)));
  const little = left < granted * LITTLE;
  heading(face, t('world:fuel.title'));
  const x = 10 * scale;
  const room = width - 2 * x;
  const flat = height < 80 * scale;
  const range = rangeWords(view);
  const amount = formatFigure(Math.round(at('left') / 1000) * 1000, 'money');
  const shown = Math.abs(at('left') - left) < 1 ? formatFigure(left, 'money') : amount;
  const bar = { y: height * (flat ? 0.8 : 0.58), height: Math.max(8, 11 * scale) };
  const words = { colour: little ? 'attention' : 'ink' } as const;
  pen.text(x, height * (flat ? 0.54 : 0.38), shown, {
    size: 18,
    bold: true,
    width: flat ? room * 0.56 : room,
    ...words,
  });
  if (flat)
    pen.text(width - x, height * 0.54, range, {
      align: 'right',
      width: room * 0.42,
      colour: little ? 'attention' : 'dim',
    });
  else pen.text(x, height * 0.85, range, { width: room, ...words });
  pen.box(x, bar.y, room, bar.height, 4).fill('#17222f');
  const colour = little ? COLOURS.attention : COLOURS.live;
  pen
    .box(x, bar.y, room * share, bar.height, 4)
    .fill(pen.downwards(bar.y, bar.y + bar.height, [0, colour], [1, shade(colour, 0.7)]));
  pen.box(x + room * LITTLE, bar.y - 3, 1.5, bar.height + 6).fill(shade('ink', 0.7));
}

export const fuel: Instrument = {
  spot: 'fuel',
  aims: (view) => ({ left: view.fuel.left }),
  paint,
};
