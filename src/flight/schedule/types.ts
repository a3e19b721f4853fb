// What a schedule says of a flight: which strips come when, and everything else that depends on the week or the kind of flight.
// It is plain data. plan.ts draws the stories from it; the rules, the views and the week's clock read the rest.

import type { CockpitTaskSpec, DecisionKind, TowerKind } from '../../content/types.ts';
import type { DeskRules } from '../state/desk.ts';

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

/** A way of deciding by hand. */
export type ByHand = CockpitTaskSpec['kind'] | DecisionKind;

/** The decisions of their own that a known story is looked for with. */
export interface NewHands {
  /** In the flight of this number, and in those before that are flown like it, the story always has one of these decisions. */
  readonly flight: number;
  readonly wake: readonly DecisionKind[];
  /** After it, every other time one of these. */
  readonly afterwards: readonly DecisionKind[];
}

/** A week of the quarter, or `open` for any of the schedule's open weeks. */
export type SlotWeek = number | 'open';

/**
 * Something that is drawn from the content, in the order of the list: a single story, a pair of twins, a pair with the same text,
 * a pair that may be twins or not, or a handoff.
 */
export type Draw =
  | {
      readonly kind: 'single';
      readonly cause: 'known' | 'hidden';
      readonly week: SlotWeek;
      /** A story whose tower has this work, where the company has one. */
      readonly work?: TowerKind | undefined;
      /** A story that is decided in one of these ways, where none drawn before is and the company has one. */
      readonly hands?: readonly ByHand[] | undefined;
    }
  | {
      readonly kind: 'handoff';
      readonly form: 'pass-on' | 'request';
      readonly week: SlotWeek;
      /** As of a single one; but any story, where one drawn before has this work. */
      readonly work?: TowerKind | undefined;
      readonly hands?: readonly ByHand[] | undefined;
    }
  | { readonly kind: 'twins'; readonly known: SlotWeek; readonly hidden: SlotWeek }
  /** Twins with the same text, in the same week, in a drawn order. */
  | { readonly kind: 'same-text'; readonly week: number }
  /**
   * Either twins or two stories, one of each cause, that do not look alike; this is drawn too. Both get open weeks. With a work the twins are
   * such that the hidden one's tower has it, where the company has such. With hands the known one has such a decision, where the company has one.
   */
  | {
      readonly kind: 'twins-or-singles';
      readonly work?: TowerKind | undefined;
      readonly hands?: NewHands | undefined;
    };

/** One kind of flight: first, second, later or demo. */
export interface Schedule {
  /** The name by which setups refer to it. Flights are saved with it, so it never changes. */
  readonly id: string;
  /** True for the flights of a company of joined segments, which flies no other. */
  readonly joined: boolean;
  /** The last week of the flight unless the player or trainer chose an earlier one. */
  readonly lastWeek: number;
  readonly draws: readonly Draw[];
  /** The weeks that `open` strips are given to, in a drawn order. */
  readonly openWeeks: readonly number[];
  /** True when the order of the open strips is drawn again until, from the third call on, no seat is right more than twice in a row. */
  readonly interleaved: boolean;
  /** The weeks with short strips and how many come in each. In the last of these weeks missed responsibilities come back. */
  readonly storms: readonly { readonly week: number; readonly strips: number }[];
  readonly desk: DeskRules;
  /** What the noise of the tower's figures is multiplied by; 1 = as the model has it. */
  readonly noise: number;
  /** The ways of deciding by hand that the cockpit knows; where a story asks for another, its remedies lie on the desk alone. */
  readonly hands: readonly ByHand[];
  readonly log: {
    /** The most lines of a log when its strip arrives, and the share of lines that do not say which hand wrote them. */
    readonly most: number;
    readonly unlabelled: number;
    /** True when later calls remember: once an earlier log explains one, and whoever was helped or left comes back with another log. */
    readonly memory: boolean;
    /**
     * The weeks for the call that an earlier log explains, those wished most first. The first are weeks in which mostly the cockpit is called:
     * it is one of the tower's, and the week must not tell the seat.
     */
    readonly clueWeeks: readonly number[];
    /** True when somewhere in the flight the boss believes something wrong, in words as if it had been measured. */
    readonly boss: boolean;
  };
  /** The week in which the first officer shows three stamps of his own; null = never. */
  readonly officerWeek: number | null;
  /** The weeks at whose beginning a Friday choice is offered. */
  readonly fridays: readonly number[];
  /** In `week`, callers of the weeks up to `calledUpTo` call again, one for each outcome; null = nobody does. */
  readonly callback: { readonly week: number; readonly calledUpTo: number } | null;
  /** How many callers ring again at most because nobody has acted. */
  readonly escalations: number;
  /** The size of disturbances from each week on, 1 = as the model has it. Sorted by week; the first entry is for week 1. */
  readonly sizes: readonly { readonly fromWeek: number; readonly size: number }[];
  /** A hidden cause may show on the radar before its call from this week on, and in this week it always does. null = never. */
  readonly earlyFrom: number | null;
  /** Instruments that are off at first, and the week in which each comes on; null = not in this flight. All others are on from the beginning. */
  readonly waking: readonly { readonly week: number | null; readonly instrument: InstrumentId }[];
  /** True when the cockpit can only order what the fuel covers. Otherwise it may overspend, at the price of points. */
  readonly moneyBinds: boolean;
  /** True when two remedies can be ordered together. */
  readonly combining: boolean;
  /** True when effort can be trimmed between strips. */
  readonly trimming: boolean;
  /** From so many pairs of words the player names what set two twins apart. */
  readonly contrasts: 2 | 3;
  /** True when the first message of the flight is always misheard in its figure, so that every player meets this once. */
  readonly firstMessageMisheard: boolean;
  /** The most crises of a flight. One comes when a call is taken into the cockpit while a slip about another segment hangs there. */
  readonly crises: number;
  /** How many of the company's people tell before take-off what they have riding on the quarter. */
  readonly hopes: number;
  /** How often the player may use «Vent». */
  readonly waits: number;
  /** Weeks without the week's clock, whatever pace the player has chosen. */
  readonly untimedWeeks: readonly number[];
  /** The last week of take-off, climb and cruise. Then comes the descent, and the landing in the last week. */
  readonly phases: { readonly takeOff: number; readonly climb: number; readonly cruise: number };
}
