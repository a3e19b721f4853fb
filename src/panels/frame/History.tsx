// Earlier flights, newest first: each can be gone through again, and its quarter flown again.
// Must not rank them.

import type { ComponentChildren } from 'preact';
import { formatDate, formatFigure, t } from '../../language/index.ts';
import type { FlightRecord } from '../ports.ts';
import { setupOf } from '../../flight/record.ts';
import { Heading } from './Heading.tsx';
import type { Frame } from './port.ts';
import { RouteMap } from './RouteMap.tsx';

interface RowProperties {
  readonly record: FlightRecord;
  readonly onDebrief: () => void;
  readonly onAgain: () => void;
}

const COLUMNS = ['when', 'quarter', 'landing', 'saved', 'right'] as const;

interface CellProperties {
  readonly column: (typeof COLUMNS)[number];
  readonly children: ComponentChildren;
}

/** A figure with its column's name, which stands before it where the columns are stacked. */
function Cell({ column, children }: CellProperties) {
  return (
    <td role="cell" data-column={t(`common:history.${column}`)}>
      {children}
    </td>
  );
}

// The roles stand there because a table laid out as anything else loses them on a narrow window.
function Row({ record, onDebrief, onAgain }: RowProperties) {
  const date = formatDate(new Date(record.at));
  const saved = record.saved === null ? t('common:history.unknown') : formatFigure(record.saved, 'share');
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {date}
      </th>
      <Cell column="quarter">{record.seed}</Cell>
      <Cell column="landing">{formatFigure(record.landing, 'share')}</Cell>
      <Cell column="saved">{saved}</Cell>
      <Cell column="right">
        {t('common:history.rightOf', { right: record.right, all: record.decisions })}
      </Cell>
      <td role="cell">
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
      </td>
    </tr>
  );
}

/** The history screen. */
export function History({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const records = game.history.value;
  return (
    <main class="page-screen">
      <div class="panel page-panel broad">
        <Heading>{t('common:history.page')}</Heading>
        <RouteMap records={records} />
        <h2>{t('common:history.title')}</h2>
        {records.length === 0 ? (
          <p>{t('common:history.none')}</p>
        ) : (
          <div class="scroll-sideways" tabIndex={0} role="region" aria-label={t('common:history.title')}>
            <table role="table" class="table stacks">
              <thead role="rowgroup">
                <tr role="row">
                  {COLUMNS.map((column) => (
                    <th key={column} role="columnheader" scope="col">
                      {t(`common:history.${column}`)}
                    </th>
                  ))}
                  <td role="cell" />
                </tr>
              </thead>
              <tbody role="rowgroup">
                {records.map((record) => (
                  <Row
                    key={record.id}
                    record={record}
                    onDebrief={() => game.openDebrief(record)}
                    onAgain={() => game.startFlight({ setup: setupOf(record) })}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <button type="button" class="button" onClick={() => game.leave()}>
          {t('common:history.back')}
        </button>
      </div>
    </main>
  );
}
