// Acts on a guess, at its price: offered by every panel where the cause is unknown.

import type { StripView } from '../../../flight/index.ts';
import { formatFigure, t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';

/** The button that sends the guess for a strip. */
export function GuessButton({ strip }: { readonly strip: StripView }) {
  const { content, hand } = useCabin();
  const { fuel } = useFlight();
  const { guess } = content.decisions;
  const covered = fuel >= guess;
  return (
    <button
      type="button"
      class="button wide"
      disabled={!covered}
      onClick={() => hand.send({ kind: 'guess', strip: strip.id })}
    >
      <span>{t('flight:blind.guess')}</span>
      <span class="aside">
        {covered
          ? t('flight:blind.guessCosts', { cost: formatFigure(guess, 'money') })
          : t('flight:decision.uncovered')}
      </span>
    </button>
  );
}
