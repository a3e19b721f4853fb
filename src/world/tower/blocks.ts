// Writes the data of single cases, beside their blips or in a box outside the scope, and draws rings around blips.

import type { BlipView } from '../../flight/index.ts';
import { formatFigure, t } from '../../language/index.ts';
import { type HitId, isAmong, sameHit } from '../../look/hit-id.ts';
import type { Box } from '../../look/layout.ts';
import { type Pen, shade, type TextStyle } from '../drawing/pen.ts';
import type { Attention } from '../types.ts';
import { blipAngle, distanceOf, pointAt, type Scope } from './geometry.ts';
import { type Placed, placeLabels } from './placement.ts';
import { blipHit } from './worth.ts';

interface Line {
  readonly text: string;
  readonly style: TextStyle;
}

/** Which blips are marked: those whose data is shown, and those that the pointer, the focus or an open card is at. */
export interface Marks {
  readonly shown: readonly BlipView[];
  readonly ringed: readonly HitId[];
  readonly attention: Attention;
}

/** Text size within the scope; the pen scales it up on larger screens. */
const SIZE = 13;
const STEP = 16;
/** Data that nobody asked for may cost at most this much (see placement.ts), so that it hides nothing. */
const UNASKED = 90;
/** A scope with a radius below this is a phone's. */
const SMALL = 140;
const PAD = 7;
/** Radius of the largest blips. */
const BLIP = 7;
/** Distances from a blip to its data, at 1280 × 720, tried in this order: near, or farther out where it is crowded. */
const REACHES = [16, 30, 46, 64, 86, 110, 136] as const;

const tone = (blip: BlipView) => (blip.low ? 'attention' : 'live');

/** The place of a blip, in the scope's coordinates. */
export function placeOf(scope: Scope, blip: BlipView): readonly [number, number] {
  return pointAt(scope, blipAngle(scope, blip), distanceOf(scope, blip.weeks));
}

function chanceOf(blip: BlipView): { readonly chance: string; readonly norm: string } {
  return { chance: formatFigure(blip.chance, 'share'), norm: formatFigure(blip.norm, 'share') };
}

/** Number, value and chance in short form; shorter still on a small scope. */
function shortLines(blip: BlipView, small: boolean): readonly Line[] {
  const chance = chanceOf(blip);
  const number = t('world:radar.deal', { number: blip.id });
  const said = small ? t('world:radar.chanceBare', chance) : t('world:radar.chanceOfNorm', chance);
  const value = { text: formatFigure(blip.value, 'money'), style: { size: SIZE } };
  return [
    { text: number, style: { size: SIZE, mono: true, bold: true } },
    ...(small ? [] : [value]),
    { text: said, style: { size: SIZE, colour: tone(blip) } },
  ];
}

function longLines(blip: BlipView): readonly Line[] {
  const { chance, norm } = chanceOf(blip);
  const style = { colour: tone(blip) } as const;
  return [
    { text: t('world:radar.deal', { number: blip.id }), style: { mono: true, bold: true } },
    { text: formatFigure(blip.value, 'money'), style: {} },
    { text: t('world:radar.chance', { chance }), style },
    { text: t('world:radar.norm', { norm }), style },
  ];
}

/** The ring on a blip: thin where its data is shown, thicker when hovered, thickest when pressed or its card is open. */
function markBlip(pen: Pen, scope: Scope, blip: BlipView, { shown, ringed, attention }: Marks): void {
  const hit = blipHit(blip);
  const [x, y] = placeOf(scope, blip);
  const gap = 11 * scope.scale;
  if (sameHit(attention.pressed, hit))
    pen
      .circle(x, y, gap + 2)
      .fill(shade('ink', 0.3))
      .stroke('ink', 2.5);
  else if (isAmong([attention.hovered, attention.focused], hit)) pen.circle(x, y, gap + 2).stroke('ink', 2);
  else if (shown.includes(blip)) pen.circle(x, y, gap).stroke(shade(tone(blip), 0.9), 1.2);
  if (!isAmong(ringed, hit)) return;
  pen.circle(x, y, gap + 5 * scope.scale).stroke('attention', 2.5);
}

function writeBlock(
  pen: Pen,
  scope: Scope,
  blip: BlipView,
  lines: readonly Line[],
  { box, from }: Placed,
): void {
  const [x, y] = placeOf(scope, blip);
  const toward = Math.atan2(from[1] - y, from[0] - x);
  const gap = 11 * scope.scale;
  if (Math.hypot(from[0] - x, from[1] - y) > gap)
    pen
      .path([from, [x + Math.cos(toward) * gap, y + Math.sin(toward) * gap]])
      .stroke(shade(tone(blip), 0.75), 1);
  // A dark ground behind the text, because the sweep passes below it.
  pen
    .box(box.x, box.y, box.width, box.height, 5)
    .fill(shade('panel', 0.96))
    .stroke(shade(tone(blip), 0.6), 1);
  const step = STEP * scope.scale;
  for (const [index, { text, style }] of lines.entries())
    pen.text(box.x + PAD, box.y + 4 + step * (index + 0.5), text, style);
}

/** Marks on blips, without data beside them. */
export function markBlips(pen: Pen, scope: Scope, blips: readonly BlipView[], marks: Marks): void {
  for (const blip of blips) markBlip(pen, scope, blip, marks);
}

/** Writes the data of the shown cases within the scope; where there is no free room, it is left out. */
export function writeBlocks(pen: Pen, scope: Scope, blips: readonly BlipView[], marks: Marks): void {
  const step = STEP * scope.scale;
  const inside = scope.radius - 3;
  const fits = ({ x, y, width, height }: Box) =>
    [x, x + width].every((cornerX) =>
      [y, y + height].every((cornerY) => Math.hypot(cornerX - scope.x, cornerY - scope.y) <= inside),
    );
  const small = scope.radius < SMALL;
  const texts = new Map(marks.shown.map((blip) => [blip.id, { blip, lines: shortLines(blip, small) }]));
  const { hovered, pressed, focused } = marks.attention;
  const asked = [...marks.ringed, hovered, pressed, focused];
  const wanted = Array.from(texts.values(), ({ blip, lines }) => {
    const [x, y] = placeOf(scope, blip);
    const width = Math.max(...lines.map(({ text, style }) => pen.measure(text, style))) + 2 * PAD;
    const most = isAmong(asked, blipHit(blip)) ? Number.POSITIVE_INFINITY : UNASKED * scope.scale;
    return { id: blip.id, x, y, width, height: step * lines.length + 8, most };
  });
  const placed = placeLabels(wanted, {
    fits,
    walls: [],
    points: blips.map((blip) => placeOf(scope, blip)),
    clear: BLIP * scope.scale,
    reaches: REACHES.map((reach) => reach * scope.scale),
  });
  const written = placed.flatMap(({ id }) => texts.get(id)?.blip ?? []);
  markBlips(pen, scope, blips, { ...marks, shown: written });
  for (const place of placed) {
    const text = texts.get(place.id);
    if (text !== undefined) writeBlock(pen, scope, text.blip, text.lines, place);
  }
}

/** Writes one case's data in a box of its own, where the scope is too small for it. */
export function writeBlockApart(pen: Pen, width: number, height: number, blip: BlipView): void {
  const lines = longLines(blip);
  pen
    .box(0.5, 0.5, width - 1, height - 1, 6)
    .fill(shade('panel', 0.96))
    .stroke(shade(tone(blip), 0.6), 1);
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
