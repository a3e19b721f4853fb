// The vote cards: one letter a seat, to be read across a room.

import { t } from '../../../language/index.ts';
import { seatName } from '../../parts/say.ts';
import { Sheet } from './Sheet.tsx';

const SEATS = ['tower', 'cockpit'] as const;

/** One sheet for each who votes. */
export function Votes() {
  return (
    <Sheet kind="votes" title={t('paper:names.votes')} lead={t('paper:votes.lead')}>
      {SEATS.map((seat) => (
        <section key={seat} class="vote-card">
          <p class="vote-letter" aria-hidden="true">
            {t(`paper:votes.${seat}`)}
          </p>
          <h3>{seatName(seat)}</h3>
          <p>{t(`paper:votes.${seat}Is`)}</p>
        </section>
      ))}
    </Sheet>
  );
}
