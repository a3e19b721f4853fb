// What the rule book scored for a strip, line by line.

import type { ScoreLine } from '../../../flight/index.ts';
import { formatChange, t, textOf } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';
import { Icon } from '../../parts/Icon.tsx';
import { scoreSign } from './score-sign.ts';

/** What was scored for a strip, as lines; with points only if the player wants them. */
export function Scored({ lines }: { readonly lines: readonly ScoreLine[] }) {
  const { game } = useCabin();
  if (lines.length === 0) return null;
  return (
    <ul class="scored">
      {lines.map((line) => (
        <li key={`${line.step} ${line.event}`}>
          <Icon name={scoreSign(line)} />
          <span>{textOf(`flight:score.${line.event}`)}</span>
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
