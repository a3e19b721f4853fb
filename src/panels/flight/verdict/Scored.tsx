// What the rule book scored for a strip, line by line.

import type { ScoreLine, StripView } from '../../../flight/index.ts';
import { formatChange, t, textOf } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';
import { Icon } from '../../parts/Icon.tsx';
import { scoreWhy } from '../../parts/score-why.ts';
import { scoreSign } from './score-sign.ts';

interface Props {
  readonly strip: StripView;
  readonly lines: readonly ScoreLine[];
}

/** What was scored for a strip, as lines with their reasons; points only where the player wants them. */
export function Scored({ strip, lines }: Props) {
  const { game, content } = useCabin();
  if (lines.length === 0) return null;
  const why = (line: ScoreLine) => scoreWhy(line, strip, lines, content);
  return (
    <ul class="scored">
      {lines.map((line) => (
        <li key={`${line.step} ${line.event}`}>
          <Icon name={scoreSign(line)} />
          <span>
            {textOf(`flight:score.${line.event}`)}
            {why(line) === null ? null : <span class="fine block">{why(line)}</span>}
          </span>
          {game.settings.value.points ? (
            <span class="scored-points">
              {t('flight:score.points', { points: formatChange(line.points) })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
