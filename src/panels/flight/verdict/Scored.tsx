// What the rule book scored for a strip: the sum, and folded below it each line with its reason.

import type { ScoreLine, StripView } from '../../../flight/index.ts';
import { formatChange, t, textOf } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Why } from '../../parts/Why.tsx';
import { scoreWhy } from '../../parts/score-why.ts';
import { scoreSign } from './score-sign.ts';

interface Props {
  readonly strip: StripView;
  readonly lines: readonly ScoreLine[];
}

/** What was scored for a strip, folded: the verdicts above have said what matters. Points only where the player wants them. */
export function Scored({ strip, lines }: Props) {
  const { game, content } = useCabin();
  if (lines.length === 0) return null;
  const { points } = game.settings.value;
  const sum = lines.reduce((total, line) => total + line.points, 0);
  const why = (line: ScoreLine) => scoreWhy(line, strip, lines, content);
  return (
    <Why title={points ? t('flight:scored.points', { points: formatChange(sum) }) : t('flight:scored.title')}>
      <ul class="scored">
        {lines.map((line) => (
          <li key={`${line.step} ${line.event}`}>
            <Icon name={scoreSign(line)} />
            <span>
              {textOf(`flight:score.${line.event}`)}
              {why(line) === null ? null : <span class="fine block">{why(line)}</span>}
            </span>
            {points ? (
              <span class="scored-points">
                {t('flight:score.points', { points: formatChange(line.points) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Why>
  );
}
