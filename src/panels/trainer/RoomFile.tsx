// The room's answers as a table for a spreadsheet: a row for each flight and strip, and no names.

import { useState } from 'preact/hooks';
import { type ClassQuarter, findingsCounted } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import { ANSWER_COLUMNS, answerRow, yesNo } from '../parts/answer-row.ts';
import { csvTable, fileTime, type Separator, shortMark, usualSeparator } from '../parts/csv.ts';
import { saveFile } from '../parts/download.ts';
import { Section } from '../parts/Page.tsx';
import { SeparatorChoice } from '../parts/SeparatorChoice.tsx';
import type { Collected } from './collected.ts';

/** The heading of the file. */
export const ROOM_COLUMNS = [...ANSWER_COLUMNS, 'finding_held', 'finding_told_as', 'by_two'] as const;

/** The table of a room. Flights have the number under which they were taken in. */
export function roomTable(all: readonly Collected[], quarter: ClassQuarter, separator: Separator): string {
  const { setup, strips } = quarter;
  const counted = findingsCounted(quarter);
  const rows = all.flatMap(({ answers, two }, i) =>
    answers.flatMap(({ seat, belonged, mark, finding }, place) => {
      const strip = strips[place];
      if (strip === undefined) return [];
      return [
        [
          ...answerRow({
            flight: i + 1,
            setup,
            strip: strip.id,
            scenario: strip.varies ? '' : strip.scenario,
            week: strip.week,
            short: strip.short,
            belonged,
            chosen: seat ?? '', // never stamped
            right: seat === null ? null : seat === belonged,
            either: strip.either,
            mark: mark ?? '', // a short strip has none, nor has one of which a survey had told
          }),
          // Of the others a file may tell, but no code.
          ...(!counted.has(strip.id)
            ? ['', '']
            : finding === null
              ? ['none', 'none']
              : [yesNo(finding.held), finding.certainty]),
          yesNo(two),
        ],
      ];
    }),
  );
  return csvTable(ROOM_COLUMNS, rows, separator);
}

/** A short code of what was taken in, in whatever order: the same flights have the same. It leads to no one's own code. */
export function roomCode(all: readonly Collected[]): string {
  const marks = all.map(({ mark }) => mark).toSorted();
  return shortMark(marks.join(' '));
}

/** The name of its file. Two rooms of one day may have flown the same quarter: time and code keep their files apart. */
export function roomFileName(
  { setup: { seed, flightNumber } }: ClassQuarter,
  all: readonly Collected[],
  now: Date,
): string {
  return t('trainer:collect.fileName', {
    ...fileTime(now),
    seed,
    flight: flightNumber,
    code: roomCode(all),
  });
}

/** The section that saves it. */
export function RoomFile({
  all,
  quarter,
}: {
  readonly all: readonly Collected[];
  readonly quarter: ClassQuarter;
}) {
  const [separator, setSeparator] = useState<Separator>(usualSeparator());
  const save = () => {
    const name = roomFileName(quarter, all, new Date());
    saveFile(`${name}.csv`, 'text/csv;charset=utf-8', roomTable(all, quarter, separator));
  };
  return (
    <Section title={t('trainer:collect.csv')}>
      <div class="room-ends no-print">
        <SeparatorChoice separator={separator} onChange={setSeparator} />
        <button type="button" class="button" onClick={save}>
          {t('trainer:collect.csv')}
        </button>
      </div>
    </Section>
  );
}
