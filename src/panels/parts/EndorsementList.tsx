// The endorsements, kept in this browser alone: what has been shown in some flight, and what can still be.

import { ENDORSEMENTS, seatOfEndorsement } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import type { Game } from '../ports.ts';
import { Icon } from './Icon.tsx';
import { SeatTag } from './SeatTag.tsx';
import './endorsements.css';

/** How many have been given, of how many. */
export function endorsementCount({ endorsed }: Pick<Game, 'endorsed'>): { count: number; all: number } {
  const given = ENDORSEMENTS.filter((deed) => endorsed.value[deed] !== undefined);
  return { count: given.length, all: ENDORSEMENTS.length };
}

/** The four of each seat, those that are missing as what is to be done. */
export function EndorsementList({ game }: { readonly game: Pick<Game, 'endorsed'> }) {
  const endorsed = game.endorsed.value;
  return (
    <div class="endorsements">
      <p class="fine">{t('common:endorsements.lead')}</p>
      <div class="two-columns">
        {(['tower', 'cockpit'] as const).map((seat) => (
          <div key={seat}>
            <SeatTag seat={seat} />
            <ul>
              {ENDORSEMENTS.filter((deed) => seatOfEndorsement(deed) === seat).map((deed) =>
                endorsed[deed] === undefined ? (
                  <li key={deed} class="endorsement-open">
                    {t(`common:endorsements.${deed}.todo`)}
                  </li>
                ) : (
                  <li key={deed} class="endorsement">
                    <Icon name="check" />
                    <span>
                      <strong>{t(`common:endorsements.${deed}.name`)}</strong>{' '}
                      {t(`common:endorsements.${deed}.deed`)}
                    </span>
                  </li>
                ),
              )}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
