// The fuel gauge: how much of the granted budget is left, and what has been spent.

import { formatFigure, spentWords, t } from '../../../language/index.ts';
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
  const x = 10 * scale;
  const room = width - 2 * x;
  const flat = height < 80 * scale;
  const spent = spentWords(view);
  // Beside the amount what is spent gets this much; where it has no room there, the amount stands in the heading's line.
  const beside = room * 0.42;
  const crowded = flat && pen.measureSmallest(spent) > beside * 1.2;
  if (crowded) heading(face, t('world:fuel.short'));
  else heading(face, t('world:fuel.title'), t('world:fuel.short'));
  const amount = formatFigure(Math.round(at('left') / 1000) * 1000, 'money');
  const shown = Math.abs(at('left') - left) < 1 ? formatFigure(left, 'money') : amount;
  const thick = Math.max(8, (flat ? 9 : 11) * scale);
  const bar = { y: flat ? Math.min(height * 0.8, height - thick - 3) : height * 0.58, height: thick };
  const words = { colour: little ? 'attention' : 'ink' } as const;
  const line = height * (flat ? 0.57 : 0.38);
  const dim = little ? 'attention' : 'dim';
  if (crowded) {
    const title = pen.measure(t('world:fuel.short')) + 8 * scale;
    const amountRoom = { width: room - title, align: 'right' } as const;
    pen.text(width - x, 10.5 * scale, shown, { size: 16, bold: true, ...amountRoom, ...words });
    pen.text(x, line, spent, { width: room, colour: dim });
  } else {
    const size = Math.min(18, (height * 0.32) / scale);
    pen.text(x, line, shown, { size, bold: true, width: flat ? room * 0.56 : room, ...words });
    if (flat) pen.text(width - x, line, spent, { align: 'right', width: beside, colour: dim });
  }
  if (!flat) pen.text(x, height * 0.85, spent, { width: room, ...words });
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
