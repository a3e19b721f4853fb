// What each choice of a decision comes to, worked out from the figures that stood on the screen.

import { useMemo } from 'preact/hooks';
import type { Choice, Judged, StripView, Weighed } from '../../../flight/index.ts';
import { formatFigure, formatPart, t } from '../../../language/index.ts';
import { Why } from '../../parts/Why.tsx';
import { decidedName } from '../../parts/say.ts';
import { placeLine } from '../desk/cockpit/work-words.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';

type Place = NonNullable<Judged['place']>;

function sumWords(
  { choice, share, weeks, price, hours, net }: Weighed,
  { counted, weeksLeft }: Judged,
): string {
  if (choice === 'leave') return t('flight:decision.nothing', { net: formatFigure(0, 'money') });
  return t('flight:decision.sum', {
    stake: formatFigure(counted, 'money'),
    share: formatFigure(share, 'share'),
    weeks: formatPart(weeks),
    left: weeksLeft,
    cost: formatFigure(price + hours, 'money'),
    net: formatFigure(Math.round(net / 1000) * 1000, 'money'),
  });
}

/** «ditt valg», «best». */
function tagsOf(one: Choice, { choice, best }: Judged): string[] {
  return [
    ...(one === choice ? [t('flight:decision.yours')] : []),
    ...(one === best ? [t('flight:decision.best')] : []),
  ];
}

/** Where the work was done, with the good answer over it where it was not. */
function PlaceTold({ strip, place }: { readonly strip: StripView; readonly place: Place }) {
  const { game } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.cockpitTask(strip.id), [game, flight, strip.id]);
  const good = placeLine(task, place.good, strip.scenario);
  return (
    <p class="aside">
      {place.right ? null : <s>{placeLine(task, place.yours, strip.scenario)}</s>}{' '}
      {good === null ? null : t('flight:decision.place', { place: good })}
    </p>
  );
}

/** A row for each choice, the player's and the best one marked. */
export function DecisionTold({ judged, strip }: { readonly judged: Judged; readonly strip: StripView }) {
  const { weighed, choice, stake, counted } = judged;
  return (
    <Why title={t('flight:decision.sums')} open={judged.worth !== 'wise'}>
      <p class="aside">{t('flight:decision.byTold')}</p>
      {counted === stake ? null : (
        <p class="aside">{t('flight:decision.likely', { stake: formatFigure(stake, 'money') })}</p>
      )}
      {judged.place === null ? null : <PlaceTold strip={strip} place={judged.place} />}
      <ul class="sums">
        {weighed.map((one) => (
          <li key={one.choice} class={one.choice === choice ? 'sum-row own' : 'sum-row'}>
            <strong>{decidedName(one.choice, judged, strip.scenario, strip.cell)}</strong>{' '}
            {tagsOf(one.choice, judged).map((tag) => (
              <span key={tag} class="sum-tag">
                {`· ${tag} `}
              </span>
            ))}
            <span class="sum-line">{sumWords(one, judged)}</span>
          </li>
        ))}
      </ul>
    </Why>
  );
}
