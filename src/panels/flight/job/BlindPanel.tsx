// The cockpit without a cause: send the strip on to the tower, or act on a guess.
// Must not say what the cause is, nor which of the two is wiser.

import type { Strip } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { GuessButton } from './GuessButton.tsx';
import { playerKnows } from './player-knows.ts';

/** Two ways on, each with its price. */
export function BlindPanel({ strip }: { readonly strip: Strip }) {
  const { desk } = useCabin();
  const state = useFlight();
  const { week } = state;
  return (
    <>
      <p class="blind-lever">
        <span class="hatch" aria-hidden="true" />
        <span>
          {t('flight:blind.untold')}
          {playerKnows(state, strip) ? (
            <>
              {' '}
              <strong>{t('flight:blind.youKnow')}</strong>
            </>
          ) : null}
        </span>
      </p>
      <div class="two-buttons">
        <button
          type="button"
          class="button wide"
          onClick={() => desk.send({ kind: 'send-on', strip: strip.id })}
        >
          <span>{t('flight:blind.sendOn')}</span>
          <span class="aside">{t('flight:blind.sendOnCosts', { week: week + 2 })}</span>
        </button>
        <GuessButton strip={strip} />
      </div>
    </>
  );
}
