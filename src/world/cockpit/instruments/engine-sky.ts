// The weather over a segment, as the tower has passed it on.

import { skyOf } from '../../../flight/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import type { Face } from '../instrument.ts';

/** Width that the sign takes. */
export const SKY = 20;

/** The sign beside a segment's name: sun, cloud, or rain cloud; nothing where none was passed on. */
export function paintSky({ pen, scale }: Face, weather: number | null, x: number, y: number): void {
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
