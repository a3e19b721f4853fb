// What a schedule says of a flight: which strips come when, and everything else that depends on the week or the kind of flight.
// A schedule is plain data; plan.ts draws its stories, and the rules, views and the clock read the rest from here.

/** The instruments of the cockpit. */
export type InstrumentId =
  | 'glidePath'
  | 'engines'
  | 'fuel'
  | 'turbulence'
  | 'speed'
  | 'heading'
  | 'bank'
  | 'route';

/** A week of the quarter, or any of the schedule's open weeks. */
export type SlotWeek = number | 'open';

/**
 * Something to be drawn from the content, in the order of the list:
 * a story that stands alone, a pair of twins, a pair with the same text, a pair or two that stand alone, or a handoff.
 */
export type Draw =
  | { readonly kind: 'single'; readonly cause: 'known' | 'hidden'; readonly week: SlotWeek }
  | { readonly kind: 'handoff'; readonly form: 'pass-on' | 'request'; readonly week: SlotWeek }
  | { readonly kind: 'twins'; readonly known: SlotWeek; readonly hidden: SlotWeek }
  /** Twins with the same text, in the same week and in either order. */
  | { readonly kind: 'same-text'; readonly week: number }
  /** By a draw: twins, or one of each cause that do not look alike. Both in open weeks. */
  | { readonly kind: 'twins-or-singles' };

export interface Schedule {
  /** The name by which a setup refers to it; saved with flights, so it never changes. */
  readonly id: string;
  /** The last week that is flown when nobody wishes to stop earlier. */
  readonly lastWeek: number;
  readonly draws: readonly Draw[];
  /** The weeks that `open` strips are dealt to, in an order that is drawn. */
  readonly openWeeks: readonly number[];
  /** The order of open strips is drawn until no seat is asked for more than twice in a row from the third call on. */
  readonly interleaved: boolean;
  /** Short strips: so many in each of the weeks; in the last of them a responsibility that was missed comes back. */
  readonly storms: { readonly weeks: readonly number[]; readonly perWeek: number };
  /** The week in which the first officer shows three stamps of his own; null = never. */
  readonly officerWeek: number | null;
  /** Weeks that begin with a Friday choice of the week before. */
  readonly fridays: readonly number[];
  /** Whoever was helped with a call of the weeks up to `calledUpTo` rings again in `week`; null = nobody does. */
  readonly callback: { readonly week: number; readonly calledUpTo: number } | null;
  /** Size of what happens from each week on, 1 = as the model has it. Ascending weeks, the first is 1. */
  readonly sizes: readonly { readonly fromWeek: number; readonly size: number }[];
  /** From this week on a hidden cause may show on the radar before its call; in the week itself it always does. null = never. */
  readonly earlyFrom: number | null;
  /** Instruments that sleep at first, and the week in which each wakes. All others are awake. */
  readonly waking: readonly { readonly week: number; readonly instrument: InstrumentId }[];
  /** Effort can be trimmed between strips. */
  readonly trimming: boolean;
  /** The first message of the flight is always misheard, in its figure: one has to meet it once. */
  readonly firstMessageMisheard: boolean;
  /** Waits («Vent») granted. */
  readonly waits: number;
  /** Weeks without a clock, whatever the pace. */
  readonly untimedWeeks: readonly number[];
  /** The last week of take-off, climb and cruise; after them the descent, and the landing in the last week. */
  readonly phases: { readonly takeOff: number; readonly climb: number; readonly cruise: number };
}
