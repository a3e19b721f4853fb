// The saved data: its shapes, what stands for them in a new browser, and their versions.

import type { Command, Debrief, EndorsementId, FlightRecord, FlightSetup, Seen } from '../flight/index.ts';
import type { Learned } from '../learning/index.ts';
import type { Ride } from '../ride/index.ts';
import type { Settings } from '../look/preferences.ts';
import type { OwnCase } from '../content/own-case.ts';
import type { KeptPack } from '../content/packs/opened.ts';

/** A flight under way, or the last one landed. Its state is not saved, because it follows from the commands by replay. */
export interface KeptFlight {
  readonly setup: FlightSetup;
  readonly commands: readonly Command[];
  readonly startedAt: string;
  /** Only for a landed flight: the id of its record in the history. */
  readonly record?: string;
}

/** How far the player has come: `flightsFlown` counts landed flights and sets the number of the next. */
export interface Progress {
  readonly flightsFlown: number;
  /** Ground school was passed or skipped, and is not offered again. */
  readonly schoolSeen: boolean;
  /** It was gone through to its end. Missing where it was not, and where nobody asked. */
  readonly schoolPassed?: boolean;
  /** Missing where none has been given yet. */
  readonly endorsed?: Endorsed;
  /** Routes that were closed at first and have been opened; they stay open. Missing where there are none. */
  readonly opened?: readonly string[];
  /** Routes landed on. Missing where no flight has landed since they are kept: then the history tells. */
  readonly landed?: readonly string[];
  /** Stories that wait until the others of their company have been told. Missing where no flight has landed since they are kept. */
  readonly seen?: Seen;
}

/** The endorsed deeds, each with the record of the flight that first showed it. */
export type Endorsed = Readonly<Partial<Record<EndorsementId, string>>>;

/** The settings of a player who has changed nothing. null = as the browser or the measurement decides. */
export const DEFAULT_SETTINGS: Settings = {
  language: null,
  pace: 'standard',
  reducedMotion: null,
  textScale: 1,
  tier: null,
  measured: null,
  points: true,
  projector: false,
  singleKeys: true,
  keys: {},
  muted: false,
  volumes: { ambience: 0.5, effects: 0.8, voice: 0.8 },
  voiceOn: false,
};
export const DEFAULT_PROGRESS: Progress = {
  flightsFlown: 0,
  schoolSeen: false,
};

/** What can be saved, by name, with the version of its shape. Raise the version with every change that old data does not fit. */
export interface Documents {
  readonly settings: Settings;
  readonly progress: Progress;
  /** What the player has learned, of all flights that have landed since it is kept. */
  readonly learned: Learned;
  readonly flight: KeptFlight | null;
  readonly history: readonly FlightRecord[];
  /** One for each flight: its debrief as it was first computed. */
  readonly debrief: Debrief | null;
  /** The check rides, in the order of their beginning. */
  readonly rides: readonly Ride[];
  /** Cases that were written or opened here, finished or not; the newest first. */
  readonly cases: readonly OwnCase[];
  /** One for each pack that was opened and kept. */
  readonly pack: KeptPack | null;
}
export type DocumentName = keyof Documents;
/** The present version of each document's shape. A saved document with a higher one comes from a newer game and is set aside. */
export const VERSIONS: Readonly<Record<DocumentName, number>> = {
  settings: 3,
  progress: 1,
  learned: 3,
  flight: 3,
  history: 3,
  debrief: 5,
  rides: 1,
  cases: 1,
  pack: 1,
};
