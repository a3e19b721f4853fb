// The forecast as it is added up: open cases × their mean value × their chance, step by step, and the sum.

import { amountsOf, chancesOf, type ForecastTask, type RateId } from '../../../../flight/index.ts';
import { formatFigure, t } from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { shareText } from '../../../parts/record/record-words.ts';
import { amountText, salesText } from './forecast-words.ts';

interface Props {
  readonly task: ForecastTask;
  /** Null where nothing is chosen yet. */
  readonly rates: readonly (RateId | null)[];
}

/** A row for each step. Until all rates are chosen there are no chances and no sum, because each row needs the steps after it. */
export function ForecastSum({ task, rates }: Props) {
  const chosen = rates.flatMap((rate) => (rate === null ? [] : [rate]));
  const whole = chosen.length === task.rows.length;
  const chances = whole ? chancesOf(task, chosen) : null;
  const amounts = whole ? amountsOf(task, chosen) : null;
  const sum = amounts?.reduce((all, one) => all + one, 0) ?? null; // not counted yet
  const cell = (of: readonly number[] | null, i: number, write: (value: number) => string) =>
    of === null ? '–' : write(of[i] ?? 0); // every row has one
  return (
    <div class="forecast-sum">
      <StackTable
        label={t('flight:forecast.sum')}
        columns={[
          t('flight:forecast.waits'),
          t('flight:forecast.cases'),
          t('flight:forecast.open'),
          t('flight:forecast.value'),
          t('flight:forecast.chance'),
          t('flight:forecast.amount'),
        ]}
        rows={task.rows.map(({ step, cases, open, value }, i) => ({
          id: step,
          name: t(`flight:forecast.stage.${step}`),
          cells: [
            formatFigure(cases, 'count'),
            formatFigure(open, 'count'),
            open === 0 ? '–' : amountText(value),
            cell(chances, i, shareText),
            cell(amounts, i, amountText),
          ],
        }))}
      />
      <p class="forecast-figure">
        {sum === null
          ? t('flight:forecast.noFigure')
          : t('flight:forecast.figure', { figure: amountText(sum), sales: salesText(task, sum) })}
      </p>
    </div>
  );
}
