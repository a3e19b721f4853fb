// Earlier flights, newest first: each can be gone through again, and its quarter flown again.
// Must not rank them.

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

function Row({ record, onDebrief, onAgain }: RowProperties) {
  const date = formatDate(new Date(record.at));
  const saved = record.saved === null ? t('common:history.unknown') : formatFigure(record.saved, 'share');
  return (
    <tr>
      <th scope="row">{date}</th>
      <td>{record.seed}</td>
      <td>{formatFigure(record.landing, 'share')}</td>
      <td>{saved}</td>
      <td>{t('common:history.rightOf', { right: record.right, all: record.decisions })}</td>
      <td>
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
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{t('common:history.when')}</th>
                  <th scope="col">{t('common:history.quarter')}</th>
                  <th scope="col">{t('common:history.landing')}</th>
                  <th scope="col">{t('common:history.saved')}</th>
                  <th scope="col">{t('common:history.right')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
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
