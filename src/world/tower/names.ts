// Writes the sectors' names along the rim, outside the scope, and one case's data in a free corner.
// Must not write inside the scope, where the sweep passes.

import type { BlipView, TowerView } from '../../flight/view-types.ts';
import { formatFigure, segmentName, t } from '../../language/index.ts';
import { COLOURS } from '../../look/tokens.ts';
import type { Box } from '../../look/layout.ts';
import { type Pen, shade } from '../drawing/pen.ts';
import { blipAngle, distanceOf, pointAt, type Scope, sectorAngle } from './geometry.ts';

/** Writes along a circle; at the bottom the letters stand on the inside, so that they are never upside down. */
function alongRim(
  pen: Pen,
  scope: Scope,
  angle: number,
  parts: readonly { readonly text: string; readonly colour: string; readonly bold: boolean }[],
): void {
  const radius = scope.radius + scope.rim * 0.48;
  const below = Math.sin(angle) > 0.35;
  const direction = below ? -1 : 1;
  const size = 13;
  const widths = parts.map(({ text, bold }) => pen.measure(text, { size, bold }));
  const spacing = 0.6 * scope.scale;
  const letters = parts.reduce((sum, { text }) => sum + [...text].length, 0);
  const whole = widths.reduce((sum, width) => sum + width, 0) + letters * spacing;
  let place = angle - (direction * whole) / radius / 2;
  for (const { text, colour, bold } of parts) {
    for (const letter of text) {
      const wide = pen.measure(letter, { size, bold }) + spacing;
      place += (direction * wide) / radius / 2;
      const [x, y] = pointAt(scope, place, radius);
      pen.turned(x, y, place + (below ? -Math.PI / 2 : Math.PI / 2), () =>
        pen.text(0, 0, letter, { size, bold, colour, align: 'center' }),
      );
      place += (direction * wide) / radius / 2;
    }
  }
  const count = parts.reduce((sum, { text }) => sum + [...text].length, 0);
  pen.words.splice(pen.words.length - count, count, parts.map(({ text }) => text).join(''));
}

/** The names, with a word where somebody has called from a segment or it was tagged this week. */
export function writeNames(pen: Pen, scope: Scope, view: TowerView): void {
  for (const { cell, taggedThisWeek } of view.sectors) {
    const called = view.called.includes(cell);
    const mark = called ? t('world:radar.called') : taggedThisWeek ? t('world:radar.tagged') : null;
    const colour = called ? COLOURS.attention : taggedThisWeek ? COLOURS.live : COLOURS.ink;
    const name = { text: segmentName(cell), colour, bold: true };
    alongRim(
      pen,
      scope,
      sectorAngle(scope, cell),
      mark === null ? [name] : [name, { text: ` · ${mark}`, colour, bold: false }],
    );
  }
}

/** The case worth a look: the largest that stands clearly below its norm; otherwise the largest decided in time. */
export function notable(blips: readonly BlipView[]): BlipView | null {
  const largest = (some: readonly BlipView[]): BlipView | null =>
    some.reduce<BlipView | null>(
      (best, blip) => (best === null || blip.value > best.value ? blip : best),
      null,
    );
  return (
    largest(blips.filter((blip) => blip.low && !blip.stale)) ??
    largest(blips.filter((blip) => blip.decidedBy13 && !blip.stale))
  );
}

/** The data of one case in the corner nearest to it, with a line that leads there. */
export function writeDataBlock(pen: Pen, scope: Scope, box: Box, blip: BlipView): void {
  const angle = blipAngle(scope, blip);
  const [blipX, blipY] = pointAt(scope, angle, distanceOf(scope, blip.weeks));
  const right = blipX >= scope.x;
  const lower = blipY >= scope.y;
  const step = 15 * scope.scale;
  const colour = blip.low ? 'attention' : 'live';
  const lines = [
    t('world:radar.deal', { number: blip.id }),
    formatFigure(blip.value, 'money'),
    t('world:radar.chance', { chance: formatFigure(blip.chance, 'share') }),
    t('world:radar.norm', { norm: formatFigure(blip.norm, 'share') }),
  ];
  const x = right ? box.x + box.width - 4 : box.x + 4;
  const top = lower ? box.y + box.height - step * lines.length + step * 0.4 : box.y + step * 0.7;
  // On the window or the floor a text needs a ground of its own.
  const widest = Math.max(
    ...lines.map((line, index) => pen.measure(line, { mono: index < 2, bold: index === 0 })),
  );
  const ground = {
    x: right ? x - widest - 8 : x - 4,
    y: top - step * 0.75,
    width: widest + 12,
    height: step * lines.length + 5,
  };
  pen
    .box(ground.x, ground.y, ground.width, ground.height, 5)
    .fill(shade('panel', 0.94))
    .stroke(shade(colour, 0.6), 1);
  for (const [index, line] of lines.entries()) {
    pen.text(right ? x - 2 : x + 2, top + index * step, line, {
      align: right ? 'right' : 'left',
      colour: index < 2 ? 'ink' : colour,
      mono: index < 2,
      bold: index === 0,
    });
  }
  const from: [number, number] = [
    right ? ground.x : ground.x + ground.width,
    lower ? ground.y : ground.y + ground.height,
  ];
  const toward = Math.atan2(from[1] - blipY, from[0] - blipX);
  const gap = 10 * scope.scale;
  pen
    .path([from, [blipX + Math.cos(toward) * gap, blipY + Math.sin(toward) * gap]])
    .stroke(shade(colour, 0.75), 1);
  pen.circle(blipX, blipY, gap).stroke(shade(colour, 0.9), 1.2);
}
