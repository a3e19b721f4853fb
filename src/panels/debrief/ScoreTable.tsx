// Lines of the score with their points.

import type { Content } from '../../content/index.ts';
import type { ScoreLine, Strip } from '../../flight/index.ts';
import { formatChange, t, textOf } from '../../language/index.ts';
import { scoreWhy } from '../parts/score-why.ts';

interface Props {
  readonly strip: Strip;
  readonly lines: readonly ScoreLine[];
  readonly content: Content;
}

/** A plain list; an empty one says so. */
export function ScoreTable({ strip, lines, content }: Props) {
  if (lines.length === 0) return <p class="fine">{t('debrief:entry.pointsNone')}</p>;
  return (
    <ul class="score-lines">
      {lines.map((line) => (
        <li key={`${line.step} ${line.event}`}>
          <span>
            {textOf(`flight:score.${line.event}`)}
            <span class="fine block">{scoreWhy(line, strip, lines, content)}</span>
          </span>
          <span class="score-points">{formatChange(line.points)}</span>
        </li>
      ))}
    </ul>
  );
}
