// What is said between two people who fly one quarter, each in a seat of their own: whose a strip is, and what the pilot heard.

import type { Message } from './message.ts';
import type { Seat } from './strip.ts';

/** How two people fly together: each at a page of their own, or both at one, where the tower has a printed book and no screen. */
export type CrewWay = true | 'paper';

/** Where whoever is at a page sits at its take-off; `paper`: both are at it, the pilot at the screen. */
export type PagePlace = Seat | 'paper';

/** What the two seats said of a strip in a week, at once and before anybody worked: mine (true) or yours (false); null = nothing yet. */
export interface Claims {
  readonly week: number;
  readonly strip: string;
  readonly cockpit: boolean | null;
  readonly tower: boolean | null;
  /** Where both took it: the seat that left it to the other afterwards, and spent its order of the week for nothing. */
  readonly gaveUp: Seat | null;
}

/** Whose a strip is by what both have said; null while somebody has not said it yet. */
export type Holder = Seat | 'both' | 'nobody';

/** What the pilot keyed of a message that was said aloud. */
export interface Heard {
  readonly week: number;
  readonly strip: string;
  readonly heard: Message;
}

/** All that was said in a flight of two, in the order of its weeks. */
export interface Crew {
  readonly claims: readonly Claims[];
  readonly heard: readonly Heard[];
}

export const NOTHING_SAID: Crew = { claims: [], heard: [] };

/** Whose a strip is by its claims. */
export function holderOf({ cockpit, tower, gaveUp }: Claims): Holder | null {
  if (cockpit === null || tower === null) return null;
  if (cockpit && tower) return gaveUp === null ? 'both' : gaveUp === 'tower' ? 'cockpit' : 'tower';
  if (cockpit) return 'cockpit';
  return tower ? 'tower' : 'nobody';
}

/** The claims to a strip in a week; undefined where nobody has said anything. */
export function claimsTo({ claims }: Crew, strip: string, week: number): Claims | undefined {
  return claims.find((one) => one.strip === strip && one.week === week);
}

/** What the pilot has keyed of a message in this week; null = nothing. */
export function keyedOf({ heard }: Crew, strip: string, week: number): Message | null {
  return heard.find((one) => one.strip === strip && one.week === week)?.heard ?? null; // nothing was keyed
}
