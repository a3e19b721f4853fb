// A small picture of the touchdown: the runway in the light of the company's own landscape, as many of its lamps lit as was saved, and the four
// lights that show how high the approach was.
// The card says the same in words.

import type { ViewName } from '../../content/index.ts';
import { stepClass } from './landed-steps.ts';

interface Props {
  /** The landscape that was flown over. */
  readonly view: ViewName;
  /** The four lights, outermost first; true = white. */
  readonly papi: readonly boolean[];
  /** The share that was saved; null where it says nothing, and then all lights are lit. */
  readonly saved: number | null;
}

const WIDTH = 640;
const HEIGHT = 190;
const HORIZON = 74;
/** Lights along each edge of the runway; near ones are larger and farther out. */
const EDGE = [0, 1, 2, 3, 4, 5, 6] as const;

/** The light of a landscape at the end of a quarter: its sky from the top to the horizon, what stands there, and the ground before it. */
const LIGHT: Readonly<
  Record<
    ViewName,
    {
      readonly sky: readonly [string, string];
      readonly far: string;
      readonly ground: string;
      readonly shape: string;
    }
  >
> = {
  fjord: {
    sky: ['#1a2140', '#d98a5e'],
    far: '#2b2f4e',
    ground: '#0b1119',
    shape: 'M0 74V52L70 40 150 58 230 34 330 56 420 42 520 60 590 46 640 56V74z',
  },
  capital: {
    sky: ['#131a2d', '#6d6274'],
    far: '#29314d',
    ground: '#28325a',
    shape:
      'M0 74V64L60 58 130 66H190V56H206V48H226V60H240V40H258V52H274V58H290V30H298V18H302V30H312V50H330V36H350V56H366V62H384V46H402V60H430L500 64 570 57 640 66V74z',
  },
  coast: {
    sky: ['#2b3a66', '#efb190'],
    far: '#2d2947',
    ground: '#232842',
    shape:
      'M0 74V62L80 50 150 64H176V44H194V60H210V28H230V56H246V38H260V66H300V72H470V58H486V34H502V62H520V46H536V66L590 54 640 62V74z',
  },
};
/** Lit windows of the capital and neon of the coast: place, length and colour. */
const LAMPS: Readonly<
  Record<ViewName, readonly (readonly [x: number, y: number, long: number, colour: string])[]>
> = {
  fjord: [],
  capital: [
    [196, 60, 4, '#ffd9a0'],
    [214, 53, 6, '#ffe9c8'],
    [247, 46, 8, '#ffd9a0'],
    [303, 36, 10, '#ffe9c8'],
    [338, 42, 7, '#ffd9a0'],
    [392, 52, 6, '#ffe9c8'],
  ],
  coast: [
    [183, 48, 12, '#2fe6e0'],
    [218, 33, 18, '#ff3fa4'],
    [251, 43, 12, '#9a5cff'],
    [492, 39, 16, '#ff3fa4'],
    [526, 50, 10, '#2fe6e0'],
    [183, 78, 10, '#2fe6e0'],
    [218, 78, 16, '#ff3fa4'],
    [492, 78, 14, '#ff3fa4'],
    [526, 78, 9, '#2fe6e0'],
  ],
};

function edgeLight(i: number, side: -1 | 1, lit: boolean) {
  const near = (i / 6) ** 1.7;
  const y = HORIZON + 6 + near * (HEIGHT - HORIZON - 14);
  return (
    <circle
      key={`${i} ${side}`}
      class={lit ? undefined : 'landed-dark'}
      cx={WIDTH / 2 + side * (18 + near * 190)}
      cy={y}
      r={1.2 + near * 3.4}
    />
  );
}

/** White lights are filled, red ones are rings with a bar, so that they differ in shape too. */
export function LandedScene({ view, papi, saved }: Props) {
  const { sky, far, ground, shape } = LIGHT[view];
  const lit = saved === null ? EDGE.length : Math.round(saved * EDGE.length);
  // Those nearest to where the aircraft stands are lit first.
  const isLit = (i: number) => EDGE.length - i <= lit;
  const lights = (of: boolean) =>
    EDGE.filter((i) => isLit(i) === of).flatMap((i) => [edgeLight(i, -1, of), edgeLight(i, 1, of)]);
  return (
    <svg class="landed-scene" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <defs>
        <linearGradient id="landed-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color={sky[0]} />
          <stop offset="1" stop-color={sky[1]} />
        </linearGradient>
        <linearGradient id="landed-field" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color={ground} />
          <stop offset="1" class="landed-ground" />
        </linearGradient>
      </defs>
      <rect width={WIDTH} height={HORIZON} fill="url(#landed-sky)" />
      <path fill={far} d={shape} />
      <rect fill="url(#landed-field)" y={HORIZON} width={WIDTH} height={HEIGHT - HORIZON} />
      {LAMPS[view].map(([x, y, long, colour]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={4} height={long} fill={colour} />
      ))}
      <path
        class="landed-runway"
        d={`M${WIDTH / 2 - 15} ${HORIZON + 2} h30 L${WIDTH / 2 + 200} ${HEIGHT} h-400z`}
      />
      {[0.12, 0.3, 0.58].map((at) => (
        <rect
          key={at}
          class="landed-line"
          x={WIDTH / 2 - 1 - at * 4}
          y={HORIZON + at * (HEIGHT - HORIZON)}
          width={2 + at * 8}
          height={6 + at * 22}
        />
      ))}
      <g class="landed-edge">{lights(false)}</g>
      <g class={`landed-edge ${stepClass(2)}`}>{lights(true)}</g>
      <g class={`landed-papi ${stepClass(1)}`}>
        {papi.map((white, i) => {
          const x = 52 + i * 26;
          const y = 132;
          return white ? (
            <circle key={i} class="landed-white" cx={x} cy={y} r={8} />
          ) : (
            <g key={i}>
              <circle class="landed-red" cx={x} cy={y} r={7} />
              <path class="landed-bar" d={`M${x - 4} ${y}h8`} />
            </g>
          );
        })}
      </g>
    </svg>
  );
}
