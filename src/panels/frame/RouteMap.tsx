// The route of the game as a chart of a fjord, from Ground school to the storm route, with what has been flown.
// Everything comes from the logbook, and the list under the drawing says all that the drawing shows.

import { useId } from 'preact/hooks';
import type { ListedCompany, ViewName } from '../../content/index.ts';
import { formatFigure, oneOfLanguages, t } from '../../language/index.ts';
import type { FlightRecord } from '../ports.ts';
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

interface Props {
  readonly companies: readonly ListedCompany[];
  readonly records: readonly FlightRecord[];
  /** Ground school was gone through to its end. */
  readonly schooled: boolean;
  /** The company of the flight about to take off: its airport is then marked, on a slim version of the chart. */
  readonly going?: string;
}

interface Stop {
  readonly id: string;
  readonly name: string;
  readonly state: StopState;
  readonly best: FlightRecord | null;
  /** What lies around it; null where it is no company's. */
  readonly view: ViewName | null;
}

/** The stops: Ground school, the companies, and the storm route. */
function stopsOf({ companies, records, schooled, going }: Props): Stop[] {
  const flown = companies.map(({ id, route, view, data }): Stop => {
    const best = data === null ? null : bestOf(records, id);
    const state = data === null ? 'coming' : best === null ? 'next' : 'flown';
    return { id, name: oneOfLanguages(route, `route.${id}`), state, best, view };
  });
  // Whoever has flown or is about to without Ground school has passed it by; it stays open.
  const begun = going !== undefined || flown.some(({ best }) => best !== null);
  const ground = schooled ? 'flown' : begun ? 'open' : 'next';
  return [
    { id: 'ground', name: t('common:route.stop.ground'), state: ground, best: null, view: null },
    ...flown,
    { id: 'storm', name: t('common:route.stop.storm'), state: 'coming', best: null, view: null },
  ];
}

/** The chart and its list. */
export function RouteMap(props: Props) {
  const { going } = props;
  const name = useId();
  const stops = stopsOf(props);
  const here = stops.findIndex(({ id, state }, i) =>
    going === undefined ? state === 'next' : i > 0 && id === going,
  );
  const words = ({ state, best }: Stop, i: number) => {
    if (best !== null) return bestText(best);
    const ready = state === 'open' || (i > 0 && state === 'next' && going === undefined);
    return t(ready ? 'common:route.ready' : `common:route.${state}`);
  };
  return (
    <section class={going === undefined ? 'route' : 'route route-slim'} aria-labelledby={name}>
      <h2 id={name} class={going === undefined ? undefined : 'unseen'}>
        {t('common:route.title')}
      </h2>
      <RouteChart stops={stops} going={going === undefined ? null : here} />
      <ol class="route-stops" style={{ '--stops': stops.length }}>
        {stops.map((stop, i) => (
          <li
            key={stop.id}
            class={`route-stop route-${stop.state}`}
            aria-current={i === here ? 'step' : undefined}
          >
            <span class="route-name">{stop.name}</span>
            <span class="route-state">{words(stop, i)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
