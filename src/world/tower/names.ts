// Writes the sectors' names along the rim, outside the scope, and one case's data in a free corner.
// Must not write inside the scope, where the sweep passes.

import type { BlipView, TowerView } from '../../flight/view-types.ts';
import { formatFigure, segmentName, t } from '../../language/index.ts';
import { COLOURS } from '../../look/tokens.ts';
import type { Box } from '../../look/layout.ts';
import { type Pen, shade, type TextStyle } from '../drawing/pen.ts';
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
  const letters = parts.reduce((sum, { text }) => sum + Array.from(text).length, 0);
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
  const count = parts.reduce((sum, { text }) => sum + Array.from(text).length, 0);
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

interface BlockWords {
  readonly text: string;
  readonly style: TextStyle;
}

function blockWords(blip: BlipView): BlockWords[] {
  const colour = blip.low ? 'attention' : 'live';
  return [
    { text: t('world:radar.deal', { number: blip.id }), style: { mono: true, bold: true } },
    { text: formatFigure(blip.value, 'money'), style: { mono: true } },
    { text: t('world:radar.chance', { chance: formatFigure(blip.chance, 'share') }), style: { colour } },
    { text: t('world:radar.norm', { norm: formatFigure(blip.norm, 'share') }), style: { colour } },
  ];
}

/** A ring round the case, and a line to where its data stands. */
function pointOut(pen: Pen, scope: Scope, blip: BlipView, from: readonly [number, number] | null): void {
  const colour = blip.low ? 'attention' : 'live';
  const [x, y] = pointAt(scope, blipAngle(scope, blip), distanceOf(scope, blip.weeks));
  const gap = 10 * scope.scale;
  pen.circle(x, y, gap).stroke(shade(colour, 0.9), 1.2);
  if (from === null) return;
  const toward = Math.atan2(from[1] - y, from[0] - x);
  pen.path([from, [x + Math.cos(toward) * gap, y + Math.sin(toward) * gap]]).stroke(shade(colour, 0.75), 1);
}

/** The data of one case in the corner nearest to it, with a line that leads there. */
export function writeDataBlock(pen: Pen, scope: Scope, box: Box, blip: BlipView): void {
  const [blipX, blipY] = pointAt(scope, blipAngle(scope, blip), distanceOf(scope, blip.weeks));
  const right = blipX >= scope.x;
  const lower = blipY >= scope.y;
  const step = 15 * scope.scale;
  const lines = blockWords(blip);
  const wide = Math.max(...lines.map(({ text, style }) => pen.measure(text, style))) + 14;
  const tall = step * lines.length + 6;
  const x = right ? box.x + box.width - wide - 1 : box.x + 1;
  const y = lower ? box.y + box.height - tall - 1 : box.y + 1;
  // Over the window or the floor a text needs a ground of its own.
  pen
    .box(x, y, wide, tall, 5)
    .fill(shade('panel', 0.96))
    .stroke(shade(blip.low ? 'attention' : 'live', 0.6), 1);
  for (const [index, { text, style }] of lines.entries()) {
    pen.text(x + 7, y + 3 + step * (index + 0.5), text, style);
  }
  pointOut(pen, scope, blip, [right ? x : x + wide, lower ? y : y + tall]);
}

/** The same in a box of its own, where the corners are too small; the case is ringed only. */
export function writeBlockApart(pen: Pen, width: number, height: number, blip: BlipView): void {
  const lines = blockWords(blip);
  pen
    .box(0.5, 0.5, width - 1, height - 1, 6)
    .fill(shade('panel', 0.96))
    .stroke(shade(blip.low ? 'attention' : 'live', 0.6), 1);
  const flat = height < 56;
  for (const [index, { text, style }] of lines.entries()) {
    if (flat) {
      const second = index % 2 === 1;
      pen.text(second ? width / 2 + 4 : 8, height * (index < 2 ? 0.28 : 0.72), text, {
        ...style,
        width: width / 2 - 12,
      });
    } else {
      pen.text(8, Math.min(18, height / 5) * (index + 0.8), text, { ...style, width: width - 14 });
    }
  }
}

/** Rings the case whose data stands apart. */
export function ringCase(pen: Pen, scope: Scope, blip: BlipView): void {
  pointOut(pen, scope, blip, null);
}

/** Rings the rim of every sector among the ids (`sector-<cell>`). */
export function ringSectors(pen: Pen, scope: Scope, ids: readonly string[]): void {
  const half = Math.PI / scope.sectors - 0.02;
  for (let cell = 0; cell < scope.sectors; cell += 1) {
    if (!ids.includes(`sector-${cell}`)) continue;
    const middle = sectorAngle(scope, cell);
    pen.circle(scope.x, scope.y, scope.radius + 1, middle - half, middle + half).stroke('attention', 3);
    const outer = scope.radius + scope.rim - 3 * scope.scale;
    pen.circle(scope.x, scope.y, outer, middle - half, middle + half).stroke('attention', 2);
  }
}
