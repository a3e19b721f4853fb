// What has happened in a flight: the facts that a command leads to. rules/apply.ts applies them to the state; the picture, the panels and
// the sound react to them.

import type { Crisis, CrisisJudged } from './crisis.ts';
import type { Rejection } from './command.ts';
import type { EffectAnswer, CallerOutcome, PlannedCheck } from './effect.ts';
import type { LogLine } from './log.ts';
import type { Address, Certainty, Message, ReadBack, Slip } from './message.ts';
import type { Ordered } from './pair.ts';
import type { ScoreLine } from './score.ts';
import type { FridayChoice, OfficerCheck } from './flight.ts';
import type { Kind } from '../../quarter/types.ts';
import type { Remedy, Shape } from '../../quarter/remedies.ts';
import type { Job, Judged, Seat, Stamp, Strip } from './strip.ts';
import type { Graded, WorkAnswer } from './work.ts';

/** An event is a fact, named in the past tense. */
export type FlightEvent =
  | { readonly kind: 'took-off' }
  | { readonly kind: 'seat-changed'; readonly to: Seat }
  | { readonly kind: 'strip-read'; readonly strip: string }
  /** An earlier strip's log was found to explain this call: its line stands in this log too, and the cockpit counts as told. */
  | {
      readonly kind: 'clue-found';
      readonly strip: string;
      readonly earlier: string;
      readonly line: LogLine;
      readonly knowledge: number;
    }
  | {
      readonly kind: 'strip-stamped';
      readonly strip: string;
      readonly stamp: Stamp;
      readonly job: Job | null;
    }
  | { readonly kind: 'scan-came-back-empty'; readonly strip: string; readonly availableWeek: number }
  | {
      readonly kind: 'finding-committed';
      readonly strip: string;
      readonly finding: number;
      readonly right: boolean;
      /** How certain it was told to be by a tower that has a book; missing elsewhere. */
      readonly told?: Certainty;
      /** As {@link Job.proved}. */
      readonly proved?: true;
    }
  | {
      readonly kind: 'work-handed-in';
      readonly strip: string;
      readonly answer: WorkAnswer;
      readonly graded: Graded;
    }
  | { readonly kind: 'card-opened'; readonly strip: string; readonly card: number }
  | {
      readonly kind: 'suspect-struck';
      readonly strip: string;
      readonly suspect: number;
      readonly out: boolean;
    }
  | { readonly kind: 'dug-on'; readonly strip: string }
  | { readonly kind: 'logged'; readonly strip: string; readonly line: LogLine }
  | {
      readonly kind: 'message-sent';
      readonly strip: string;
      readonly message: Message;
      readonly to: Address | null;
      readonly readBack: ReadBack;
    }
  | {
      readonly kind: 'read-back-corrected';
      readonly strip: string;
      readonly needed: boolean;
      readonly readBack: ReadBack;
    }
  | {
      readonly kind: 'read-back-confirmed';
      readonly strip: string;
      readonly slip: Slip;
      readonly knowledge: number;
      /** When a survey opened the work before any stamp: the week from which the call can come. Otherwise null. */
      readonly callFrom: number | null;
      /** Whether the address was the right one; null without an address. */
      readonly addressed: boolean | null;
    }
  | {
      readonly kind: 'remedy-ordered';
      readonly strip: string;
      readonly slip: string | null;
      /** The segment that it is for, as the cockpit was told. */
      readonly cell: number;
      readonly choice: Ordered;
      /** The kind of disturbance that it is for, as the cockpit was told. */
      readonly about: Kind;
      /** What was ordered: one remedy, or two together. */
      readonly ordered: readonly { readonly shape: Shape; readonly remedy: Remedy }[];
      /** What it costs in all, NOK. */
      readonly price: number;
      /** How much of it is achieved, 0–1; nothing where the cockpit was misled or worked in the wrong place. */
      readonly effective: number;
      /** The first week in which any of it works. */
      readonly lands: number;
      /** True where the tower will check it: until then nobody says whether it mends anything. */
      readonly checked: boolean;
      readonly judged: Judged | null;
    }
  /** The cockpit decides to leave a matter as it is. `slip` is the slip that it sets aside. */
  | {
      readonly kind: 'matter-left';
      readonly strip: string;
      readonly slip: string | null;
      readonly judged: Judged | null;
    }
  /** The cockpit acts without knowing the cause. */
  | { readonly kind: 'guessed'; readonly strip: string; readonly cost: number }
  | { readonly kind: 'sent-on'; readonly strip: string; readonly availableWeek: number }
  | { readonly kind: 'tower-asked'; readonly strip: string }
  /** The tower has its desk again as it left it, and more cards next week. */
  | { readonly kind: 'asked-more'; readonly slip: string; readonly strip: string; readonly job: Job }
  | { readonly kind: 'asked-again'; readonly slip: string; readonly needed: boolean }
  | { readonly kind: 'strip-held'; readonly strip: string; readonly until: number }
  | { readonly kind: 'friday-chosen'; readonly choice: FridayChoice }
  | { readonly kind: 'tagged'; readonly cell: number; readonly hit: boolean; readonly arrival: Strip | null }
  | {
      readonly kind: 'surveyed';
      readonly cell: number;
      readonly found: string | null;
      /** The strip of what the survey found, with the work begun; null when it found nothing. */
      readonly arrival: Strip | null;
    }
  | {
      readonly kind: 'effect-checked';
      readonly strip: string;
      readonly said: EffectAnswer;
      readonly truth: EffectAnswer;
      /** The week from which it can be judged again; null = this was the last word. */
      readonly again: number | null;
    }
  | { readonly kind: 'director-called'; readonly crisis: Crisis }
  | {
      readonly kind: 'made-to-wait';
      readonly strip: string;
      readonly waits: 0 | 1;
      readonly judged: CrisisJudged | null;
    }
  | { readonly kind: 'claimed'; readonly strip: string; readonly seat: Seat; readonly mine: boolean }
  | { readonly kind: 'gave-up'; readonly strip: string; readonly seat: Seat }
  | { readonly kind: 'heard'; readonly strip: string; readonly heard: Message }
  | { readonly kind: 'difference-named'; readonly right: boolean }
  | { readonly kind: 'officer-stamped'; readonly check: OfficerCheck }
  | { readonly kind: 'wrong-stamp-named'; readonly choice: number; readonly right: boolean }
  | { readonly kind: 'disagreed'; readonly strip: string; readonly sentence: string }
  | { readonly kind: 'effort-trimmed'; readonly from: number; readonly to: number; readonly points: number }
  | { readonly kind: 'week-turned'; readonly to: number }
  | { readonly kind: 'strip-arrived'; readonly strip: Strip }
  | { readonly kind: 'storm-closed'; readonly strip: string }
  | { readonly kind: 'check-planned'; readonly strip: string; readonly check: PlannedCheck }
  | { readonly kind: 'slip-hung'; readonly slip: string }
  | { readonly kind: 'remedy-landed'; readonly strip: string }
  | {
      readonly kind: 'effect-told';
      readonly strip: string;
      readonly before: number;
      readonly after: number;
      readonly outcome: CallerOutcome;
    }
  /** Somebody who called early calls again. It has the figure at the first call and the figure now. */
  | {
      readonly kind: 'caller-returned';
      readonly strip: string;
      readonly before: number;
      readonly after: number;
      readonly outcome: CallerOutcome;
    }
  /** Somebody whose matter nobody has acted on calls again, plainer. `cost` is what has been lost since the first call, NOK. */
  | { readonly kind: 'caller-escalated'; readonly strip: string; readonly cost: number }
  | { readonly kind: 'friday-came'; readonly choice: FridayChoice }
  /** Nothing was chosen before the week turned, or before the fuel was used up. */
  | { readonly kind: 'friday-lapsed'; readonly with: 'week' | 'fuel' }
  | {
      readonly kind: 'twins-met';
      readonly first: string;
      readonly second: string;
      readonly order: readonly number[];
    }
  | { readonly kind: 'scored'; readonly line: ScoreLine }
  | { readonly kind: 'landed'; readonly landing: number };

export type Decision =
  | { readonly events: readonly FlightEvent[]; readonly rejected?: never }
  | { readonly rejected: Rejection; readonly events?: never };
