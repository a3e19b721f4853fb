// The slips on the yoke: paper with the segment's name; the words themselves are read in the panels.
// Must not show a finding.

import type { CockpitView } from '../../../flight/view-types.ts';
import { segmentName, t } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import type { Box } from '../../../look/layout.ts';
import { shade } from '../../drawing/pen.ts';
import type { Face, Instrument } from '../instrument.ts';

/** Where each slip hangs: two above one another, then side by side. */
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

function paintYoke({ pen, width, height, scale }: Face): void {
  const x = width / 2;
  pen.box(x - width * 0.09, height * 0.42, width * 0.18, height * 0.6, 5).fill('#0e131c');
  pen.context.beginPath();
  pen.context.moveTo(width * 0.1, height * 0.16);
  pen.context.quadraticCurveTo(width * 0.04, height * 0.62, x - width * 0.14, height * 0.58);
  pen.context.lineTo(x + width * 0.14, height * 0.58);
  pen.context.quadraticCurveTo(width * 0.96, height * 0.62, width * 0.9, height * 0.16);
  pen.context.lineCap = 'round';
  pen.stroke('#080b12', 13 * scale);
  pen.stroke('#222936', 10 * scale);
  pen.context.lineCap = 'butt';
  pen
    .box(x - width * 0.18, height * 0.48, width * 0.36, height * 0.24, 5)
    .fill('#1a202c')
    .stroke(shade('#ffffff', 0.1), 1);
}

function paint(face: Face): void {
  const { pen, view, width, height, scale } = face;
  paintYoke(face);
  for (const [index, { id, cell, box }] of slipBoxes(view, width, height).entries()) {
    const tilt = (index % 2 === 0 ? -0.035 : 0.03) * (view.slips.length > 2 ? 0.5 : 1);
    const wide = Math.min(box.width - 6, 104 * scale);
    const tall = Math.min(box.height - 6, 62 * scale);
    pen.turned(box.x + box.width / 2, box.y + box.height / 2, tilt, () => {
      pen.box(-wide / 2 + 2, -tall / 2 + 3, wide, tall, 2).fill(shade('#000000', 0.45));
      pen.box(-wide / 2, -tall / 2, wide, tall, 2).fill(COLOURS.paper);
      pen.box(-wide / 2, -tall / 2, 4, tall, 1).fill(COLOURS.tower);
      if (face.ringed.includes(`slip-${id}`))
        pen.box(-wide / 2, -tall / 2, wide, tall, 2).stroke(COLOURS.paperAlert, 3);
      const room = wide - 12;
      const style = { colour: 'paperInk', align: 'center', width: room } as const;
      const both = tall >= 36;
      pen.text(2, both ? -tall * 0.18 : 0, segmentName(cell).toLocaleUpperCase(), {
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

export const slips: Instrument = { spot: 'slips', aims: () => ({}), paint, bare: true };
