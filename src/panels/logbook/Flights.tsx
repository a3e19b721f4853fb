// The flights flown, newest first: each debrief can be opened, and each quarter flown again.

import { setupOf } from '../../flight/index.ts';
import { formatDate, formatFigure, t } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { shortName } from '../parts/route-name.ts';
import { StackTable } from '../parts/StackTable.tsx';
import type { FlightRecord, Game } from '../ports.ts';

const COLUMNS = ['when', 'quarter', 'landing', 'saved', 'right'] as const;

function Ways({ game, record }: { readonly game: Game; readonly record: FlightRecord }) {
  const date = formatDate(new Date(record.at));
  return (
    <div class="button-row">
      <button
        type="button"
        class="button small"
        aria-label={t('logbook:flights.debriefOf', { date, seed: record.seed })}
        onClick={() => game.openDebrief(record)}
      >
        {t('logbook:flights.debrief')}
      </button>
      <button
        type="button"
        class="button small"
        aria-label={t('logbook:flights.againOf', { seed: record.seed })}
        onClick={() => game.startFlight({ setup: setupOf(record) })}
      >
        {t('logbook:flights.again')}
      </button>
    </div>
  );
}

function figuresOf(
  { company, setup, seed, landing, saved, right, decisions }: FlightRecord,
  companies: Game['flyable'],
): readonly string[] {
  const flown = companies.find(({ id }) => id === company);
  const name = flown === undefined ? setup?.pack?.name : shortName(flown);
  return [
    name === undefined ? String(seed) : `${name} · ${seed}`,
    formatFigure(landing, 'share'),
    saved === null ? t('logbook:flights.unknown') : formatFigure(saved, 'share'),
    t('logbook:flights.rightOf', { right, all: decisions }),
  ];
}

/** The section. */
export function Flights({ game }: { readonly game: Game }) {
  const records = game.history.value;
  return (
    <Section title={t('logbook:flights.title')} id="flights">
      {records.length === 0 ? (
        <p>{t('logbook:flights.none')}</p>
      ) : (
        <div class="table-room">
          <StackTable
            columns={COLUMNS.map((column) => t(`logbook:flights.${column}`))}
            rows={records.map((record) => ({
              id: record.id,
              name: formatDate(new Date(record.at)),
              cells: [...figuresOf(record, game.flyable), <Ways key="ways" game={game} record={record} />],
            }))}
          />
        </div>
      )}
      {records.length < game.historyLength ? null : (
        <p class="fine">{t('logbook:flights.kept', { count: game.historyLength })}</p>
      )}
    </Section>
  );
}
