// What the tower tells the cockpit: the message, the read-back of it, and the slip that it becomes.

import type { FigureUnit } from '../../quarter/units.ts';

export type Certainty = 'certain' | 'fairly' | 'unsure';

/** The pieces of advice of a scenario. Their texts have these names in the scenario's texts. */
export const ADVICE = ['right', 'other1', 'other2'] as const;

export type AdviceId = (typeof ADVICE)[number];

/** The four elements of a message; null = left out. `finding` is an index of the task's candidates. */
export interface Message {
  readonly segment: number;
  readonly finding: number;
  readonly certainty: Certainty | null;
  readonly advice: AdviceId | null;
}

export type MessageElement = keyof Message;

/** What the first officer heard, and how often the player has corrected him. */
export interface ReadBack {
  readonly heard: Message;
  readonly faulty: MessageElement | null;
  /** The value of the finding as it was heard: «2,1» may have become «1,2». */
  readonly heardValue: number;
  readonly corrections: number;
}

/** A message as it hangs in the cockpit, in the words that were heard. */
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
  /** An element that was lost on the way; «Gjenta» (ask again) brings it back. */
  readonly missing: 'certainty' | 'advice' | null;
  readonly asked: boolean;
  readonly knowledge: number;
  /** True when it passes on a leg that has a cockpit task of its own. */
  readonly leg: boolean;
  /** `called`: the call has come since, and the strip's own card shows what the slip said. */
  readonly state: 'on-the-way' | 'hanging' | 'working' | 'followed' | 'left' | 'called';
}
