// Earlier flights, newest first, with a way to fly the same quarter again.
// Must not rank them.

import { formatDate, formatFigure, t } from '../../language/index.ts';
import type { FlightRecord } from '../ports.ts';
import { Heading } from './Heading.tsx';
import type { Frame } from './port.ts';

function Row({ record, onAgain }: { readonly record: FlightRecord; readonly onAgain: () => void }) {
  const saved = record.saved === null ? t('common:history.unknown') : formatFigure(record.saved, 'share');
  return (
    <tr>
      <th scope="row">{formatDate(new Date(record.at))}</th>
      <td>{record.seed}</td>
      <td>{formatFigure(record.landing, 'share')}</td>
      <td>{saved}</td>
      <td>{t('common:history.rightOf', { right: record.right, all: record.decisions })}</td>
      <td>
        <button type="button" class="button small" onClick={onAgain}>
          {t('common:history.again')}
        </button>
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
        <Heading>{t('common:history.title')}</Heading>
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
                    onAgain={() => game.startFlight({ seed: record.seed })}
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
