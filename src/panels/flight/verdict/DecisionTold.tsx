// What each choice of a decision comes to, worked out from the figures that stood on the screen.

import type { Judged, Weighed } from '../../../flight/index.ts';
import { formatFigure, formatPart, t } from '../../../language/index.ts';
import { Why } from '../../parts/Why.tsx';
import { choiceName } from '../../parts/say.ts';

function sumWords({ choice, share, weeks, price, hours, net }: Weighed, { counted, weeksLeft }: Judged): string {
  if (choice === 'leave') return t('flight:decision.nothing');
  return t('flight:decision.sum', {
    stake: formatFigure(counted, 'money'),
    share: formatFigure(share, 'share'),
    weeks: formatPart(weeks),
    left: weeksLeft,
    cost: formatFigure(price + hours, 'money'),
    net: formatFigure(Math.round(net / 1000) * 1000, 'money'),
  });
}

/** A row for each choice, the player's and the best one marked. */
export function DecisionTold({ judged }: { readonly judged: Judged }) {
  const { weighed, choice, best, about, stake, counted } = judged;
  return (
    <Why title={t('flight:decision.sums')} open={judged.worth !== 'wise'}>
      {counted === stake ? null : (
        <p class="aside">{t('flight:decision.likely', { stake: formatFigure(stake, 'money') })}</p>
      )}
      <ul class="sums">
        {weighed.map((one) => (
          <li key={one.choice} class={one.choice === choice ? 'sum-row own' : 'sum-row'}>
            <strong>{choiceName(one.choice, about)}</strong>{' '}
            {one.choice === choice ? <span class="sum-tag">{t('flight:decision.yours')}</span> : null}{' '}
            {one.choice === best ? <span class="sum-tag">{t('flight:decision.best')}</span> : null}
            <span class="sum-line">{sumWords(one, judged)}</span>
          </li>
        ))}
      </ul>
    </Why>
  );
}
