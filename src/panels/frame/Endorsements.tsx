// The endorsements before take-off: folded, with how many there are.

import { t } from '../../language/index.ts';
import { EndorsementList, endorsementCount } from '../parts/EndorsementList.tsx';
import type { Game } from '../ports.ts';

export function Endorsements({ game }: { readonly game: Game }) {
  return (
    <details>
      <summary>{t('common:endorsements.title', endorsementCount(game))}</summary>
      <EndorsementList game={game} />
    </details>
  );
}
