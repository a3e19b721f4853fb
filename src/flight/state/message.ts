// What the tower tells the cockpit: the message, what was heard of it, and the slip it becomes.
// Must not hold behaviour or the words of a message; language/ and the panels write them.

import type { FigureUnit } from '../../quarter/units.ts';

export type Certainty = 'certain' | 'fairly' | 'unsure';

/** The pieces of advice of a scenario; the texts are under these names. */
export const ADVICE = ['right', 'other1', 'other2'] as const;

export type AdviceId = (typeof ADVICE)[number];

/** The four elements; null = left out. `finding` indexes the task's candidates. */
export interface Message {
  readonly segment: number;
  readonly finding: number;
  readonly certainty: Certainty | null;
  readonly advice: AdviceId | null;
}

export type MessageElement = keyof Message;

/** What the first officer heard, and whether he has been corrected already. */
export interface ReadBack {
  readonly heard: Message;
  readonly faulty: MessageElement | null;
  /** The finding's value as it was heard: «2,1» may have become «1,2». */
  readonly heardValue: number;
  readonly corrections: number;
}

/** A finding as it hangs on the yoke, in the words that were heard. */
export interface Slip {
  readonly id: string;
  readonly strip: string;
  readonly disturbance: string;
  readonly cell: number;
  readonly hangsFromWeek: number;
  readonly heard: Message;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly figure: string;
  /** An element that did not get through; «Gjenta» brings it back. */
  readonly missing: 'certainty' | 'advice' | null;
  readonly asked: boolean;
  readonly knowledge: number;
  /** True when it came as a passed-on leg, with a cockpit task of its own. */
  readonly leg: boolean;
  /** `called`: the call has come, and what the slip said stands on the strip's own card. */
  readonly state: 'on-the-way' | 'hanging' | 'working' | 'followed' | 'left' | 'called';
}
