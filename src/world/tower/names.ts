// Writes the segments' names along the rim and rings the rim of some. Stays outside the scope, where the sweep would pass over words.

import type { TowerView } from '../../flight/index.ts';
import { segmentName, t } from '../../language/index.ts';
import { type HitId, isAmong, sameHit } from '../../look/hit-id.ts';
import { COLOURS } from '../../look/tokens.ts';
import type { Pen } from '../drawing/pen.ts';
import type { Attention } from '../types.ts';
import { pointAt, type Scope, sectorAngle } from './geometry.ts';

interface Part {
  readonly text: string;
  readonly colour: string;
  readonly bold: boolean;
}

/** Text size along the rim, and the share of its sector's arc that a name may take. */
const SIZE = 13;
const SHARE = 0.94;

/** The first of several ways to write a name for which its sector has room along the rim; else the last. */
function fitting(pen: Pen, scope: Scope, ways: readonly (readonly Part[])[]): readonly Part[] {
  const room = (2 * Math.PI * rimOf(scope) * SHARE) / scope.sectors;
  const wide = (parts: readonly Part[]) =>
    parts.reduce((sum, { text, bold }) => {
      const spacing = Array.from(text).length * SPACING * scope.scale;
      return sum + pen.measure(text, { size: SIZE, bold }) + spacing;
    }, 0);
  return ways.find((parts) => wide(parts) <= room) ?? ways.at(-1) ?? [];
}

const SPACING = 0.6;
const rimOf = ({ radius, rim }: Scope) => radius + rim * 0.48;

/** Writes along a circle. At the bottom the letters face inwards, so that they are not upside down. */
function alongRim(pen: Pen, scope: Scope, angle: number, parts: readonly Part[]): void {
  const radius = rimOf(scope);
  const below = Math.sin(angle) > 0.35;
  const direction = below ? -1 : 1;
  const size = SIZE;
  const widths = parts.map(({ text, bold }) => pen.measure(text, { size, bold }));
  const spacing = SPACING * scope.scale;
  const letters = parts.reduce((sum, { text }) => sum + Array.from(text).length, 0);
  const whole = widths.reduce((sum, width) => sum + width, 0) + letters * spacing;
  let place = angle - (direction * whole) / radius / 2;
  pen.asOne(parts.map(({ text }) => text).join(''), () => {
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
  });
}

/** Writes the names, with a word added where somebody has called from a segment or it was tagged this week. */
export function writeNames(pen: Pen, scope: Scope, view: TowerView): void {
  for (const { cell, taggedThisWeek } of view.sectors) {
    const called = view.called.includes(cell);
    const marks = called
      ? [t('world:radar.called'), t('world:radar.calledShort')]
      : taggedThisWeek
        ? [t('world:radar.tagged')]
        : [];
    const colour = called ? COLOURS.attention : taggedThisWeek ? COLOURS.live : COLOURS.ink;
    const name = { text: segmentName(cell), colour, bold: true };
    const ways = marks.map((mark) => [name, { text: ` · ${mark}`, colour, bold: false }]);
    alongRim(pen, scope, sectorAngle(scope, cell), fitting(pen, scope, ways.length === 0 ? [[name]] : ways));
  }
}

/** Rings the rim of the sectors that an open card is about, and of the one that the pointer or the focus is at. */
export function ringSectors(
  pen: Pen,
  scope: Scope,
  ringed: readonly HitId[],
  { hovered, pressed, focused }: Attention,
): void {
  const half = Math.PI / scope.sectors - 0.02;
  const outer = scope.radius + scope.rim - 3 * scope.scale;
  for (let cell = 0; cell < scope.sectors; cell += 1) {
    const hit: HitId = { kind: 'sector', cell };
    const cited = isAmong(ringed, hit);
    if (!cited && !isAmong([hovered, pressed, focused], hit)) continue;
    const colour = cited ? 'attention' : 'ink';
    const more = sameHit(pressed, hit) ? 2 : 0;
    const [from, to] = [sectorAngle(scope, cell) - half, sectorAngle(scope, cell) + half];
    pen.circle(scope.x, scope.y, scope.radius + 1, from, to).stroke(colour, (cited ? 3 : 1.5) + more);
    pen.circle(scope.x, scope.y, outer, from, to).stroke(colour, (cited ? 2 : 1) + more);
  }
}
