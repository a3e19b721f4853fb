// The landing: the expected result week by week, and the final one. Kept apart from what the player saved.

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Landings } from '../../flight/index.ts';
import { formatFigure, t } from '../../language/index.ts';
import { TableView } from '../parts/TableView.tsx';
import { Section } from '../parts/Page.tsx';
import { hasRoom } from './room.ts';

/** Width of the drawing, and of the margins for the labels at its left and right. */
const ON_A_DESK = { width: 560, left: 96, right: 128 };
const ON_A_PHONE = { width: 350, left: 86, right: 112 };
const HEIGHT = 230;
const TOP = 14;
const BOTTOM = 30;
const LABEL_GAP = 20;

function percent(share: number): string {
  return formatFigure(share, 'share');
}

/** Moves three labels apart without changing their order from the top. */
function spread(places: readonly number[]): number[] {
  const order = places.map((y, i) => ({ y, i })).toSorted((a, b) => a.y - b.y);
  const out = places.slice();
  let last = TOP - LABEL_GAP;
  for (const { y, i } of order) {
    last = Math.max(y, last + LABEL_GAP);
    out[i] = last;
  }
  const over = Math.max(0, last - (HEIGHT - BOTTOM));
  return out.map((y) => y - over);
}

/** The approach as a line from take-off to landing, with the plan as a dashed line and marks for nobody and ideal at its end. */
function Approach({ landings }: { readonly landings: Landings }) {
  const { byWeek, you, none, ideal } = landings;
  const { width, left, right } = hasRoom() ? ON_A_DESK : ON_A_PHONE;
  const points = [...byWeek.slice(0, -1), you];
  const values = [...points, none, ideal, 1];
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [left, width - right]);
  const y = scaleLinear(
    [Math.min(...values) - 0.03, Math.max(...values) + 0.03],
    [HEIGHT - BOTTOM, TOP],
  ).nice(4);
  const draw = line<number>(
    (_, i) => x(i),
    (value) => y(value),
  );
  const ends = [
    { kind: 'you', value: you, text: t('debrief:landing.you', { landing: percent(you) }) },
    { kind: 'none', value: none, text: t('debrief:landing.none', { landing: percent(none) }) },
    { kind: 'ideal', value: ideal, text: t('debrief:landing.ideal', { landing: percent(ideal) }) },
  ] as const;
  const labels = spread(ends.map((end) => y(end.value)));
  const end = width - right;
  return (
    <svg
      class="approach"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={t('debrief:landing.picture')}
    >
      {y
        .ticks(4)
        .filter((tick) => Math.abs(y(tick) - y(1)) > LABEL_GAP)
        .map((tick) => (
          <g key={tick} class="approach-rule">
            <line x1={left} x2={end} y1={y(tick)} y2={y(tick)} />
            <text x={left - 8} y={y(tick) + 5} text-anchor="end">
              {percent(tick)}
            </text>
          </g>
        ))}
      <line class="approach-plan" x1={left} x2={end} y1={y(1)} y2={y(1)} />
      <text class="approach-axis" x={left - 8} y={y(1) + 5} text-anchor="end">
        {t('debrief:landing.plan')} {percent(1)}
      </text>
      <path class="approach-line" d={draw(points) ?? ''} />
      {points.slice(0, -1).map((value, i) => (
        <circle key={i} class="approach-dot" cx={x(i)} cy={y(value)} r={3} />
      ))}
      {ends.map(({ kind, value, text }, i) => (
        <g key={kind} class={`approach-end approach-${kind}`}>
          {kind === 'you' ? (
            <circle cx={end} cy={y(value)} r={6} />
          ) : (
            <path
              d={
                kind === 'ideal'
                  ? `M${end - 7} ${y(value) + 5} h14 l-7 -11z`
                  : `M${end - 6} ${y(value) - 6} h12 v12 h-12z`
              }
            />
          )}
          <line x1={end + 8} x2={end + 18} y1={y(value)} y2={labels[i] ?? 0} />
          <text x={end + 22} y={(labels[i] ?? 0) + 5}>
            {text}
          </text>
        </g>
      ))}
      <text class="approach-axis" x={left} y={HEIGHT - 8}>
        {t('debrief:timeline.week', { week: 1 })}
      </text>
      <text class="approach-axis" x={end} y={HEIGHT - 8} text-anchor="end">
        {t('debrief:landing.landed')}
      </text>
    </svg>
  );
}

/** The landing in a sentence, a drawing and a table. */
export function Landing({ landings }: { readonly landings: Landings }) {
  const { byWeek, you, none, ideal, lastExpected } = landings;
  return (
    <Section title={t('debrief:landing.title')} lead={t('debrief:landing.lead')} id="landing">
      <p>
        {t('debrief:landing.sentence', {
          expected: percent(lastExpected),
          you: percent(you),
          none: percent(none),
          ideal: percent(ideal),
        })}
      </p>
      <Approach landings={landings} />
      <TableView
        caption={t('debrief:landing.picture')}
        columns={[t('debrief:landing.columns.week'), t('debrief:landing.columns.expected')]}
        rows={[
          ...byWeek.slice(0, -1).map((value, i) => [formatFigure(i + 1, 'week'), percent(value)]),
          [t('debrief:landing.landed'), percent(you)],
        ]}
      />
    </Section>
  );
}
