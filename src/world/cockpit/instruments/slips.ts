// The slips on their clip beside the yoke: paper with only the segment's name; their words are read in the panels.
// Must not show a finding.

import type { CockpitView } from '../../../flight/index.ts';
import { inCapitals, segmentName, t } from '../../../language/index.ts';
import { type HitId, isAmong } from '../../../look/hit-id.ts';
import { COLOURS } from '../../../look/tokens.ts';
import type { Box } from '../../../look/layout.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, touchOf, type Instrument } from '../instrument.ts';

/** The boxes of the slips: two above one another, then the next column. */
export function slipBoxes(
  view: CockpitView,
  width: number,
  height: number,
): { readonly id: string; readonly cell: number; readonly box: Box }[] {
  const count = view.slips.length;
  const columns = Math.max(1, Math.ceil(count / 2));
  const rows = Math.min(2, Math.max(1, count));
  return view.slips.map(({ id, cell }, index) => ({
    id,
    cell,
    box: {
      x: (width / columns) * Math.floor(index / rows),
      y: (height / rows) * (index % rows),
      width: width / columns,
      height: height / rows,
    },
  }));
}

/** The clip that holds them: a plate with a spring along its upper edge. */
function paintClip({ pen, width, height, scale }: Face): void {
  const edge = 4;
  pen
    .box(edge, edge, width - edge * 2, height - edge * 2, 8)
    .fill(pen.downwards(0, height, [0, '#2a303b'], [0.2, '#1b202a'], [1, '#12161e']))
    .stroke(shade('#000000', 0.6), 1);
  pen.box(edge + 6, edge + 10, width - edge * 2 - 12, height - edge * 2 - 18, 4).fill(shade('#04070c', 0.55));
  const spring = Math.min(width * 0.5, 64 * scale);
  pen
    .box((width - spring) / 2, edge - 2, spring, 12 * scale, 4)
    .fill(pen.downwards(edge - 2, edge + 12 * scale, [0, '#8d98a6'], [0.4, '#4a5361'], [1, '#272d38']));
  for (const side of [-1, 1]) {
    pen.circle(width / 2 + (side * spring) / 3, edge + 4 * scale, 2 * scale).fill('#12161e');
  }
}

function paint(face: Face): void {
  const { pen, view, width, height, scale } = face;
  paintClip(face);
  if (view.slips.length === 0)
    pen.paragraph(width / 2, height / 2 + 6 * scale, t('world:slip.none'), {
      colour: 'dim',
      align: 'center',
      width: width - 22 * scale,
      height: height - 32 * scale,
      centred: true,
    });
  for (const [index, { id, cell, box }] of slipBoxes(view, width, height).entries()) {
    const tilt = (index % 2 === 0 ? -0.035 : 0.03) * (view.slips.length > 2 ? 0.5 : 1);
    const hit: HitId = { kind: 'slip', slip: id };
    const hand = touchOf(face.touched, hit);
    // The shadow lifts a slip a little when hovered and lays it flat when pressed.
    const shadow = hand === 'near' ? 6 : hand === 'pressed' ? 1 : 3;
    const wide = Math.min(box.width - 6, 104 * scale);
    const tall = Math.min(box.height - 6, 62 * scale);
    pen.turned(box.x + box.width / 2, box.y + box.height / 2, tilt, () => {
      pen.box(-wide / 2 + 2, -tall / 2 + shadow, wide, tall, 2).fill(shade('#000000', 0.45));
      pen.box(-wide / 2, -tall / 2, wide, tall, 2).fill(COLOURS.paper);
      pen.box(-wide / 2, -tall / 2, 4, tall, 1).fill(COLOURS.tower);
      if (hand !== null) pen.box(-wide / 2, -tall / 2, wide, tall, 2).stroke('live', 2.5);
      if (isAmong(face.ringed, hit))
        pen.box(-wide / 2, -tall / 2, wide, tall, 2).stroke(COLOURS.paperAlert, 3);
      const room = wide - 12;
      const style = { colour: 'paperInk', align: 'center', width: room } as const;
      const both = tall >= 36;
      pen.text(2, both ? -tall * 0.18 : 0, inCapitals(segmentName(cell)), {
        ...style,
        size: 13,
        bold: true,
      });
      if (both) pen.text(2, tall * 0.2, t(wide > 84 ? 'world:slip.from' : 'world:slip.title'), style);
      pen
        .box(-wide * 0.12, -tall / 2 - 4, wide * 0.24, 8, 2)
        .fill('#8c95a3')
        .stroke(shade('#000000', 0.4), 1);
    });
  }
}

export const slips: Instrument = { spot: 'slips', aims: () => ({}), paint, bare: true, worked: true };
