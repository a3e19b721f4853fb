// What a player can do in a flight, and the codes of the reasons for which the rules may refuse it. Their words are in the locales.

import type { EffectAnswer } from './effect.ts';
import type { Address, AdviceId, Message, MessageElement } from './message.ts';
import type { Choice, Pointed, Seat, Work } from './strip.ts';
import type { WorkAnswer } from './work.ts';

/** A decision of the cockpit. */
export interface RemedyAnswer extends Work {
  /** One of the remedies shown, or to leave the matter. */
  readonly choice: Choice;
}

/** What a player can do, without who does it. */
export type Deed =
  | { readonly kind: 'take-off' }
  | { readonly kind: 'change-seat'; readonly to: Seat }
  | { readonly kind: 'read'; readonly strip: string }
  | { readonly kind: 'stamp'; readonly strip: string; readonly mark: Pointed | null }
  /** Opens a card of the desk, by its index. */
  | { readonly kind: 'open-card'; readonly strip: string; readonly card: number }
  /** Strikes a suspect out, by its index, or takes the strike back. */
  | { readonly kind: 'strike'; readonly strip: string; readonly suspect: number }
  /** Leaves the desk until next week, when more cards can be opened. */
  | { readonly kind: 'dig-on'; readonly strip: string }
  | { readonly kind: 'commit-finding'; readonly strip: string; readonly finding: number }
  /** Hands in the tower's work where it is not to strike suspects out. */
  | { readonly kind: 'hand-in'; readonly strip: string; readonly answer: WorkAnswer }
  | {
      readonly kind: 'send-message';
      readonly strip: string;
      readonly advice: AdviceId | null;
      /** Null in flights in which messages have no address. */
      readonly to: Address | null;
    }
  | { readonly kind: 'confirm-read-back'; readonly strip: string }
  | { readonly kind: 'correct-read-back'; readonly strip: string; readonly element: MessageElement }
  | { readonly kind: 'order-remedy'; readonly strip: string; readonly answer: RemedyAnswer }
  | { readonly kind: 'send-on'; readonly strip: string }
  | { readonly kind: 'guess'; readonly strip: string }
  | { readonly kind: 'ask-tower'; readonly strip: string }
  | { readonly kind: 'ask-again'; readonly slip: string }
  /** Puts the decision on a slip off: the tower digs on at its desk. */
  | { readonly kind: 'ask-more'; readonly slip: string }
  /** Decides on a slip; leaving the matter sets the slip aside. */
  | { readonly kind: 'follow'; readonly slip: string; readonly answer: RemedyAnswer }
  | { readonly kind: 'wait'; readonly strip: string }
  | { readonly kind: 'choose-friday'; readonly option: 0 | 1 }
  | { readonly kind: 'tag'; readonly cell: number }
  | { readonly kind: 'survey'; readonly cell: number }
  /** Judges a remedy by its record. */
  | { readonly kind: 'check-effect'; readonly strip: string; readonly says: EffectAnswer }
  /** In a crisis: who of the two waits until next week, by the strip that is at the bottom of it. */
  | { readonly kind: 'let-wait'; readonly strip: string }
  /** In a flight of two: a seat says of a strip whether it takes it, before anybody works on it. */
  | { readonly kind: 'claim'; readonly strip: string; readonly mine: boolean }
  /** Where both took a strip: a seat leaves it to the other. */
  | { readonly kind: 'give-up'; readonly strip: string }
  /** What the pilot heard of a message that was said aloud. */
  | { readonly kind: 'hear'; readonly strip: string; readonly heard: Message }
  | { readonly kind: 'name-difference'; readonly choice: number }
  | { readonly kind: 'find-wrong-stamp'; readonly choice: number }
  | { readonly kind: 'disagree'; readonly strip: string; readonly sentence: string }
  | { readonly kind: 'trim-effort'; readonly from: number; readonly to: number; readonly points: number }
  | { readonly kind: 'turn-week' };

/** Who gave a command: the single player who changes seats, or the player who always sits in that seat. */
export type Giver = 'player' | Seat;

/** A deed and who did it. Without `by` it was the single player, as in old logs from before there could be two. */
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
  | 'card-open'
  | 'no-cards-left'
  | 'too-many-suspects'
  | 'no-record'
  | 'no-waits-left'
  | 'cannot-wait'
  | 'no-friday'
  | 'no-fuel'
  | 'unknown-slip'
  | 'slip-not-hanging'
  | 'unknown-segment'
  | 'already-tagged'
  | 'nothing-to-check'
  | 'director-waits'
  | 'no-crisis'
  | 'already-claimed'
  | 'not-claimed'
  | 'no-difference'
  | 'no-stamps-to-check'
  | 'already-disagreed'
  | 'nothing-stamped'
  | 'not-this-flight'
  | 'same-seat'
  | 'sits-still';
