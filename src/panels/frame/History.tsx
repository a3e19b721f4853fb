// Earlier flights, newest first: each debrief can be opened, and each quarter flown again.

import { formatDate, formatFigure, t } from '../../language/index.ts';
import type { FlightRecord } from '../ports.ts';
import { setupOf } from '../../flight/index.ts';
import { StackTable } from '../parts/StackTable.tsx';
import { shortName } from '../parts/route-name.ts';
import { Heading } from './Heading.tsx';
import type { Frame } from './port.ts';
import { RouteMap } from './RouteMap.tsx';
import './screens.css';

const COLUMNS = ['when', 'quarter', 'landing', 'saved', 'right'] as const;

interface WaysProperties {
  readonly record: FlightRecord;
  readonly onDebrief: () => void;
  readonly onAgain: () => void;
}

function Ways({ record, onDebrief, onAgain }: WaysProperties) {
  const date = formatDate(new Date(record.at));
  return (
    <div class="button-row">
      <button
        type="button"
        class="button small"
        aria-label={t('common:history.debriefOf', { date, seed: record.seed })}
        onClick={onDebrief}
      >
        {t('common:history.debrief')}
      </button>
      <button
        type="button"
        class="button small"
        aria-label={t('common:history.againOf', { seed: record.seed })}
        onClick={onAgain}
      >
        {t('common:history.again')}
      </button>
    </div>
  );
}

function figuresOf(
  { company, seed, landing, saved, right, decisions }: FlightRecord,
  companies: Frame['companies'],
): readonly string[] {
  const flown = companies.find(({ id }) => id === company);
  return [
    flown === undefined ? String(seed) : `${shortName(flown)} · ${seed}`,
    formatFigure(landing, 'share'),
    saved === null ? t('common:history.unknown') : formatFigure(saved, 'share'),
    t('common:history.rightOf', { right, all: decisions }),
  ];
}

/** The history screen. */
export function History({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const records = game.history.value;
  return (
    <main class="page-screen">
      <div class="panel page-panel broad">
        <Heading>{t('common:history.page')}</Heading>
        <RouteMap frame={frame} />
        <h2>{t('common:history.title')}</h2>
        {records.length === 0 ? (
          <p>{t('common:history.none')}</p>
        ) : (
          <div class="table-room" role="region" aria-label={t('common:history.title')}>
            <StackTable
              columns={COLUMNS.map((column) => t(`common:history.${column}`))}
              rows={records.map((record) => ({
                id: record.id,
                name: formatDate(new Date(record.at)),
                cells: [
                  ...figuresOf(record, frame.companies),
                  <Ways
                    key="ways"
                    record={record}
                    onDebrief={() => game.openDebrief(record)}
                    onAgain={() => game.startFlight({ setup: setupOf(record) })}
                  />,
                ],
              }))}
            />
          </div>
        )}
        <button type="button" class="button" onClick={() => game.leave()}>
          {t('common:history.back')}
        </button>
      </div>
    </main>
  );
}
