// The drawing of the route: sea, the shores of a fjord, the airfields with the light of their landscapes, and the line between them.
// The list beside it says the same in words.

import { type ViewName, VIEWS } from '../../content/index.ts';

/** The state of an airfield on the route. `open` = can be flown too, `closed` = not yet, `coming` = not part of this version yet. */
export type StopState = 'flown' | 'next' | 'open' | 'closed' | 'coming';

export interface ChartStop {
  readonly state: StopState;
  /** What lies around the airfield; null = nothing of its own. */
  readonly view: ViewName | null;
}

interface Props {
  readonly stops: readonly ChartStop[];
  /** Index of the airfield of the flight that is about to take off; null = none. */
  readonly going: number | null;
}

/** Heights of the airfields and angles of their runways; a longer route starts again at the first. */
const FIELDS = [
  { y: 128, turn: 20 },
  { y: 84, turn: -35 },
  { y: 122, turn: 8 },
  { y: 78, turn: 50 },
  { y: 112, turn: -15 },
] as const;

/** The place of an airfield, above the middle of its column in the list. */
function fieldAt(i: number, count: number) {
  return { x: (1000 * (i + 0.5)) / count, ...(FIELDS[i % FIELDS.length] ?? FIELDS[0]) };
}

/** The part of the drawing that has all airfields and the line between them, for the slim chart. */
const BAND = '0 54 1000 94';

const LINE = {
  flown: '#45d6c4',
  next: '#ffb454',
  open: '#8aa3b8',
  closed: '#6f8496',
  coming: '#6f8496',
} as const;
/** What one cannot go to is drawn thin. */
const isShut = (state: StopState) => state === 'closed' || state === 'coming';
const RUNWAY = [-1, -0.33, 0.33, 1] as const;

/** A landscape in small: its sky above and at the horizon, what stands there and in which colour, and the ground or the water before it. */
const SCENE: Readonly<
  Record<
    ViewName,
    {
      readonly sky: readonly [string, string];
      readonly shape: string;
      readonly far: string;
      readonly below: string;
    }
  >
> = {
  fjord: {
    sky: ['#4b5a9c', '#f3b98f'],
    shape: 'M-18 2-11-7-6-1 0-4 6 1 12-8 18 2Z',
    far: '#3a3f6b',
    below: '#27355f',
  },
  capital: {
    sky: ['#86a8d0', '#f6d3c8'],
    shape: 'M-18 2V0H-8V-3H-5V-9H-2V-5H1V-12H4V-4H7V-7H10V0H18V2Z',
    far: '#8a8fae',
    below: '#dfe3ee',
  },
  coast: {
    sky: ['#12163f', '#7d3fa8'],
    shape: 'M-18 2V-1H-11V-5H-8V-2H-4V-8H-1V-1H5V-6H8V-3H12V0H18V2Z',
    far: '#0c0f26',
    below: '#10243f',
  },
};
/** The neon of the coast, on its houses and on the water: place, length and colour. */
const NEON = [
  [-9.5, -4, 3, '#2fe6e0'],
  [-2.5, -7, 4, '#ff3fa4'],
  [6.5, -5, 3, '#9a5cff'],
  [-9.5, 3, 4, '#2fe6e0'],
  [-2.5, 3, 6, '#ff3fa4'],
  [6.5, 3, 4, '#9a5cff'],
] as const;

function Scene({ view }: { readonly view: ViewName }) {
  const { shape, far, below } = SCENE[view];
  return (
    <g clip-path="url(#route-disc)">
      <rect x="-18" y="-18" width="36" height="21" fill={`url(#route-${view})`} />
      <path d={shape} fill={far} />
      <rect x="-18" y="2" width="36" height="16" fill={below} />
      {view === 'coast'
        ? NEON.map(([x, y, long, colour]) => (
            <rect key={`${x} ${y}`} x={x - 0.8} y={y} width="1.6" height={long} fill={colour} />
          ))
        : null}
    </g>
  );
}

const NORTH =
  'M0 0H1000V46L962 58 930 40 888 62 846 48 812 66 770 40 748 96 728 108 712 52 664 36 628 58 590 44 552 62 520 38 474 54 440 40 402 58 372 44 342 70 330 112 306 118 286 60 244 40 196 58 150 42 104 60 58 44 0 60Z';
const SOUTH =
  'M0 200H1000V150L952 142 930 128 884 132 862 152 808 142 764 158 716 146 668 160 616 148 566 162 540 138 512 136 482 142 460 160 404 148 352 164 296 150 240 162 184 150 148 150 128 142 84 140 60 156 0 146Z';
