// The radar as it was at a moment: sectors, cases, the ring of week 13. A small still drawing;
// must not be the only place of a figure: screen readers have only the table beside it.

import { type BlipView, type TowerView, weeksLeft } from '../../flight/index.ts';
import { segmentName } from '../../language/index.ts';
import { caseAngle, radarDistance, sectorAngle } from '../../look/radar.ts';

const SIZE = 320;
const CENTRE = SIZE / 2;
const RADIUS = 108;
/** Distance at which the names stand outside the rim, as a multiple of the radius. */
const OUTSIDE = 1.17;
/** Assumed width of a letter of a name, at the size that the style sheet gives it. */
const LETTER = 10.5;

/** @param distance as a share of the radius */
function place(angle: number, distance: number): { x: number; y: number } {
  return {
    x: CENTRE + Math.cos(angle) * distance * RADIUS,
    y: CENTRE + Math.sin(angle) * distance * RADIUS,
  };
}

/** Moves the middle of a name sideways so that it is not cut at the edge. */
function within(x: number, name: string): number {
  const half = (name.length * LETTER) / 2;
  return Math.max(half, Math.min(SIZE - half, x));
}

function Blip({ blip, sectors }: { readonly blip: BlipView; readonly sectors: number }) {
  const { x, y } = place(caseAngle(sectors, blip.cell, blip.angle), radarDistance(blip.weeks));
  if (blip.low) return <path class="blip-low" d={`M${x} ${y - 6}l6 10h-12z`} />;
  return <circle class={blip.stale ? 'blip-stale' : 'blip'} cx={x} cy={y} r={blip.value > 0 ? 4 : 2.5} />;
}

/** Dots are cases on course, triangles those below normal; a ring marks an old record. */
export function RadarThen({ view }: { readonly view: TowerView }) {
  const sectors = view.sectors.length;
  return (
    <svg class="radar-then" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <circle class="radar-ring" cx={CENTRE} cy={CENTRE} r={RADIUS} />
      {[3, 6, 9].map((weeks) => (
        <circle key={weeks} class="radar-line" cx={CENTRE} cy={CENTRE} r={radarDistance(weeks) * RADIUS} />
      ))}
      <circle class="radar-end" cx={CENTRE} cy={CENTRE} r={radarDistance(weeksLeft(view.week)) * RADIUS} />
      {view.sectors.map(({ cell }) => {
        const rim = place(sectorAngle(sectors, cell - 0.5), 1);
        const label = place(sectorAngle(sectors, cell), OUTSIDE);
        const name = segmentName(cell);
        return (
          <g key={cell}>
            <line class="radar-line" x1={CENTRE} y1={CENTRE} x2={rim.x} y2={rim.y} />
            <text x={within(label.x, name)} y={label.y + 4} text-anchor="middle">
              {name}
            </text>
          </g>
        );
      })}
      {view.blips.map((blip) => (
        <Blip key={blip.id} blip={blip} sectors={sectors} />
      ))}
    </svg>
  );
}
