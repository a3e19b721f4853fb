// The radar shrunk to a corner of the desk: its sectors, its cases, and the segment of the call lit up.
// A small still drawing beside the segment's name; screen readers have the name.

import type { TowerView } from '../../../../flight/index.ts';
import { caseAngle, radarDistance, sectorAngle } from '../../../../look/radar.ts';

const SIZE = 120;
const CENTRE = SIZE / 2;
const RADIUS = 57;

function place(angle: number, distance: number): readonly [number, number] {
  return [CENTRE + Math.cos(angle) * distance * RADIUS, CENTRE + Math.sin(angle) * distance * RADIUS];
}

/** The sector of a segment as a path. */
function wedge(sectors: number, cell: number): string {
  const [x1, y1] = place(sectorAngle(sectors, cell - 0.5), 1);
  const [x2, y2] = place(sectorAngle(sectors, cell + 0.5), 1);
  const large = sectors < 2 ? 1 : 0;
  return `M${CENTRE} ${CENTRE}L${x1} ${y1}A${RADIUS} ${RADIUS} 0 ${large} 1 ${x2} ${y2}Z`;
}

/** @param cell the segment that is lit */
export function CornerRadar({ view, cell }: { readonly view: TowerView; readonly cell: number }) {
  const sectors = view.sectors.length;
  return (
    <svg class="corner-radar" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <circle class="corner-glass" cx={CENTRE} cy={CENTRE} r={RADIUS} />
      <path class="corner-lit" d={wedge(sectors, cell)} />
      {[3, 6, 9].map((weeks) => (
        <circle key={weeks} class="corner-line" cx={CENTRE} cy={CENTRE} r={radarDistance(weeks) * RADIUS} />
      ))}
      {view.sectors.map((sector) => {
        const [x, y] = place(sectorAngle(sectors, sector.cell - 0.5), 1);
        return <line key={sector.cell} class="corner-line" x1={CENTRE} y1={CENTRE} x2={x} y2={y} />;
      })}
      {view.blips.map((blip) => {
        const [x, y] = place(caseAngle(sectors, blip.cell, blip.angle), radarDistance(blip.weeks));
        return (
          <circle
            key={blip.id}
            class={blip.cell === cell ? 'corner-blip lit' : 'corner-blip'}
            cx={x}
            cy={y}
            r={2}
          />
        );
      })}
    </svg>
  );
}