const HEIGHTS = [
  'M40 18 96 28 150 14 210 26 262 12',
  'M380 20 430 12 486 26 540 14 600 24',
  'M760 16 810 26 870 14 940 28',
  'M30 184 100 176 170 188 250 178 330 190',
  'M430 188 520 178 600 190 690 180 780 190',
] as const;

/** The path between two airfields, curved over the water. */
function leg(i: number, count: number): string {
  const from = fieldAt(i, count);
  const to = fieldAt(i + 1, count);
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y - 34} ${middle} ${to.y + 34} ${to.x} ${to.y}`;
}

function Field({
  i,
  count,
  state,
  view,
  going,
}: ChartStop & {
  readonly i: number;
  readonly count: number;
  readonly going: boolean;
}) {
  const { x, y, turn } = fieldAt(i, count);
  const colour = LINE[state];
  return (
    <g transform={`translate(${x} ${y})`}>
      {state === 'flown' ? <circle r="30" fill="url(#route-glow)" /> : null}
      <circle r="18" fill="#0b1119" />
      {view === null ? null : (
        <g opacity={isShut(state) ? 0.7 : 1}>
          <Scene view={view} />
        </g>
      )}
      <circle r="18" fill="none" stroke={colour} stroke-width={isShut(state) ? 1.5 : 3} />
      {state === 'next' || going ? (
        <circle r="24" fill="none" stroke="#ffb454" stroke-width="2.5" stroke-dasharray="5 4" />
      ) : null}
      <g transform={`translate(0 ${view === null ? 0 : 10}) rotate(${view === null ? turn : 0})`}>
        <rect x="-11" y="-3" width="22" height="6" rx="1" fill={isShut(state) ? '#33465a' : '#4d6378'} />
        {state === 'flown'
          ? RUNWAY.flatMap((at) =>
              [-1, 1].map((side) => (
                <circle key={`${at} ${side}`} cx={at * 10} cy={side * 5} r="1.4" fill="#ffdf9e" />
              )),
            )
          : null}
      </g>
    </g>
  );
}

/** The chart, hidden from screen readers. */
export function RouteChart({ stops, going }: Props) {
  return (
    <svg class="route-chart" viewBox={going === null ? '0 0 1000 200' : BAND} aria-hidden="true">
      <defs>
        <clipPath id="route-disc">
          <circle r="18" />
        </clipPath>
        {VIEWS.map((view) => (
          <linearGradient key={view} id={`route-${view}`} x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stop-color={SCENE[view].sky[0]} />
            <stop offset="1" stop-color={SCENE[view].sky[1]} />
          </linearGradient>
        ))}
        <radialGradient id="route-glow">
          <stop offset="0" stop-color="#ffdf9e" stop-opacity="0.75" />
          <stop offset="1" stop-color="#ffdf9e" stop-opacity="0" />
        </radialGradient>
        <linearGradient id="route-sea" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" stop-color="#1c3a56" />
          <stop offset="0.7" stop-color="#12263c" />
          <stop offset="1" stop-color="#0d1626" />
        </linearGradient>
      </defs>
      <rect width="1000" height="200" fill="url(#route-sea)" />
      <path d={NORTH} fill="#22352f" stroke="#4d6f62" stroke-width="1.5" />
      <path d={SOUTH} fill="#22352f" stroke="#4d6f62" stroke-width="1.5" />
      {HEIGHTS.map((d) => (
        <path key={d} d={d} fill="none" stroke="#3a5348" stroke-width="2" />
      ))}
      <g fill="none" stroke="#0d1626" stroke-opacity="0.8" stroke-width="5" stroke-linecap="round">
        {[-34, -12, 10, 32].map((at) => (
          <path key={at} d={`M${868 + at} 22l10 10 -6 2 9 12`} stroke="#8aa3b8" stroke-width="1.5" />
        ))}
      </g>
      {stops.slice(1).map(({ state }, i) => (
        <path
          key={i}
          d={leg(i, stops.length)}
          fill="none"
          stroke={LINE[state]}
          stroke-width={isShut(state) ? 2 : 3.5}
          stroke-dasharray={state === 'flown' ? undefined : '2 9'}
          stroke-linecap="round"
        />
      ))}
      {stops.map(({ state, view }, i) => (
        <Field key={i} i={i} count={stops.length} state={state} view={view} going={going === i} />
      ))}
    </svg>
  );
}
