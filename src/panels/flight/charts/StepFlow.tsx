// A process as a row of steps whose lengths are their shares of the total.
// Must not point at the slow step in any other way than by its length.

const WIDTH = 320;
const HEIGHT = 34;
const GAP = 3;
const LEAST = 22;

interface Props {
  readonly steps: readonly number[];
  readonly chosen: number | null;
}

/** Numbered boxes; the list beside them names the steps. */
export function StepFlow({ steps, chosen }: Props) {
  const room = WIDTH - GAP * (steps.length - 1) - LEAST * steps.length;
  const total = steps.reduce((sum, step) => sum + step, 0) || 1;
  let at = 0;
  return (
    <svg class="step-flow" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {steps.map((step, i) => {
        const width = LEAST + (step / total) * room;
        const x = at;
        at += width + GAP;
        return (
          <g key={i} class={chosen === i + 1 ? 'flow-step chosen' : 'flow-step'}>
            <rect x={x} y={1} width={width} height={HEIGHT - 2} rx={3} />
            <text x={x + width / 2} y={HEIGHT / 2 + 6} text-anchor="middle">
              {i + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
