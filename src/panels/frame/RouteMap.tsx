// The route of the game as a chart of a fjord, from Ground school to the storm route, with what has been flown and a button wherever one can fly.
// Everything comes from the logbook, and the list under the drawing says all that the drawing shows.

import { useId } from 'preact/hooks';
import type { ListedCompany, ViewName } from '../../content/index.ts';
import { formatFigure, formatList, t } from '../../language/index.ts';
import { routeName, shortName } from '../parts/route-name.ts';
import type { FlightRecord } from '../ports.ts';
import type { Frame, Missing, Standing } from './port.ts';
import { RouteChart, type StopState } from './RouteChart.tsx';
import './route.css';

/** A company's flight that saved the largest share; where none tells its share, the one with the best landing. */
export function bestOf(records: readonly FlightRecord[], company: string): FlightRecord | null {
  const worth = ({ saved, landing }: FlightRecord) => [saved ?? Number.NEGATIVE_INFINITY, landing] as const;
  return records
    .filter((record) => record.company === company)
    .reduce<FlightRecord | null>((best, record) => {
      if (best === null) return record;
      const [saved, landing] = worth(record);
      const [most, highest] = worth(best);
      return saved > most || (saved === most && landing > highest) ? record : best;
    }, null);
}

function bestText({ saved, landing }: FlightRecord): string {
  const landed = formatFigure(landing, 'share');
  if (saved === null) return t('common:route.landed', { landing: landed });
  return t('common:route.best', { saved: formatFigure(saved, 'share'), landing: landed });
}

/** What the route is drawn from. */
export interface RouteOf {
  readonly companies: readonly ListedCompany[];
  readonly records: readonly FlightRecord[];
  readonly standing: (company: string) => Standing;
  /** Ground school was gone through to its end. */
  readonly schooled: boolean;
  /** The company of the flight about to take off; null = none is. */
  readonly going: string | null;
}

export interface Stop {
  /** Id of the company; null = Ground school. */
  readonly company: string | null;
  readonly name: string;
  readonly state: StopState;
  readonly best: FlightRecord | null;
  readonly standing: Standing;
  /** What lies around it; null where it is no company's. */
  readonly view: ViewName | null;
}

/** The stops: Ground school, then the companies. The next is the one about to be flown, or the first that can be and has not been. */
export function stopsOf({ companies, records, standing, schooled, going }: RouteOf): Stop[] {
  let next = true;
  const stateOf = (id: string, stands: Standing, best: FlightRecord | null): StopState => {
    if (stands === 'coming') return 'coming';
    if (best !== null) return 'flown';
    // A link may lead to where one cannot choose to go.
    if (stands !== 'open' && going !== id) return 'closed';
    const comes = going === null ? next : id === going;
    next = false;
    return comes ? 'next' : 'open';
  };
  const flown = companies.map((company): Stop => {
    const { id, view } = company;
    const best = bestOf(records, id);
    const stands = standing(id);
    return {
      company: id,
      name: routeName(company),
      state: stateOf(id, stands, best),
      best,
      standing: stands,
      view,
    };
  });
  // Whoever has flown or is about to without Ground school has passed it by; it stays open.
  const begun = going !== null || flown.some(({ best }) => best !== null);
  const ground = schooled ? 'flown' : begun ? 'open' : 'next';
  return [
    {
      company: null,
      name: t('common:route.stop.ground'),
      state: ground,
      best: null,
      standing: 'open',
      view: null,
    },
    ...flown,
  ];
}

function stateText({ company, state, best }: Stop, going: string | null): string {
  if (best !== null) return bestText(best);
  const ready = state === 'open' || (company !== null && state === 'next' && company !== going);
  return t(ready ? 'common:route.ready' : `common:route.${state}`);
}

/** What opens a closed route. */
function missingText({ landings, endorsements }: Missing, { companies }: Frame): string {
  const names = companies.filter(({ id }) => landings.includes(id)).map(shortName);
  return t('common:route.opens', { companies: formatList(names), endorsements });
}

interface WayProperties {
  readonly stop: Stop;
  readonly going: string | null;
  readonly frame: Frame;
}

/** The button of a stop: to fly there, or before take-off to go there instead. */
function Way({ stop, going, frame }: WayProperties) {
  const { company, name } = stop;
  const { game } = frame;
  if (company === null)
    return going === null ? (
      <button
        type="button"
        class="button small"
        aria-label={t('common:route.startOf', { name })}
        onClick={() => (game.screen.value = 'school')}
      >
        {t('common:route.start')}
      </button>
    ) : null;
  if (going === null)
    return (
      <button
        type="button"
        class="button small"
        aria-label={t('common:route.flyTo', { name })}
        onClick={() => game.flyCompany(company)}
      >
        {t('common:route.fly')}
      </button>
    );
  const chosen = company === going;
  const choose = () => {
    game.announce(t('common:route.chosenIs', { name }));
    frame.changeCompany(company);
  };
  return (
    <button
      type="button"
      class={chosen ? 'button small route-chosen' : 'button small'}
      aria-label={t(chosen ? 'common:route.chosenIs' : 'common:route.chooseOf', { name })}
      onClick={chosen ? undefined : choose}
    >
      {t(chosen ? 'common:route.chosen' : 'common:route.choose')}
    </button>
  );
}

interface Props {
  readonly frame: Frame;
  /** The company of the flight about to take off: its airport is then marked, on a slim version of the chart. */
  readonly going?: string | null;
}

/** The chart and its list. */
export function RouteMap({ frame, going = null }: Props) {
  const name = useId();
  const { companies, standing, schoolPassed, game } = frame;
  const stops = stopsOf({
    companies,
    records: game.history.value,
    standing,
    schooled: schoolPassed.value,
    going,
  });
  const here = stops.findIndex(({ company, state }) =>
    going === null ? state === 'next' : company === going,
  );
  return (
    <section class={going === null ? 'route' : 'route route-slim'} aria-labelledby={name}>
      <h2 id={name} class="unseen">
        {t('common:route.title')}
      </h2>
      <RouteChart stops={stops} going={going === null ? null : here} />
      <ol class="route-stops" style={{ '--stops': stops.length }}>
        {stops.map((stop, i) => (
          <li
            key={stop.company ?? ''}
            class={`route-stop route-${stop.state}`}
            aria-current={i === here ? 'step' : undefined}
          >
            <span class="route-name">{stop.name}</span>
            <span class="route-state">{stateText(stop, going)}</span>
            {going !== null || typeof stop.standing === 'string' ? null : (
              <span class="route-state route-opens">{missingText(stop.standing, frame)}</span>
            )}
            {stop.standing === 'open' || (going !== null && stop.company === going) ? (
              <Way stop={stop} going={going} frame={frame} />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
