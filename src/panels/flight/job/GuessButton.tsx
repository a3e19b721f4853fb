// Acts on a guess, at its price: offered by every panel where the cause is unknown.

import type { StripView } from '../../../flight/index.ts';
import { formatFigure, t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { cardAction } from '../parts/card-actions.ts';
import { KeyHint } from '../parts/KeyHint.tsx';

/** What a guess costs, whether the tank covers it, and the deed with its key: the second of two. */
export function useGuess({ id }: Pick<StripView, 'id'>) {
  const { content, hand } = useCabin();
  const { fuel } = useFlight();
  const { guess } = content.decisions;
  const covered = fuel >= guess;
  const send = () => void hand.send({ kind: 'guess', strip: id });
  return {
    guess,
    covered,
    send,
    action: cardAction('cockpit', 'guess', 'flight:blind.guess', '2', covered, send),
  };
}

/** The button that sends the guess for a strip. */
export function GuessButton({ strip }: { readonly strip: StripView }) {
  const { guess, covered, send } = useGuess(strip);
  return (
    <button type="button" class="button wide" disabled={!covered} onClick={send}>
      <KeyHint action="guess" />
      <span>{t('flight:blind.guess')}</span>
      <span class="aside">
        {covered
          ? t('flight:blind.guessCosts', { cost: formatFigure(guess, 'money') })
          : t('flight:decision.uncovered')}
      </span>
    </button>
  );
}
