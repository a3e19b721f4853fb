// The debrief as CSV and as JSON text, ready to be saved as files.

import type { TwoFlights } from '../../classroom/index.ts';
import type { Content } from '../../content/index.ts';
import { MARKS } from '../../content/types.ts';
import type { Command, Debrief, DebriefEntry, FlightSetup, Stamp } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { ANSWER_COLUMNS, answerRow, yesNo } from '../parts/answer-row.ts';
import { csvTable, fileTime, type Separator, shortMark } from '../parts/csv.ts';
import { callsign, headline } from '../parts/say.ts';

/** The heading of the file. The flight is told by its own code here; in a room's file, by a number that leads to nobody in a chat. */
const COLUMNS = [
  ...ANSWER_COLUMNS,
  'by_two',
  'stamped_week',
  'verdict',
  'words_right',
  'told',
  'remedy',
  'worth',
  'ideal',
  'points',
  'disputed',
  'callsign',
  'headline',
  'rows',
] as const;

/** What was pointed at, as a room's file has it. */
function markOf({ mark, verdict }: Stamp): string {
  return MARKS.find((one) => one === mark) ?? (mark !== null && verdict.words ? 'clue' : 'other');
}

/** What a stamp says; empty where there is none. */
function stampCells({ stamp, strip }: DebriefEntry): Record<'week' | 'verdict' | 'words', string | number> {
  if (stamp === null) return { week: '', verdict: '', words: '' };
  const { verdict, week } = stamp;
  return { week, verdict: verdict.seat, words: strip.storm ? '' : yesNo(verdict.words) };
}

function rowOf(
  entry: DebriefEntry,
  flight: string,
  setup: FlightSetup,
  content: Content,
): (string | number)[] {
  const { strip, belonged, stamp } = entry;
  const scenario = content.scenario(strip.scenario);
  const { week, verdict, words } = stampCells(entry);
  return [
    ...answerRow({
      flight,
      setup,
      strip: strip.id,
      scenario: strip.scenario,
      week: strip.arrivedWeek,
      short: strip.storm,
      belonged,
      chosen: stamp?.seat ?? '', // never stamped
      right: stamp === null ? null : stamp.seat === stamp.rightSeat,
      either: !scenario.storm && scenario.defensible,
      mark: stamp === null || strip.storm ? '' : markOf(stamp),
    }),
    yesNo(setup.crew !== undefined),
    week,
    verdict,
    words,
    yesNo(entry.knownThen.told),
    entry.remedies.at(-1)?.choice ?? '',
    strip.storm ? '' : Math.round(entry.worth),
    strip.storm ? '' : Math.round(entry.idealWorth),
    entry.scores.reduce((sum, line) => sum + line.points, 0),
    strip.disagreed === null ? '' : strip.disagreed.sentence || yesNo(true),
    callsign(strip),
    headline(strip),
    scenario.responsibility.join(' '),
  ];
}

/** What tells a flight from others in its files: its class code, or for one without a hash of its log. */
export function flightId(code: string | null, commands: readonly Command[]): string {
  return code ?? shortMark(JSON.stringify(commands)); // no class flies it
}

/** The name of a flight's files. A class flies the same quarter on the same day: time and code keep its files apart in one folder. */
export function fileName({ seed, flightNumber }: FlightSetup, flight: string, now: Date): string {
  return t('debrief:file.name', { ...fileTime(now), seed, flight: flightNumber, code: flight });
}

/**
 * One line per strip, with a heading; a byte-order mark lets spreadsheets read the letters.
 * @param flight as {@link flightId}
 */
export function csvOf(debrief: Debrief, flight: string, content: Content, separator: Separator): string {
  return csvTable(
    COLUMNS,
    debrief.entries.map((entry) => rowOf(entry, flight, debrief.setup, content)),
    separator,
  );
}

/**
 * Setup, log and measures as JSON: enough to fly the same flight again, and nothing about who flew it.
 * @param code its class code; null where it has none
 * @param flights the first two flights of its number in the same logbook; null where there are not two
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
