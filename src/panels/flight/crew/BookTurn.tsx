// The turn of the week where both sit at one screen: what is still open, then the page of the book, and after week 4 that the two swap places.

import { useState } from 'preact/hooks';
import { SWAP_AFTER } from '../../../classroom/crew/index.ts';
import { isInBook } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { callsign } from '../../parts/say.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { turnStep } from './turn-step.ts';
import { Refused } from '../parts/Refused.tsx';
import { Unsettled } from './Unsettled.tsx';

/** Work of the tower whose message has not come. */
function Unheard() {
  const { strips } = useFlight();
  const open = strips.filter(({ job }) => job?.seat === 'tower');
  if (open.length === 0) return null;
  return (
    <p class="note">{t('crew:book.open', { callsigns: open.map((one) => callsign(one)).join(', ') })}</p>
  );
}

/** Before the turn. */
function Ask({ onTurned, onClose }: { onTurned(): void; onClose(): void }) {
  const { game } = useCabin();
  const { week } = useFlight();
  const [due, setDue] = useState(false);
  const turn = () => {
    if (game.dispatch({ kind: 'turn-week' }) === null) onTurned();
    else setDue(true);
  };
  return (
    <Modal name="week-turn" look="week-turn" title={t('crew:turn.title', { week })} onClose={onClose}>
      <Unsettled />
      <Unheard />
      {due ? <Refused>{t('crew:turn.due')}</Refused> : null}
      <div class="two-buttons">
        <button type="button" class="button wide commit" onClick={turn}>
          {t('crew:turn.go')}
        </button>
        <button type="button" class="button wide quiet" onClick={onClose}>
          {t('crew:turn.later')}
        </button>
      </div>
    </Modal>
  );
}

/** The week that has begun. */
function Begun({ onClose }: { onClose(): void }) {
  const { week } = useFlight();
  return (
    <Modal name="week-turn" look="week-turn" title={t('crew:book.chip', { week })} onClose={onClose}>
      {week === SWAP_AFTER + 1 ? (
        <p class="swap swap-tower">
          <Icon name="tower" />
          {t('crew:book.swap')}
        </p>
      ) : null}
      <p>
        {t('crew:book.page', { week })} {t(`crew:book.aloud.${isInBook(week) ? 'controller' : 'pilot'}`)}
      </p>
      <button type="button" class="button wide commit" onClick={onClose}>
        {t('crew:book.on')}
      </button>
    </Modal>
  );
}

/** The dialog, before or after the turn. */
export function BookTurn({ onClose }: { onClose(): void }) {
  const { game } = useCabin();
  const turned = () => {
    if (game.flight.peek()?.flying === true) turnStep.value = 'words';
    else onClose();
  };
  return turnStep.value === 'orders' ? (
    <Ask onTurned={turned} onClose={onClose} />
  ) : (
    <Begun onClose={onClose} />
  );
}
