// A plan by minutes, as a table, and the two that the run sheet and the guide have in common.

import { t } from '../../language/index.ts';

const WORKSHOP = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
const DEMO = ['1', '2', '3', '4'] as const;

interface Row {
  readonly time: string;
  readonly what: string;
  readonly how: string;
}

/** A workshop of 90 minutes. */
export function workshopRows(): Row[] {
  return WORKSHOP.map((part) => ({
    time: t(`trainer:run.workshop.${part}.time`),
    what: t(`trainer:run.workshop.${part}.what`),
    how: t(`trainer:run.workshop.${part}.how`),
  }));
}

/** A demonstration of 25 minutes. */
export function demoRows(): Row[] {
  return DEMO.map((part) => ({
    time: t(`trainer:run.demo.${part}.time`),
    what: t(`trainer:run.demo.${part}.what`),
    how: t(`trainer:run.demo.${part}.how`),
  }));
}

/** The rows as a table. */
export function Plan({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) {
  return (
    <table class="table run-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trainer:run.workshop.minutes')}</th>
          <th scope="col">{t('trainer:run.workshop.what')}</th>
          <th scope="col">{t('trainer:run.workshop.how')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.time}>
            <td class="run-time">{row.time}</td>
            <th scope="row">{row.what}</th>
            <td>{row.how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
