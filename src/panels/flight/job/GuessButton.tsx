// Acts on a guess, at its price: offered by every panel where the cause is unknown.

import { REMEDIES, type StripView } from '../../../flight/index.ts';
import { formatFigure, t } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';

/** The button that sends the guess for a strip. */
export function GuessButton({ strip }: { readonly strip: StripView }) {
  const { hand } = useCabin();
  return (
    <button type="button" class="button wide" onClick={() => hand.send({ kind: 'guess', strip: strip.id })}>
      <span>{t('flight:blind.guess')}</span>
      <span class="aside">
        {t('flight:blind.guessCosts', { cost: formatFigure(REMEDIES.root.cost, 'money') })}
      </span>
    </button>
  );
}
