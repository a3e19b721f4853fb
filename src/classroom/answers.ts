// What one player of a class answered: what fits into a code that can be read aloud. It says nothing of who it was.

import { MARKS, type Mark } from '../content/types.ts';
import {
  type Certainty,
  otherSeat,
  type Seat,
  type Stamp,
  type Strip,
  certaintyOf,
} from '../flight/index.ts';
import type { ClassQuarter, ClassStrip } from './quarter.ts';

/** What a player pointed at: a phrase of the call, its log, an earlier log that explains the call (`clue`), or nothing that could decide. */
export type PointedAt = Mark | 'clue' | 'other';

/** What the tower found: whether it is so, and how certain it was told to be. */
export interface Finding {
  readonly held: boolean;
  readonly certainty: Certainty;
}

/** One strip's answer. */
export interface Answer {
  /** The seat of the first stamp; null = it was never stamped. */
  readonly seat: Seat | null;
  /** The seat where it belonged at that moment; as drawn where it was never stamped. */
  readonly belonged: Seat;
  /** What was pointed at; null without a stamp, on a short strip, and where a survey had told the cockpit before the call. */
  readonly mark: PointedAt | null;
  /** The last thing that the tower found out about it once it was stamped; null where it found nothing, and where nothing was to be found. */
  readonly finding: Finding | null;
}

/** A player's answers to the strips of the quarter, in its order. */
export type Answers = readonly Answer[];

function pointedAt({ mark, verdict }: Stamp, strip: ClassStrip): PointedAt {
  const own = MARKS.find((one) => one === mark);
  if (own !== undefined) return own;
  // Of all earlier logs only the one that explains the call is right. The seat does not tell: a survey can have moved the call as well.
  return strip.clued && verdict.words ? 'clue' : 'other';
}

/** What the tower found by work that began with the stamp. The records of a survey's work reach no further than before it. */
function findingOf({ desk, found }: ClassStrip, { searched }: Strip, { week }: Stamp): Finding | null {
  if (!found || desk === null || searched?.finding == null || searched.asOfWeek < week) return null;
  return {
    held: desk.suspects[searched.finding] === desk.truth,
    certainty: certaintyOf(desk, searched),
  };
}

/** True where a survey can tell the cockpit before the call, which then belongs there and not in the tower as drawn. */
export function canBeTold({ found, belongs }: Pick<ClassStrip, 'found' | 'belongs'>): boolean {
  return found && belongs === 'tower';
}

function answerTo(drawn: ClassStrip, strip: Strip | undefined): Answer {
  const stamp = strip?.stamps[0];
  // Without a stamp there is at most what a survey found, which has no place in a code: so it is in no file's answers either.
  if (strip === undefined || stamp === undefined)
    return { seat: null, belonged: drawn.belongs, mark: null, finding: null };
  const { seat, rightSeat } = stamp;
  const mark = drawn.short ? null : pointedAt(stamp, drawn);
  // A code has room for the seat of such a strip, and for nothing else.
  if (canBeTold(drawn) && rightSeat !== belongedTo(drawn, mark))
    return { seat, belonged: rightSeat, mark: null, finding: null };
  return { seat, belonged: rightSeat, mark, finding: findingOf(drawn, strip, stamp) };
}

/**
 * The answers of a flight.
 * @param flown the strips of a flight of this quarter, as they stand at its end
 */
export function answersOf(flown: readonly Strip[], { strips }: ClassQuarter): Answers {
  return strips.map((drawn) =>
    answerTo(
      drawn,
      flown.find(({ id }) => id === drawn.id),
    ),
  );
}

/** The seat where a strip belonged for whoever pointed there. */
export function belongedTo({ belongs }: Pick<ClassStrip, 'belongs'>, mark: PointedAt | null): Seat {
  return mark === 'clue' ? otherSeat(belongs) : belongs;
}
