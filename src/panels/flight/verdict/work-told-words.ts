// What a verdict tells of work that was handed in, in words.

import type { AlarmTold, Part, Table, WorkTold } from '../../../flight/index.ts';
import { formatFigure, recordName, t } from '../../../language/index.ts';
import { amountText } from '../desk/tower/forecast-words.ts';
import { partText, tileTitle } from '../desk/tower/report-words.ts';

/** For each thing asked, whether the report answers it, and what would have. */
export function reportTold(
  { table, asked }: WorkTold & { kind: 'report' },
  task: Pick<Table, 'cell' | 'symptom'>,
): readonly { readonly part: Part; readonly answered: boolean; readonly text: string }[] {
  const title = (i: number) => {
    const tile = table.tiles[i];
    return tile === undefined ? '' : tileTitle(tile, task); // every index is one of the table's
  };
  return asked.map(({ part, answered, chosen, right }) => ({
    part,
    answered,
    text: t(answered ? 'flight:report.told.answered' : 'flight:report.told.unanswered', {
      part: partText(part),
      tile: title(chosen),
      right: title(right),
    }),
  }));
}

type Forecast = WorkTold & { readonly kind: 'forecast' };

/** How many of the ten futures lie in the band. */
export function coveredText({ covered, outcome }: Forecast): string {
  return t('flight:forecast.told.covered', {
    covered,
    low: amountText(Math.max(0, outcome.figure - outcome.half)),
    high: amountText(outcome.figure + outcome.half),
  });
}

/** Whether the figure and the band hold, each in a sentence. */
export function forecastTold({
  outcome: { figure, half, expected, needed },
  figureHolds,
  bandHolds,
}: Forecast): readonly { readonly id: string; readonly holds: boolean; readonly text: string }[] {
  const side = figureHolds ? 'near' : figure > expected ? 'high' : 'low';
  const width = bandHolds ? 'fair' : half < needed ? 'narrow' : 'wide';
  return [
    {
      id: 'figure',
      holds: figureHolds,
      text: t(`flight:forecast.told.figure.${side}`, {
        figure: amountText(figure),
        expected: amountText(expected),
      }),
    },
    {
      id: 'band',
      holds: bandHolds,
      text: t(`flight:forecast.told.band.${width}`, { half: amountText(half), needed: amountText(needed) }),
    },
  ];
}

/** What an alarm would have done, in a sentence. @param better true for the one that would have been right */
export function alarmText(
  { record, limit, firstWeek, falseWeeks }: AlarmTold,
  { onsetWeek, cell }: Pick<Table, 'onsetWeek' | 'cell'>,
  better: boolean,
): string {
  const head = t(better ? 'flight:alarm.told.better' : 'flight:alarm.told.chosen', {
    record: recordName(record.counts, cell),
    limit: formatFigure(limit, 'share'),
  });
  const rang =
    firstWeek === null
      ? t('flight:alarm.told.silent')
      : t('flight:alarm.told.rang', { count: firstWeek - onsetWeek + 1 });
  return `${head} ${rang} ${t('flight:alarm.told.before', { before: falseWeeks.length })}`;
}
