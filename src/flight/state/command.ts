// What a player can do in a flight, and why the rule book may refuse it.
// Must not hold behaviour or the words of a refusal; those are in the locales.

import type { Department, Mark } from '../../content/types.ts';
import type { AdviceId, Certainty, MessageElement } from './message.ts';
import type { RemedyClass, Seat } from './strip.ts';

/** What a player hands in for a cockpit task; which fields count depends on the task's kind. */
export interface RemedyAnswer {
  /** process: the step changed, 1–5. */
  readonly step?: number;
  /** territory: customers handed from the segment to each segment (own = 0). */
  readonly moves?: readonly number[];
  /** levers: effort moved out of the segment, percentage points (−20…20). */
  readonly shift?: number;
  /** departments: whom was called. */
  readonly department?: Department;
  /** Which of the three remedies. */
  readonly option: RemedyClass;
}

/** What a player can do, without who does it. */
export type Deed =
  | { readonly kind: 'take-off' }
  | { readonly kind: 'change-seat'; readonly to: Seat }
  | { readonly kind: 'read'; readonly strip: string }
  | { readonly kind: 'stamp'; readonly strip: string; readonly mark: Mark | null }
  | { readonly kind: 'commit-finding'; readonly strip: string; readonly finding: number }
  | {
      readonly kind: 'send-message';
      readonly strip: string;
      readonly certainty: Certainty | null;
      readonly advice: AdviceId | null;
    }
  | { readonly kind: 'confirm-read-back'; readonly strip: string }
  | { readonly kind: 'correct-read-back'; readonly strip: string; readonly element: MessageElement }
  | { readonly kind: 'order-remedy'; readonly strip: string; readonly answer: RemedyAnswer }
  | { readonly kind: 'send-on'; readonly strip: string }
  | { readonly kind: 'guess'; readonly strip: string }
  | { readonly kind: 'ask-tower'; readonly strip: string }
  | { readonly kind: 'hand-over'; readonly strip: string; readonly how: 'closed' | 'passed-on' }
  | { readonly kind: 'ask-again'; readonly slip: string }
  | { readonly kind: 'follow'; readonly slip: string; readonly answer: RemedyAnswer | null }
  | { readonly kind: 'leave'; readonly slip: string }
  | { readonly kind: 'wait'; readonly strip: string }
  | { readonly kind: 'choose-friday'; readonly option: 0 | 1 }
  | { readonly kind: 'tag'; readonly cell: number }
  | { readonly kind: 'survey'; readonly cell: number }
  | { readonly kind: 'check-effect'; readonly strip: string }
  | { readonly kind: 'name-difference'; readonly choice: number }
  | { readonly kind: 'find-wrong-stamp'; readonly choice: number }
  | { readonly kind: 'disagree'; readonly strip: string; readonly sentence: string }
  | { readonly kind: 'trim-effort'; readonly from: number; readonly to: number; readonly points: number }
  | { readonly kind: 'turn-week' };

/** Who gave a command: the one player who goes from seat to seat, or whoever sits in that seat for good. */
export type Giver = 'player' | Seat;

/** A deed and who did it. Left out = the one player, as in logs written before there could be two. */
export type Command = Deed & { readonly by?: Giver };

export type CommandKind = Command['kind'];

export type Rejection =
  | 'not-flying'
  | 'already-flying'
  | 'unknown-strip'
  | 'strip-not-open'
  | 'not-read'
  | 'already-read'
  | 'seat-spent'
  | 'seat-busy'
  | 'other-seat'
  | 'no-such-job'
  | 'not-available-yet'
  | 'bad-answer'
  | 'no-waits-left'
  | 'cannot-wait'
  | 'no-friday'
  | 'friday-due'
  | 'no-fuel'
  | 'unknown-slip'
  | 'slip-not-hanging'
  | 'unknown-segment'
  | 'already-tagged'
  | 'nothing-to-check'
  | 'no-difference'
  | 'no-stamps-to-check'
  | 'already-disagreed'
  | 'nothing-stamped'
  | 'not-this-flight'
  | 'same-seat'
  | 'sits-still';
