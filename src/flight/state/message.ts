// What the tower tells the cockpit: the message, the read-back of it, and the slip that it becomes.

import type { Suspect } from './suspect.ts';

/** How a finding is told: `measured` when every other suspect was struck out or a report or alarm rests on its record; otherwise `likely`. */
export type Certainty = 'measured' | 'likely';

/** The pieces of advice of a scenario. Their texts have these names in the scenario's texts. */
export const ADVICE = ['right', 'other1', 'other2'] as const;

export type AdviceId = (typeof ADVICE)[number];

/** Whom a message is for. Either way the cockpit is told; it only decides whether a leg of its own follows. */
export const ADDRESSES = ['cockpit', 'caller'] as const;
export type Address = (typeof ADDRESSES)[number];

/** The four elements of a message; null = left out. `finding` is an index of the desk's suspects. */
export interface Message {
  readonly segment: number;
  readonly finding: number;
  readonly certainty: Certainty;
  readonly advice: AdviceId | null;
}

export type MessageElement = keyof Message;

/** What the first officer heard, and how often the player has corrected him. */
export interface ReadBack {
  readonly heard: Message;
  readonly faulty: MessageElement | null;
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
  /** The finding as it was heard. */
  readonly suspect: Suspect;
  /** The finding that the advice was given on, where another was heard; otherwise missing. */
  readonly advisedOn?: Suspect;
  /** The finding that was sent was proved ({@link Job.proved}), so its advice has the story's own words; otherwise missing. */
  readonly proved?: true;
  /** As it was sent, where it was said aloud by one of two people, or heard otherwise and went through so; missing where it says nothing new. */
  readonly sent?: Message;
  /** An element that was lost on the way; «Gjenta» (ask again) brings it back. */
  readonly missing: 'certainty' | 'advice' | null;
  readonly asked: boolean;
  readonly knowledge: number;
  /** Whom it was for; null where messages have no address. */
  readonly to: Address | null;
  /** True when it passes on a leg that has a cockpit task of its own. */
  readonly leg: boolean;
  /**
   * `called`: the call has come since, and the strip's own card shows what the slip said. `put-off`: the cockpit has asked the tower for more;
   * another slip comes in its place.
   */
  readonly state: 'on-the-way' | 'hanging' | 'working' | 'followed' | 'left' | 'called' | 'put-off';
}

/** How sure the finding of a slip is as it was heard; null where the radio lost that and nobody has asked for it again. */
export function certaintyHeard({ heard, missing }: Pick<Slip, 'heard' | 'missing'>): Certainty | null {
  return missing === 'certainty' ? null : heard.certainty;
}

/** The advice of a slip as it was heard; null where none was given, or the radio lost it and nobody has asked for it again. */
export function adviceHeard({ heard, missing }: Pick<Slip, 'heard' | 'missing'>): AdviceId | null {
  return missing === 'advice' ? null : heard.advice;
}
