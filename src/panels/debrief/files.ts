// The debrief as CSV and as JSON text, ready to be saved as files.

import type { Content } from '../../content/index.ts';
import type { Command, Debrief, DebriefEntry, FlightSetup } from '../../flight/index.ts';
import { language, t } from '../../language/index.ts';
import { languageRow } from '../../look/languages.ts';
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

/** A field escaped as in RFC 4180. A leading sign that spreadsheets take for a formula is made harmless. */
export function csvField(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

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

/** What a spreadsheet of the language shown takes for the end of a field: a semicolon where the comma belongs to the number. */
function separator(): ',' | ';' {
  return (1.5).toLocaleString(languageRow(language.peek()).region).includes(',') ? ';' : ',';
}

/** The name of a flight's files. A class flies the same quarter on the same day: the time keeps its files apart in one folder. */
export function fileName({ seed, flightNumber }: FlightSetup, now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(two).join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('');
  return t('debrief:file.name', { day, time, seed, flight: flightNumber });
}

/** One line per strip, with a heading; a byte-order mark lets spreadsheets read the letters. */
export function csvOf(debrief: Debrief, content: Content): string {
  const head = COLUMNS.map(csvField);
  const rows = debrief.entries.map((entry) => rowOf(entry, content).map(csvField));
  return `\uFEFF${[head, ...rows].map((cells) => cells.join(separator())).join('\r\n')}\r\n`;
}

/** Setup, log and measures as JSON: enough to fly the same flight again, and nothing about who flew it. */
export function jsonOf(debrief: Debrief, commands: readonly Command[]): string {
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
