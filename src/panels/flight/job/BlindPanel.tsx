// The cockpit with a strip whose cause it does not know: send the strip to the tower, or act on a guess.
// Must not say what the cause is, nor which choice is wiser.

import type { StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { cardAction, useCardActions } from '../parts/card-actions.ts';
import { KeyHint } from '../parts/KeyHint.tsx';
import { GuessButton, useGuess } from './GuessButton.tsx';

/** The two choices, each with its price. */
export function BlindPanel({ strip }: { readonly strip: StripView }) {
  const { hand } = useCabin();
  const { week } = useFlight();
  const sendOn = () => void hand.send({ kind: 'send-on', strip: strip.id });
  useCardActions([
    cardAction('cockpit', 'send-on', 'flight:blind.sendOn', '1', true, sendOn),
    useGuess(strip).action,
  ]);
  return (
    <>
      <p class="blind-lever">
        <span class="hatch" aria-hidden="true" />
        <span>
          {t('flight:blind.untold')}
          {strip.knownByPlayer ? (
            <>
              {' '}
              <strong>{t('flight:blind.youKnow')}</strong>
            </>
          ) : null}
        </span>
      </p>
      <div class="two-buttons">
        <button type="button" class="button wide" onClick={sendOn}>
          <KeyHint action="send-on" />
          <span>{t('flight:blind.sendOn')}</span>
          <span class="aside">{t('flight:blind.sendOnCosts', { week: week + 2 })}</span>
        </button>
        <GuessButton strip={strip} />
      </div>
    </>
  );
}
