// The small picture of a tile, with its figures in words; and the same as a table.
// Must not point at anything.

import type { Picture, Table } from '../../../../flight/index.ts';
import { t } from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { CurveTable } from '../charts/CurveTable.tsx';
import { ResultCurve } from '../../../parts/record/ResultCurve.tsx';
import { ValueBar } from '../charts/ValueBar.tsx';
import { CountTable } from './CountTable.tsx';
import { resultFigure, resultText, type Seen } from '../../../parts/record/record-words.ts';
import { MeasureView } from '../../../parts/record/MeasureView.tsx';
import { rowText } from './report-words.ts';

interface Props {
  readonly picture: Picture;
  readonly title: string;
  readonly task: Pick<Table, 'slice' | 'cell'>;
  readonly seen: Seen;
}

function Bars({ picture, task }: Props) {
  if (picture.form !== 'bars') return null;
  const full = Math.max(...picture.rows.flatMap(({ value, usual }) => [value, usual ?? 0])) * 1.05; // bars without a usual
  return (
    <ul class="counts">
      {picture.rows.map(({ name, value, usual }) => {
        const text = rowText(name, task);
        return (
          <li key={text} class="count">
            <span class="count-name">{text}</span>
            <ValueBar value={value} usual={usual} full={full} />
            <span class="count-text">
              {usual === null
                ? resultFigure(value, picture.unit)
                : t('flight:report.ofUsual', {
                    now: resultFigure(value, picture.unit),
                    usual: resultFigure(usual, picture.unit),
                  })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function BarTable({ picture, title, task }: Props) {
  if (picture.form !== 'bars') return null;
  const { unit, rows } = picture;
  return (
    <StackTable
      caption={title}
      columns={[t('flight:chart.what'), title, t('flight:chart.norm')]}
      rows={rows.map(({ name, value, usual }) => ({
        id: rowText(name, task),
        name: rowText(name, task),
        cells: [resultFigure(value, unit), usual === null ? '–' : resultFigure(usual, unit)],
      }))}
    />
  );
}

/** The picture. */
export function TilePicture(props: Props) {
  const { picture, seen } = props;
  switch (picture.form) {
    case 'curve':
      return (
        <>
          <ResultCurve curve={picture} onset={null} />
          <p class="count-lines">
            {t('flight:report.weeks', {
              count: picture.weeks.length,
              result: resultText({ curve: picture }),
            })}
          </p>
        </>
      );
    case 'bars':
      return <Bars {...props} />;
    case 'record':
      return <MeasureView measure={picture.measure} kind={picture.card} seen={seen} bare />;
  }
}

/** The picture's figures as a table. */
export function TileTable(props: Props) {
  const { picture, title, seen } = props;
  switch (picture.form) {
    case 'curve':
      return <CurveTable caption={title} curve={picture} now={seen.now} />;
    case 'bars':
      return <BarTable {...props} />;
    case 'record':
      return <CountTable measure={picture.measure} seen={seen} />;
  }
}
