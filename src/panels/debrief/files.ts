// The debrief as CSV and as JSON text, ready to be saved as files.

import type { TwoFlights } from '../../classroom/index.ts';
import type { Content } from '../../content/index.ts';
import type { Command, Debrief, DebriefEntry, FlightSetup } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { csvTable, fileTime, usualSeparator } from '../parts/csv.ts';
import { callsign, headline, seatName } from '../parts/say.ts';

/** The heading of the file: the same in every language, so that a class's files go under one another. */
const COLUMNS = [
  'week',
  'strip',
  'scenario',
  'headline',
  'rows',
  'belonged',
  'chosen',
  'verdict',
  'words',
  'told',
  'remedy',
  'worth',
  'ideal',
  'points',
  'disputed',
] as const;

function yesNo(value: boolean): string {
  return value ? t('debrief:file.yes') : t('debrief:file.no');
}

function rowOf(entry: DebriefEntry, content: Content): (string | number)[] {
  const { strip, stamp } = entry;
  const counted = strip.storm ? '' : Math.round(entry.worth);
  return [
    stamp?.week ?? strip.arrivedWeek,
    callsign(strip),
    strip.scenario,
    headline(strip),
    content.scenario(strip.scenario).responsibility.join(' '),
    seatName(entry.belonged),
    stamp === null ? '' : seatName(stamp.seat),
    stamp === null ? '' : t(`flight:verdict.seat.${stamp.verdict.seat}`),
    stamp === null || strip.storm ? '' : yesNo(stamp.verdict.words),
    yesNo(entry.knownThen.told),
    entry.remedies.at(-1)?.choice ?? '',
    counted,
    strip.storm ? '' : Math.round(entry.idealWorth),
    entry.scores.reduce((sum, line) => sum + line.points, 0),
    strip.disagreed === null ? '' : strip.disagreed.sentence || yesNo(true),
  ];
}

/** The name of a flight's files. A class flies the same quarter on the same day: the time keeps its files apart in one folder. */
export function fileName({ seed, flightNumber }: FlightSetup, now: Date): string {
  return t('debrief:file.name', { ...fileTime(now), seed, flight: flightNumber });
}

/** One line per strip, with a heading; a byte-order mark lets spreadsheets read the letters. */
export function csvOf(debrief: Debrief, content: Content): string {
  return csvTable(
    COLUMNS,
    debrief.entries.map((entry) => rowOf(entry, content)),
    usualSeparator(),
  );
}

/**
 * Setup, log and measures as JSON: enough to fly the same flight again, and nothing about who flew it.
 * @param code its class code; null where it has none
 * @param flights the first two flights of the same logbook; null where there are not two
 */
export function jsonOf(
  debrief: Debrief,
  commands: readonly Command[],
  code: string | null,
  flights: TwoFlights | null,
): string {
  const { setup, opening, saved, landings, matrix, allMatrix, sensitivity, missed, points, entries } =
    debrief;
  const strips = entries.map(({ strip, stamp, belonged, worth, idealWorth, remedies, said }) => ({
    id: strip.id,
    scenario: strip.scenario,
    arrivedWeek: strip.arrivedWeek,
    belonged,
    stamp,
    remedies,
    said,
    worth: Math.round(worth),
    idealWorth: Math.round(idealWorth),
    disagreed: strip.disagreed,
  }));
  const whole = {
    ...(code === null ? {} : { code }),
    ...(flights === null ? {} : { flights }),
    setup,
    opening,
    saved,
    landings,
    matrix,
    allMatrix,
    sensitivity,
    missed,
    points,
    strips,
    commands,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
