// The heading indicator: a compass card, turned off course towards the segment that gets more effort than it returns.

import { headingWords, t } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, heading as title, type Instrument } from '../instrument.ts';

function paintCard({ pen, scale, at }: Face, x: number, y: number, radius: number): void {
  pen
    .circle(x, y, radius)
    .fill(pen.outwards(x, y, radius, [0, '#152231'], [1, '#0e1824']))
    .stroke(shade('line', 1), 1.5);
  pen.turned(x, y, (-at('degrees') * Math.PI) / 60, () => {
    for (let mark = 0; mark < 36; mark += 1) {
      const angle = (mark * Math.PI) / 18 - Math.PI / 2;
      const long = mark % 9 === 0 ? 9 : mark % 3 === 0 ? 6 : 3;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      pen.path([
        [cos * radius * 0.96, sin * radius * 0.96],
        [cos * (radius * 0.96 - long * scale), sin * (radius * 0.96 - long * scale)],
      ]);
      pen.stroke(shade('ink', mark % 9 === 0 ? 0.95 : 0.5), mark % 9 === 0 ? 2 : 1);
    }
    // The pointer that marks the course to fly.
    pen
      .path(
        [
          [0, -radius * 0.66],
          [radius * 0.13, -radius * 0.36],
          [-radius * 0.13, -radius * 0.36],
        ],
        true,
      )
      .fill(COLOURS.live);
    pen
      .path([
        [0, -radius * 0.4],
        [0, radius * 0.55],
      ])
      .stroke(COLOURS.live, 2);
  });
  pen
    .path(
      [
        [x - 5 * scale, y - radius - 4 * scale],
        [x + 5 * scale, y - radius - 4 * scale],
        [x, y - radius + 5 * scale],
      ],
      true,
    )
    .fill(COLOURS.attention);
}

function name(): string {
  return t('world:heading.title');
}

function paint(face: Face): void {
  const { pen, width, height, scale, view } = face;
  title(face, name());
  const radius = Math.max(14, Math.min((height - 40 * scale) / 2, width * 0.18));
  const x = 10 * scale + radius;
  const y = 30 * scale + radius;
  paintCard(face, x, y, radius);
  const side = x + radius + 9 * scale;
  const room = width - side - 6 * scale;
  const top = y - 26 * scale;
  pen.paragraph(side, top, headingWords(view), { width: room, height: height - top + 9 * scale }, 5);
}

export const heading: Instrument = {
  spot: 'heading',
  sleeper: { id: 'heading', title: name },
  aims: (view) => ({ degrees: view.heading.degrees }),
  paint,
};
