// What each choice of a decision comes to, worked out from the figures that stood on the screen.

import { useMemo } from 'preact/hooks';
import { type Compared, type Judged, type StripView, bestBySum } from '../../../flight/index.ts';
import { formatFigure, formatPart, t } from '../../../language/index.ts';
import { Why } from '../../parts/Why.tsx';
import { decidedName } from '../../parts/say.ts';
import { WorkTable, hasTable } from '../desk/cockpit/WorkTable.tsx';
import { placeLine } from '../desk/cockpit/work-words.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';

type Place = NonNullable<Judged['place']>;

function sumWords(
  { choice, share, weeks, second, price, hours, net }: Compared,
  { counted, weeksLeft }: Judged,
): string {
  if (choice === 'leave') return t('flight:decision.nothing', { net: formatFigure(0, 'money') });
  const sum = {
    stake: formatFigure(counted, 'money'),
    cost: formatFigure(price + hours, 'money'),
    net: formatFigure(Math.round(net / 1000) * 1000, 'money'),
  };
  if (second !== undefined) {
    // What each of two takes is worked out in the rows above; the second takes its part of what the first has left.
    const [first, then] = [(share * weeks) / weeksLeft, (second.share * second.weeks) / weeksLeft];
    return t('flight:decision.sumBoth', {
      ...sum,
      first: formatFigure(first, 'share'),
      second: formatFigure(then, 'share'),
      both: formatFigure(1 - (1 - first) * (1 - then), 'share'),
    });
  }
  return t('flight:decision.sum', {
    ...sum,
    share: formatFigure(share, 'share'),
    weeks: formatPart(weeks),
    left: weeksLeft,
  });
}

/** «ditt valg», «best» by the sum that stands there, and «best gjennomspilt» where the model puts another first. */
function tagsOf(one: Compared, judged: Judged): string[] {
  const { choice, best } = judged;
  const first = bestBySum(judged);
  return [
    ...(one.choice === choice ? [t('flight:decision.yours')] : []),
    ...(one.choice === first ? [t('flight:decision.best')] : []),
    ...(one.choice === best && best !== first ? [t('flight:decision.bestPlayed')] : []),
    ...(one.affordable ? [] : [t('flight:decision.uncovered')]),
  ];
}

/** The model's own figure, where the sum says something else. */
function expectedWords({ expected }: Compared): string {
  return t('flight:decision.expected', { net: formatFigure(Math.round(expected / 1000) * 1000, 'money') });
}

const NOTHING_TO_DO = () => {};

/** Where the work was done; where it was not the good place, the work itself with the good answer drawn over the player's. */
function PlaceTold({
  strip,
  place,
  hand,
}: Pick<Judged, 'hand'> & { readonly strip: StripView; readonly place: Place }) {
  const { game } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.cockpitTask(strip.id), [game, flight, strip.id]);
  const good = placeLine(task, place.good, strip.scenario);
  return (
    <>
      <p class="aside">
        {place.right ? null : <s>{placeLine(task, place.yours, strip.scenario)}</s>}{' '}
        {good === null ? null : t('flight:decision.place', { place: good })}
      </p>
      {place.right || task.kind !== hand || !hasTable(task) ? null : (
        <fieldset class="work-told" disabled aria-label={t('flight:decision.placeTold')}>
          <WorkTable
            task={task}
            scenario={strip.scenario}
            work={place.good}
            over={place.yours}
            onWork={NOTHING_TO_DO}
          />
        </fieldset>
      )}
    </>
  );
}

/** A row for each choice, the player's and the best one marked. */
export function DecisionTold({ judged, strip }: { readonly judged: Judged; readonly strip: StripView }) {
  const { weighed, choice, stake, counted, untrue, unheard } = judged;
  const doubt =
    untrue === true
      ? 'flight:decision.untrue'
      : unheard === true
        ? 'flight:decision.unheard'
        : 'flight:decision.likely';
  return (
    <Why title={t('flight:decision.sums')} open={judged.worth !== 'wise'}>
      <p class="aside">{t('flight:decision.byTold')}</p>
      {judged.best === 'leave' && untrue !== true ? (
        // All but what carries for some weeks would work on after it, so that leaving the matter may look careless.
        <p class="aside">{t('flight:decision.quarterOnly')}</p>
      ) : null}
      {counted === stake ? null : <p class="aside">{t(doubt, { stake: formatFigure(stake, 'money') })}</p>}
      {judged.place === null ? null : <PlaceTold strip={strip} place={judged.place} hand={judged.hand} />}
      {judged.differs ? <p class="aside">{t('flight:decision.differs')}</p> : null}
      <ul class="sums">
        {weighed.map((one) => (
          <li key={one.choice} class={one.choice === choice ? 'sum-row own' : 'sum-row'}>
            <strong>{decidedName(one.choice, judged, strip.scenario, strip.cell)}</strong>{' '}
            {tagsOf(one, judged).map((tag) => (
              <span key={tag} class="sum-tag">
                {`· ${tag} `}
              </span>
            ))}
            <span class="sum-line">{sumWords(one, judged)}</span>
            {judged.differs ? <span class="sum-line">{expectedWords(one)}</span> : null}
          </li>
        ))}
      </ul>
    </Why>
  );
}
