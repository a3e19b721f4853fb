// Air speed: sales velocity against the rate that the plan needs, as a moving tape; below 70 the aircraft stalls.

import { type CockpitView, STALL } from '../../../flight/index.ts';
import { formatFigure, MOST_PACE, paceWords, t } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, heading, type Instrument } from '../instrument.ts';

/** How many points of the tape are visible at a time. */
const SPAN = 60;

function name(): string {
  return t('world:speed.title');
}

/** The instrument's figure in words. */
export function speedWords({ speed: { percent, stall } }: CockpitView): string {
  const said = `${name()}: ${paceWords(percent)} ${t('world:speed.ofNeeded')}`;
  return stall ? `${said}, ${t('world:speed.stall')}` : said;
}

function paint(face: Face): void {
  const { pen, width, height, scale, view, at } = face;
  heading(face, name());
  const top = 24 * scale;
  const tall = height - top - 8 * scale;
  const wide = 46 * scale;
  const left = 10 * scale;
  const now = at('percent');
  const place = (percent: number): number => top + tall / 2 - ((percent - now) / SPAN) * tall;
  pen.inside(
    () => pen.box(left, top, wide, tall, 3),
    () => {
      pen.box(left, top, wide, tall).fill('#101b28');
      const stall = place(STALL);
      if (stall < top + tall) {
        pen.box(left, stall, wide, top + tall - stall).fill(shade('alarm', 0.16));
        pen.hatch(left, stall, wide, Math.max(1, top + tall - stall), shade('alarm', 0.5), 8);
      }
      for (let mark = Math.floor((now - SPAN) / 10) * 10; mark < now + SPAN; mark += 10) {
        pen
          .box(left + wide - (mark % 20 === 0 ? 10 : 6) * scale, place(mark) - 0.5, 12 * scale, 1)
          .fill(shade('ink', 0.5));
        if (mark % 20 === 0 && mark >= 0 && Math.abs(place(mark) - (top + tall / 2)) < tall / 2 - 7 * scale) {
          pen.text(left + wide - 14 * scale, place(mark), formatFigure(mark, 'count'), {
            align: 'right',
            colour: 'dim',
          });
        }
      }
      const needed = place(100);
      pen.box(left + wide - 12 * scale, needed - 1.5, 12 * scale, 3).fill(COLOURS.live);
    },
  );
  const middle = top + tall / 2;
  pen
    .path(
      [
        [left + wide + 9 * scale, middle - 6 * scale],
        [left + wide + 1, middle],
        [left + wide + 9 * scale, middle + 6 * scale],
      ],
      true,
    )
    .fill('ink');
  const x = left + wide + 16 * scale;
  const room = width - x - 8 * scale;
  const { stall, percent } = view.speed;
  const colour = stall ? 'alarm' : percent < 90 ? 'attention' : 'ink';
  pen.text(x, middle - 12 * scale, paceWords(Math.round(now) < MOST_PACE ? Math.round(now) : percent), {
    size: 20,
    bold: true,
    colour,
    width: room,
  });
  const lines = pen.paragraph(
    x,
    middle + 9 * scale,
    t('world:speed.ofNeeded'),
    { colour: 'dim', width: room, height: height - middle - 18 * scale },
    2,
  );
  if (stall)
    pen.text(x, middle + (9 + lines * 17) * scale, t('world:speed.stall'), {
      bold: true,
      colour: 'alarm',
      width: room,
    });
}

export const speed: Instrument = {
  spot: 'speed',
  sleeper: { id: 'speed', title: name },
  aims: (view) => ({ percent: Math.min(MOST_PACE, view.speed.percent) }),
  paint,
};
