// The row of warning lamps: one for each call, under its segment, lit while its result is off; unlit ones show the segment's name.
// Must not say why: known or hidden, a lamp tells only whose result is off, and which.

import type { CockpitView, LampView } from '../../../flight/index.ts';
import { inCapitals, resultWords, segmentName, t } from '../../../language/index.ts';
import { type HitId, isAmong } from '../../../look/hit-id.ts';
import type { Box } from '../../../look/layout.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, touchOf, type Instrument } from '../instrument.ts';

/** The place of one lamp. `lamp` is null for an unlit one. */
export interface LampSlot {
  readonly cell: number;
  readonly lamp: LampView | null;
  readonly box: Box;
}

/** The hit area id of a lamp. */
export const lampHit = ({ strip }: LampView): HitId => ({ kind: 'lamp', strip });

/** The boxes of the lamps: in the segments' order, two side by side where a segment has two lamps. */
export function lampSlots(view: CockpitView, width: number, height: number, scale = 1): LampSlot[] {
  const wanted = view.engines.flatMap(({ cell }): { cell: number; lamp: LampView | null }[] => {
    const lamps = view.lamps.filter((lamp) => lamp.cell === cell);
    const lit = lamps.filter((lamp) => lamp.lit);
    const shown = lit.length > 0 ? lit : lamps.slice(-1);
    return shown.length > 0 ? shown.map((lamp) => ({ cell, lamp })) : [{ cell, lamp: null }];
  });
  const gap = 4;
  // An unlit lamp only needs room for its name; lit ones share the rest.
  const least = wanted.map(({ cell, lamp }) => {
    const name = (10 + 7 * segmentName(cell).length) * scale;
    return lamp === null ? name : Math.max(name, (lamp.lit ? 98 : 52) * scale);
  });
  const weights = wanted.map(({ lamp }) => (lamp?.lit ? 6 : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const needed = least.reduce((total, one) => total + one, 0);
  const free = width - gap * (wanted.length - 1);
  const spare = Math.max(0, free - needed);
  const shrink = Math.min(1, free / needed);
  let x = 0;
  return wanted.map((slot, index) => {
    const wide = (least[index] ?? 0) * shrink + (spare * (weights[index] ?? 1)) / sum;
    const box = { x, y: 0, width: wide, height };
    x += wide + gap;
    return { ...slot, box };
  });
}

/** Lamps lower than this have room for two lines only, which the segment's name and the result share. */
const THREE_LINES = 56;

function paintLit({ pen, scale }: Face, box: Box, lamp: LampView): void {
  pen
    .box(box.x, box.y, box.width, box.height, 5)
    .fill(pen.downwards(0, box.height, [0, '#ffd089'], [0.5, '#ffb454'], [1, '#e39a3a']));
  pen.box(box.x + 1, box.y + 1, box.width - 2, box.height - 2, 4).stroke(shade('#fff3dc', 0.9), 1.5);
  // Leaves room for the ring that an open strip draws around the lamp.
  const room = box.width - 14 * scale;
  const x = box.x + 7 * scale;
  const style = { colour: '#241602', width: room };
  const result = resultWords(lamp);
  const lines = pen.lines(result, room).length;
  const name = inCapitals(segmentName(lamp.cell));
  // Where the result of a narrow lamp needs more lines than there are, it shares them with the segment's name.
  if (lines > 1 && (lines > 2 || box.height < THREE_LINES * scale)) {
    const within = { ...style, height: box.height - 2, centred: true };
    pen.paragraph(x, box.height / 2, `${name}: ${result}`, within, 3);
    return;
  }
  const long = lines > 1;
  pen.text(x, box.height * (long ? 0.2 : 0.32), name, {
    ...style,
    bold: true,
  });
  const top = box.height * (long ? 0.5 : 0.68);
  pen.paragraph(x, top, result, { ...style, height: box.height - top + 7 * scale }, 2);
}

function paintDark({ pen }: Face, box: Box, cell: number, settled: boolean): void {
  pen
    .box(box.x, box.y, box.width, box.height, 5)
    .fill(pen.downwards(0, box.height, [0, '#121a26'], [1, '#0b1119']));
  pen
    .box(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, 5)
    .stroke(settled ? shade('live', 0.7) : shade('line', 1), 1);
  const name = segmentName(cell);
  const middle = box.x + box.width / 2;
  const room = box.width - 4;
  pen.text(middle, box.height * (settled ? 0.32 : 0.5), name, {
    colour: 'dim',
    align: 'center',
    width: room,
  });
  if (settled)
    pen.text(middle, box.height * 0.7, t('world:lamp.settled'), {
      colour: 'live',
      align: 'center',
      width: room,
    });
}

/** Draws a rim when hovered, thicker when pressed. No overlay, because it would cover the words. */
function paintHand({ pen }: Face, box: Box, hand: ReturnType<typeof touchOf>): void {
  if (hand === null) return;
  pen.box(box.x + 1, box.y + 1, box.width - 2, box.height - 2, 5).stroke('live', hand === 'near' ? 2.5 : 5);
}

function paint(face: Face): void {
  for (const { cell, lamp, box } of lampSlots(face.view, face.width, face.height, face.scale)) {
    if (lamp?.lit) paintLit(face, box, lamp);
    else paintDark(face, box, cell, lamp !== null);
    if (lamp === null) continue;
    paintHand(face, box, touchOf(face.touched, lampHit(lamp)));
    if (!isAmong(face.ringed, lampHit(lamp))) continue;
    // The ring is white because an amber one would vanish on the amber lamp.
    face.pen.box(box.x + 1.5, box.y + 1.5, box.width - 3, box.height - 3, 5).stroke('#ffffff', 3);
    face.pen.box(box.x + 4, box.y + 4, box.width - 8, box.height - 8, 3).stroke('#241602', 1.5);
  }
}

export const lamps: Instrument = { spot: 'lamps', aims: () => ({}), paint, bare: true, worked: true };
