// The route: thirteen weeks with the plan, the actual sales, the forecast, and the present week.

import { WEEKS } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, heading, type Instrument } from '../instrument.ts';

function name(): string {
  return t('world:route.title');
}

function paint(face: Face): void {
  const { pen, width, height, scale, view } = face;
  heading(face, name());
  const { planned, flown, projected } = view.route;
  const top = 26 * scale;
  const bottom = height - 22 * scale;
  const left = 12 * scale;
  const right = width - 14 * scale;
  const most = Math.max(1.05, ...planned, ...flown, ...projected);
  const place = (week: number, share: number): [number, number] => [
    left + ((right - left) * week) / WEEKS,
    bottom - ((bottom - top) * share) / most,
  ];
  for (let week = 0; week <= WEEKS; week += 1)
    pen.box(place(week, 0)[0] - 0.5, bottom, 1, week % WEEKS === 0 ? 6 : 3).fill(shade('dim', 0.8));
  pen
    .path([
      [left, bottom],
      [right, bottom],
    ])
    .stroke(shade('line', 1), 1);
  pen.path(planned.map((share, week) => place(week, share))).stroke(shade('ink', 0.55), 1.2);
  const now = flown.length - 1;
  const last = flown.at(-1) ?? 0;
  pen
    .path([place(now, last), ...projected.map((share, index) => place(now + index + 1, share))])
    .stroke(COLOURS.attention, 1.8 * scale, [4, 4]);
  pen.path(flown.map((share, week) => place(week, share))).stroke(COLOURS.live, 2.4 * scale);
  const [x, y] = place(now, last);
  pen
    .path(
      [
        [x + 6 * scale, y],
        [x - 4 * scale, y - 4.5 * scale],
        [x - 2 * scale, y],
        [x - 4 * scale, y + 4.5 * scale],
      ],
      true,
    )
    .fill('ink');
  const [endX, endY] = place(WEEKS, projected.at(-1) ?? last);
  pen.circle(endX, endY, 2.6 * scale).fill(COLOURS.attention);
  const line = height - 9 * scale;
  const words = [
    [t('world:route.flown'), 'live'],
    [t('world:route.expected'), 'attention'],
    [t('world:route.plan'), 'ink'],
  ] as const;
  const gap = 9 * scale;
  const whole = words.reduce((sum, [text]) => sum + pen.measure(text), 0);
  const share = Math.min(1, (right - left - gap * (words.length - 1)) / whole);
  let word = left;
  for (const [text, colour] of words) {
    word += pen.text(word, line, text, { colour, width: pen.measure(text) * share + 0.5 }) + gap;
  }
}

export const route: Instrument = {
  spot: 'route',
  sleeper: { id: 'route', title: name },
  aims: () => ({}),
  paint,
};
