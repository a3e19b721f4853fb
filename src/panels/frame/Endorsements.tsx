// The endorsements, kept in this browser alone: what has been shown in some flight, and what can still be.

import { ENDORSEMENTS, seatOfEndorsement } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { SeatTag } from '../parts/SeatTag.tsx';
import type { Game } from '../ports.ts';

/** Folded, with how many there are; unfolded the four of each seat, those that are missing as what is to be done. */
export function Endorsements({ game }: { readonly game: Game }) {
  const endorsed = game.endorsed.value;
  const count = ENDORSEMENTS.filter((deed) => endorsed[deed] !== undefined).length;
  return (
    <details class="endorsements">
      <summary>{t('common:endorsements.title', { count, all: ENDORSEMENTS.length })}</summary>
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
    </details>
  );
}
