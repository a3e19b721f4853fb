// A small picture of the touchdown: the runway's lights at dusk, as many of them lit as was saved, and the four lights that show how high the
// approach was.
// The card says the same in words.

import { stepClass } from './landed-steps.ts';

interface Props {
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
export function LandedScene({ papi, saved }: Props) {
  const lit = saved === null ? EDGE.length : Math.round(saved * EDGE.length);
  // Those nearest to where the aircraft stands are lit first.
  const isLit = (i: number) => EDGE.length - i <= lit;
  const lights = (of: boolean) =>
    EDGE.filter((i) => isLit(i) === of).flatMap((i) => [edgeLight(i, -1, of), edgeLight(i, 1, of)]);
  return (
    <svg class="landed-scene" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <defs>
        <linearGradient id="landed-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" class="landed-sky-high" />
          <stop offset="1" class="landed-sky-low" />
        </linearGradient>
      </defs>
      <rect width={WIDTH} height={HORIZON} fill="url(#landed-sky)" />
      <path
        class="landed-hills"
        d={`M0 ${HORIZON} V52 L70 40 L150 58 L230 34 L330 56 L420 42 L520 60 L590 46 L640 56 V${HORIZON}z`}
      />
      <rect class="landed-ground" y={HORIZON} width={WIDTH} height={HEIGHT - HORIZON} />
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
