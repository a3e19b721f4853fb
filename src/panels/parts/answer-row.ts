// How an answer stands in a table for a spreadsheet: the columns that a flight's file and a room's have in common.

import type { FlightSetup } from '../../flight/index.ts';

/** The heading: the same in every language and every edition, so that files go under one another. */
export const ANSWER_COLUMNS = [
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
] as const;

/** An answer to a strip, by its columns. */
interface Answer {
  /** What tells the flight from others in its file. */
  readonly flight: string | number;
  readonly setup: FlightSetup;
  readonly strip: string;
  readonly scenario: string;
  readonly week: number;
  readonly short: boolean;
  readonly belonged: string;
  /** Empty where it was never stamped; `right` is null then. */
  readonly chosen: string;
  readonly right: boolean | null;
  readonly either: boolean;
  readonly mark: string;
}

export function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** The cells of an answer, in the order of the columns. */
export function answerRow(answer: Answer): (string | number)[] {
  const { flight, setup, strip, scenario, week, short, belonged, chosen, right, either, mark } = answer;
  return [
    flight,
    setup.seed,
    setup.company,
    setup.flightNumber,
    yesNo(setup.paper === true),
    strip,
    scenario,
    week,
    yesNo(short),
    belonged,
    chosen,
    right === null ? '' : yesNo(right),
    yesNo(either),
    mark,
  ];
}
