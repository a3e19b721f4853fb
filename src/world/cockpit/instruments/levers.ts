// The effort levers, one per segment: each handle shows the segment's share of effort and moves when an order changes it.

import { formatFigure, segmentName, t } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import type { Box } from '../../../look/layout.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, type Instrument, touchOf } from '../instrument.ts';
import { handleAt, leverBoxes, leverTravel } from '../lever-place.ts';

/** Width that the quadrant's name takes along its left edge. */
export const NAME = 20;

/** In boxes narrower than this the grip is smaller, so that the words keep their size. */
const NARROW = 84;

type Hand = 'fast' | 'free' | 'near' | 'pressed';

const GRIP: Readonly<Record<Hand, readonly [string, string]>> = {
  fast: ['#4b5563', '#2b323d'],
  free: ['#e9ecec', '#9aa3ab'],
  near: ['#ffffff', '#c4ccd2'],
  pressed: ['#aab3ba', '#dfe4e6'],
};

function handOn({ view, touched }: Face, cell: number): Hand {
  return touchOf(touched, { kind: 'lever', cell }) ?? (view.trimRefusal === null ? 'free' : 'fast');
}

/** The slot with its notches; the longest notch marks an equal share. */
function paintSlot({ pen, scale, view }: Face, x: number, top: number, bottom: number): void {
  pen.box(x - 3 * scale, top - 5 * scale, 6 * scale, bottom - top + 10 * scale, 3 * scale);
  pen.fill('#04070c').stroke(shade('#8d98a6', 0.45), 1);
  const even = handleAt(leverTravel(1 / Math.max(1, view.efforts.length)), top, bottom);
  for (const travel of [0, 0.25, 0.5, 0.75, 1]) {
    pen.box(x + 6 * scale, handleAt(travel, top, bottom) - 0.5, 4 * scale, 1).fill(shade('ink', 0.4));
  }
  pen.box(x - 13 * scale, even - 0.75, 9 * scale, 1.5).fill(shade('live', 0.9));
}

function paintGrip({ pen, scale, view }: Face, x: number, y: number, size: number, hand: Hand): void {
  const [light, dark] = GRIP[hand];
  const wide = (hand === 'pressed' ? 0.9 : 1) * size * scale;
  const tall = (hand === 'pressed' ? 10 : 12) * scale;
  if (hand === 'near' || hand === 'pressed') {
    const colour = view.trimRefusal === null ? COLOURS.live : COLOURS.attention;
    const reach = 24 * scale;
    pen.circle(x, y, reach).fill(pen.outwards(x, y, reach, [0, shade(colour, 0.6)], [1, shade(colour, 0)]));
  }
  const drop = hand === 'pressed' ? 1 : 3;
  pen.box(x - wide / 2 + 1, y - tall / 2 + drop, wide, tall, 4 * scale).fill(shade('#000000', 0.55));
  pen
    .box(x - wide / 2, y - tall / 2, wide, tall, 4 * scale)
    .fill(pen.downwards(y - tall / 2, y + tall / 2, [0, light], [1, dark]))
    .stroke(shade('#000000', 0.65), 1);
  for (const ridge of [-1, 0, 1])
    pen.box(x - wide * 0.3, y + ridge * 2.6 * scale - 0.5, wide * 0.6, 1).fill(shade('#000000', 0.35));
}

function paintLever(face: Face, cell: number, box: Box): void {
  const { pen, scale, at, view } = face;
  const narrow = box.width < NARROW * scale;
  const x = box.x + (narrow ? 12 : 19) * scale;
  const top = box.y + 11 * scale;
  const bottom = box.y + box.height - 11 * scale;
  paintSlot(face, x, top, bottom);
  paintGrip(
    face,
    x,
    handleAt(leverTravel(at(`effort${cell}`)), top, bottom),
    narrow ? 16 : 22,
    handOn(face, cell),
  );
  const words = box.x + (narrow ? 23 : 36) * scale;
  const room = box.x + box.width - words - 2;
  const fast = view.trimRefusal !== null;
  pen.text(words, box.y + box.height * 0.3, segmentName(cell), { colour: 'dim', width: room });
  pen.text(
    words,
    box.y + box.height * 0.7,
    formatFigure(Math.round(at(`effort${cell}`) * 100) / 100, 'share'),
    {
      size: 16,
      bold: true,
      colour: fast ? 'dim' : 'ink',
      width: room,
    },
  );
}

function paint(face: Face): void {
  const { pen, width, height, view, scale } = face;
  // The metal quadrant, with lighter lines along its ridge.
  pen
    .box(0, 0, width, height, 6)
    .fill(pen.downwards(0, height, [0, '#161c26'], [0.42, '#2b3340'], [0.6, '#232a35'], [1, '#10151d']))
    .stroke(shade('#000000', 0.6), 1);
  pen.turned(11 * scale, height / 2, -Math.PI / 2, () => {
    pen.text(0, 0, t('world:heading.title'), { size: 13, colour: 'dim', align: 'center', width: height - 4 });
  });
  const boxes = leverBoxes(view.efforts.length, width, height, NAME * scale);
  for (const [cell, box] of boxes.entries()) {
    pen.box(box.x - 0.5, 8, 1, height - 16).fill(shade('#000000', 0.45));
    paintLever(face, cell, box);
  }
}

export const levers: Instrument = {
  spot: 'levers',
  aims: (view) => Object.fromEntries(view.efforts.map((effort, cell) => [`effort${cell}`, effort])),
  paint,
  bare: true,
  worked: true,
};
