// The two do not fly the same quarter: the week is read aloud from both pages, and opened again where something was keyed wrongly.

import { useMemo } from 'preact/hooks';
import { closedWeek, reopened } from '../../../classroom/crew/index.ts';
import { t } from '../../../language/index.ts';
import { callsign } from '../../parts/say.ts';
import { Modal } from '../../parts/Modal.tsx';
import { useCabin } from '../parts/cabin.ts';
import { Code } from './Code.tsx';
import { Orders } from './Orders.tsx';
import { turnStep } from './turn-step.ts';
import { pageOf } from './two-pages.ts';

/** Both seats' orders side by side, as this page has carried them out. */
export function Differ({ onClose }: { onClose(): void }) {
  const { game, content } = useCabin();
  const log = game.log.value;
  const page = useMemo(() => pageOf(game, content), [game, content, log]);
  const last = useMemo(() => closedWeek(page), [page]);
  const again = () => {
    turnStep.value = 'orders';
    game.takeLog(reopened(page), []);
  };
  const word = (mine: boolean | null) => t(mine === true ? 'crew:claim.mine' : 'crew:claim.yours');
  return (
    <Modal name="week-turn" look="week-turn wide" title={t('crew:differ.title')} onClose={onClose}>
      <p>{last === null ? t('crew:differ.first') : t('crew:differ.lead', { week: last.week })}</p>
      {last === null ? null : (
        <>
          {last.claims.length === 0 ? null : (
            <div class="said-orders">
              <h3>{t('crew:turn.claims')}</h3>
              <ul>
                {last.claims.map(({ strip, cockpit, tower }) => {
                  const named = last.strips.find(({ id }) => id === strip);
                  return (
                    <li key={strip}>
                      {t('crew:turn.claimed', {
                        callsign: named === undefined ? '' : callsign(named),
                        cockpit: word(cockpit),
                        tower: word(tower),
                      })}
                    </li>
                  );
                })}
              </ul>
            </div>
          )}
          <div class="said-both">
            {(['cockpit', 'tower'] as const).map((seat) => (
              <Orders key={seat} seat={seat} orders={last.orders[seat]} strips={last.strips} />
            ))}
          </div>
          <div class="said-part">
            <h3>{t('crew:differ.code')}</h3>
            <Code code={last.code} />
          </div>
          <p class="fine">{t('crew:differ.againIs')}</p>
        </>
      )}
      <div class="two-buttons">
        <button type="button" class="button wide commit" disabled={last === null} onClick={again}>
          {t('crew:differ.again')}
        </button>
        <button type="button" class="button wide quiet" onClick={() => (turnStep.value = 'words')}>
          {t('crew:differ.back')}
        </button>
      </div>
    </Modal>
  );
}
