// What a link or a trainer can ask for: a class's flight, and a demo before a room.

import type { PagePlace } from '../../flight/index.ts';
import type { Settings } from '../../look/preferences.ts';

/** Which demo is shown before a room. */
export interface DemoWish {
  /** A finished case of one's own beside the four strips, before them or after; `none`: without one. Missing = the newest, after them. */
  readonly own?: OwnInDemo | 'none';
  /** Id of the company; null = that of the first tested demo. */
  readonly company: string | null;
  /** The quarter; null = the company's first tested one. */
  readonly seed: number | null;
}

/** Which case of one's own a demo shows, and where. */
export interface OwnInDemo {
  readonly id: string;
  readonly first: boolean;
}

/** What a class link asks for. */
export interface ClassFlight {
  readonly seed: number;
  /** Id of the company; null = the first. */
  readonly company: string | null;
  /** The number of the flight, which says what is awake in it. */
  readonly flightNumber: number;
  /** The last week flown; null = by the schedule. */
  readonly stopAfter: number | null;
  /** True where the tower has a printed book; missing elsewhere. */
  readonly paper?: true;
  /** The time at which the class lands, in minutes since midnight; null = whenever each has flown. */
  readonly land: number | null;
  /** In a flight of two: where whoever is at this page sits. Missing where one player has both seats. */
  readonly crew?: PagePlace;
  /** True to offer Ground school first. */
  readonly school: boolean;
  readonly settings: Partial<Pick<Settings, 'pace' | 'language' | 'points' | 'textScale'>>;
}

/** What an address asks of a class: what it says, and no more. */
export interface ClassAsked {
  readonly seed?: number;
  /** Null = the first. */
  readonly company?: string | null;
  readonly flight?: number;
  readonly pace?: Settings['pace'];
  readonly school?: boolean;
  readonly points?: boolean;
  /** The last week flown; null = by the schedule. */
  readonly stop?: number | null;
  readonly paper?: boolean;
  /** In minutes since midnight; null = no time. */
  readonly land?: number | null;
}
