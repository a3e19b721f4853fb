// The route of the game as a chart of a fjord: from Ground school to the storm route, with what has been flown.
// Must not hold a state: it reads the logbook; and the list under the drawing says all that the drawing shows.

import { useId } from 'preact/hooks';
import { formatFigure, t } from '../../language/index.ts';
import type { FlightRecord } from '../ports.ts';
import { RouteChart, type StopState } from './RouteChart.tsx';
import './route.css';

const STOPS = ['ground', 'startup', 'consulting', 'agency', 'storm'] as const;

/** The flight of a company that saved the most; among those that say nothing of it, the best landing. */
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
  readonly records: readonly FlightRecord[];
  /** The flight that is about to take off: a slim strip, with the airport it leaves for marked. */
  readonly going?: boolean;
}

/** The chart and its list. */
export function RouteMap({ records, going = false }: Props) {
  const name = useId();
  const best = bestOf(records, 'startup');
  // Whoever has flown, or is about to, has the ground behind them.
  const states: readonly StopState[] = [
    best !== null || going ? 'flown' : 'next',
    best !== null ? 'flown' : 'next',
    'coming',
    'coming',
    'coming',
  ];
  const next = states.indexOf('next');
  const words = (state: StopState, i: number) => {
    if (i === 1 && best !== null) return bestText(best);
    if (i === 1 && state === 'next' && !going) return t('common:route.ready');
    return t(`common:route.${state}`);
  };
  return (
    <section class={going ? 'route route-slim' : 'route'} aria-labelledby={name}>
      <h2 id={name} class={going ? 'unseen' : undefined}>
        {t('common:route.title')}
      </h2>
      <RouteChart states={states} going={going ? 1 : null} />
      <ol class="route-stops">
        {STOPS.map((stop, i) => {
          const state = states[i] ?? 'coming';
          const here = going ? i === 1 : i === next;
          return (
            <li key={stop} class={`route-stop route-${state}`} aria-current={here ? 'step' : undefined}>
              <span class="route-name">{t(`common:route.stop.${stop}`)}</span>
              <span class="route-state">{words(state, i)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
