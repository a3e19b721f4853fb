// Lines of the score with their points.

import type { ScoreLine } from '../../flight/index.ts';
import { formatChange, t, textOf } from '../../language/index.ts';

/** The lines as a plain list, or a sentence that there are none. */
export function ScoreTable({ lines }: { readonly lines: readonly ScoreLine[] }) {
  if (lines.length === 0) return <p class="fine">{t('debrief:entry.pointsNone')}</p>;
  return (
    <ul class="score-lines">
      {lines.map((line) => (
        <li key={`${line.step} ${line.event}`}>
          <span>{textOf(`flight:score.${line.event}`)}</span>
          <span class="score-points">{formatChange(line.points)}</span>
        </li>
      ))}
    </ul>
  );
}
