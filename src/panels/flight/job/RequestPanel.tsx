// The cockpit needs a figure that it does not have: ask the tower, or guess.

import type { StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { cardAction, useCardActions } from '../parts/card-actions.ts';
import { KeyHint } from '../parts/KeyHint.tsx';
import { GuessButton, useGuess } from './GuessButton.tsx';

/** Asking uses the tower's order of the week; guessing costs money. */
export function RequestPanel({ strip }: { readonly strip: StripView }) {
  const { hand } = useCabin();
  const { orders } = useFlight();
  const ask = () => void hand.send({ kind: 'ask-tower', strip: strip.id });
  useCardActions([
    cardAction('cockpit', 'ask-tower', 'flight:request.ask', '1', orders.tower, ask),
    useGuess(strip).action,
  ]);
  return (
    <div class="task">
      <p class="task-lead">{t('flight:request.lead')}</p>
      {orders.tower ? null : <p class="note">{t('flight:request.towerSpent')}</p>}
      <div class="two-buttons">
        <button type="button" class="button wide" disabled={!orders.tower} onClick={ask}>
          <KeyHint action="ask-tower" />
          <span>{t('flight:request.ask')}</span>
          <span class="aside">{t('flight:request.askCosts')}</span>
        </button>
        <GuessButton strip={strip} />
      </div>
    </div>
  );
}
