// The bank indicator: shows, like an attitude indicator, which segment has the most customers per seller, by tilting to it.

import { bankTitle, bankWords } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, heading, type Instrument } from '../instrument.ts';

function paintBall({ pen, scale, at }: Face, x: number, y: number, radius: number): void {
  const lean = (-at('degrees') * Math.PI) / 180;
  pen.inside(
    () => pen.circle(x, y, radius),
    () =>
      pen.turned(x, y, lean, () => {
        pen
          .box(-radius * 1.5, -radius * 1.5, radius * 3, radius * 1.5)
          .fill(pen.downwards(-radius, 0, [0, '#1c4a86'], [1, '#5f93cf']));
        pen
          .box(-radius * 1.5, 0, radius * 3, radius * 1.5)
          .fill(pen.downwards(0, radius, [0, '#7a5836'], [1, '#3c2a1a']));
        pen.box(-radius * 1.5, -0.9, radius * 3, 1.8).fill('#f3f6f8');
        for (const step of [-0.5, -0.25, 0.25, 0.5])
          pen.box(-radius * 0.2, step * radius, radius * 0.4, 1).fill(shade('#ffffff', 0.6));
      }),
  );
  for (const mark of [-30, -20, -10, 0, 10, 20, 30]) {
    const angle = ((mark - 90) * Math.PI) / 180;
    const inner = radius + (mark === 0 ? 0 : 2) * scale;
    const outer = radius + 6 * scale;
    pen
      .path([
        [x + Math.cos(angle) * inner, y + Math.sin(angle) * inner],
        [x + Math.cos(angle) * outer, y + Math.sin(angle) * outer],
      ])
      .stroke(shade('ink', 0.7), mark === 0 ? 2 : 1);
  }
  pen.circle(x, y, radius).stroke(shade('#000000', 0.7), 2);
  pen
    .path([
      [x - radius * 0.62, y],
      [x - radius * 0.2, y],
      [x - radius * 0.1, y + radius * 0.12],
    ])
    .stroke(COLOURS.attention, 3 * scale);
  pen
    .path([
      [x + radius * 0.62, y],
      [x + radius * 0.2, y],
      [x + radius * 0.1, y + radius * 0.12],
    ])
    .stroke(COLOURS.attention, 3 * scale);
  pen.circle(x, y, 2 * scale).fill(COLOURS.attention);
}

function paint(face: Face): void {
  const { pen, width, height, scale, view } = face;
  heading(face, bankTitle(view));
  const radius = Math.max(16, Math.min((height - 40 * scale) / 2, width * 0.2));
  const x = 12 * scale + radius + 4 * scale;
  const y = 28 * scale + radius + 2 * scale;
  paintBall(face, x, y, radius);
  const side = x + radius + 14 * scale;
  const top = y - 20 * scale;
  const room = { width: width - side - 6 * scale, height: height - top + 9 * scale };
  pen.paragraph(side, top, bankWords(view), room, 5);
}

export const bank: Instrument = {
  spot: 'bank',
  sleeper: { id: 'bank', title: bankTitle },
  aims: (view) => ({ degrees: view.bank.degrees }),
  paint,
};
