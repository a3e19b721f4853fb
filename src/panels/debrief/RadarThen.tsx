// The radar as it stood at a moment: sectors, deals, the ring of week 13. Still, small, for looking only.
// Must not be the only bearer of a figure: the table beside it has them.

import type { BlipView, TowerView } from '../../flight/index.ts';
import { segmentName } from '../../language/index.ts';

const SIZE = 320;
const CENTRE = SIZE / 2;
const RADIUS = 122;
/** Weeks at the rim, as on the radar of the flight. */
const RIM = 12;
/** The near weeks have more room than the far ones, as there. */
const SPREAD = 0.65;

function distanceOf(weeks: number): number {
  return (Math.min(RIM, weeks) / RIM) ** SPREAD * RADIUS;
}

function place(sectors: number, cell: number, angle: number, weeks: number): { x: number; y: number } {
  const turn = ((cell + angle) / sectors) * 2 * Math.PI - Math.PI / 2;
  const distance = distanceOf(Math.max(0.4, weeks));
  return { x: CENTRE + Math.cos(turn) * distance, y: CENTRE + Math.sin(turn) * distance };
}

function Blip({ blip, sectors }: { readonly blip: BlipView; readonly sectors: number }) {
  const { x, y } = place(sectors, blip.cell, blip.angle, blip.weeks);
  if (blip.low) return <path class="blip-low" d={`M${x} ${y - 6}l6 10h-12z`} />;
  return <circle class={blip.stale ? 'blip-stale' : 'blip'} cx={x} cy={y} r={blip.value > 0 ? 4 : 2.5} />;
}

/** Dots on course, triangles below the norm, rings for stale records. */
export function RadarThen({ view }: { readonly view: TowerView }) {
  const sectors = view.sectors.length;
  const toWeek13 = Math.max(0, 13 - view.week);
  return (
    <svg class="radar-then" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <circle class="radar-ring" cx={CENTRE} cy={CENTRE} r={RADIUS} />
      {[3, 6, 9].map((weeks) => (
        <circle key={weeks} class="radar-line" cx={CENTRE} cy={CENTRE} r={distanceOf(weeks)} />
      ))}
      <circle class="radar-end" cx={CENTRE} cy={CENTRE} r={distanceOf(toWeek13)} />
      {view.sectors.map(({ cell }) => {
        const rim = place(sectors, cell, 0, RIM);
        const label = place(sectors, cell, 0.5, RIM);
        const out = 1.17;
        return (
          <g key={cell}>
            <line class="radar-line" x1={CENTRE} y1={CENTRE} x2={rim.x} y2={rim.y} />
            <text
              x={CENTRE + (label.x - CENTRE) * out}
              y={CENTRE + (label.y - CENTRE) * out + 4}
              text-anchor="middle"
            >
              {segmentName(cell)}
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
