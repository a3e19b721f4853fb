// The room's answers as a table for a spreadsheet: a row for each flight and strip, and no names.

import { useState } from 'preact/hooks';
import { type ClassQuarter, findingsCounted } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import { csvTable, fileTime, type Separator, shortMark, usualSeparator } from '../parts/csv.ts';
import { saveFile } from '../parts/download.ts';
import { Section } from '../parts/Page.tsx';
import { SeparatorChoice } from '../parts/SeparatorChoice.tsx';
import type { Collected } from './collected.ts';

/** The heading: the same in every language and every edition, so that tables of several rooms go under one another. */
export const ROOM_COLUMNS = [
  'flight',
  'quarter',
  'company',
  'flight_number',
  'with_book',
  'strip',
  'scenario',
  'week',
  'short',
  'belonged',
  'chosen',
  'right',
  'either',
  'mark',
  'finding_held',
  'finding_told_as',
  'by_two',
] as const;

/** The table of a room. Flights have the number under which they were taken in. */
export function roomTable(all: readonly Collected[], quarter: ClassQuarter, separator: Separator): string {
  const { setup, strips } = quarter;
  const counted = findingsCounted(quarter);
  const yes = (value: boolean) => (value ? 'yes' : 'no');
  const rows = all.flatMap(({ answers, two }, i) =>
    answers.flatMap(({ seat, belonged, mark, finding }, place) => {
      const strip = strips[place];
      if (strip === undefined) return [];
      return [
        [
          i + 1,
          setup.seed,
          setup.company,
          setup.flightNumber,
          yes(setup.paper === true),
          strip.id,
          strip.varies ? '' : strip.scenario,
          strip.week,
          yes(strip.short),
          belonged,
          seat ?? '', // never stamped
          seat === null ? '' : yes(seat === belonged),
          yes(strip.either),
          mark ?? '', // a short strip has none, nor has one of which a survey had told
          // Of the others a file may tell, but no code.
          ...(!counted.has(strip.id)
            ? ['', '']
            : finding === null
              ? ['none', 'none']
              : [yes(finding.held), finding.certainty]),
          yes(two),
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
