// The saved data: shapes, versions, and migrations from older versions. Pure.

import {
  type Command,
  type Debrief,
  type EndorsementId,
  type FlightRecord,
  type FlightSetup,
  MIX_UPS,
  scheduleFor,
  type Seen,
} from '../flight/index.ts';
import type { Learned } from '../learning/index.ts';
import { type Ride, RIDE_LENGTH } from '../ride/index.ts';
import { isLanguage } from '../look/languages.ts';
import { type Settings, TIERS } from '../look/preferences.ts';
import { isOwnCase, type OwnCase } from '../content/own-case.ts';
import type { KeptPack } from '../content/packs/opened.ts';
import { isLearned, isPractice, isTextList } from './learned-shape.ts';
import { isShape, withDecisions, withDials, withLogs } from './old-debriefs.ts';

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
  learned: 2,
  flight: 3,
  history: 3,
  debrief: 5,
  rides: 1,
  cases: 1,
  pack: 1,
};

/** Version 1 knew only whether there was a picture. */
function wordsToTier(old: unknown): unknown {
  if (!isShape(old)) return old;
  const { words, ...rest } = old;
  return { ...rest, tier: words === true ? 'words' : null };
}

/** Up to version 2 the fourth mark was the lamp; a key that a player has given it stays. */
function markedLog(old: unknown): unknown {
  if (!isShape(old) || !isShape(old['keys'])) return old;
  const { 'mark-lamp': key, ...keys } = old['keys'];
  return { ...old, keys: key === undefined ? keys : { ...keys, 'mark-log': key } };
}

/** Version 2 kept what was measured as if it had been chosen, without the size of the picture; it is left as a choice. */
function withoutMeasure(old: unknown): unknown {
  return isShape(old) ? { ...old, measured: null } : old;
}

/** Version 1 of a setup had no schedule and no rules: the schedule followed from the flight's number, and the rules were version 1. */
function completeSetup(setup: unknown): unknown {
  if (!isShape(setup)) return setup;
  return { ...setup, schedule: scheduleFor(Number(setup['flightNumber'])), rules: 1 };
}

/** Before told stories were kept, a flight was drawn as if none had been told. */
function withNoneSeen(setup: unknown): unknown {
  return isShape(setup) ? { ...setup, seenBefore: [] } : setup;
}

/** Version 1 did not tell apart what had misled. */
function withMixUps(old: unknown): unknown {
  if (!isShape(old) || !isShape(old['confusions'])) return old;
  const none = Object.fromEntries(MIX_UPS.map((name) => [name, { met: 0, confused: 0 }]));
  return { ...old, confusions: { ...none, ...old['confusions'] } };
}

type Change = (old: unknown) => unknown;

/** Changes the setup of a flight, a record or a debrief; early records have none. */
function inSetup(change: Change): Change {
  return (old) =>
    isShape(old) && old['setup'] !== undefined ? { ...old, setup: change(old['setup']) } : old;
}

function inEach(change: Change): Change {
  return (old) => (Array.isArray(old) ? old.map(change) : old);
}

/** Functions that bring a value up by one version. The index is the version to start from, so `[0]` is never used. */
export type Migrations = readonly (Change | null)[];
/** The migrations of each document, one for each version up to the present one. */
export const MIGRATIONS: Readonly<Record<DocumentName, Migrations>> = {
  settings: [null, wordsToTier, (old) => withoutMeasure(markedLog(old))],
  progress: [null],
  learned: [null, withMixUps],
  flight: [null, inSetup(completeSetup), inSetup(withNoneSeen)],
  history: [null, inEach(inSetup(completeSetup)), inEach(inSetup(withNoneSeen))],
  debrief: [null, withLogs, withDecisions, withDials, inSetup(withNoneSeen)],
  rides: [null],
  cases: [null],
  pack: [null],
};

function isCommand(value: unknown): boolean {
  return (
    isShape(value) &&
    typeof value['kind'] === 'string' &&
    (value['by'] === undefined || typeof value['by'] === 'string')
  );
}
function isPackMark(value: unknown): boolean {
  return isShape(value) && typeof value['name'] === 'string' && typeof value['checksum'] === 'string';
}
function isSetup(value: unknown): boolean {
  return (
    isShape(value) &&
    typeof value['company'] === 'string' &&
    (value['pack'] === undefined || isPackMark(value['pack'])) &&
    Number.isSafeInteger(value['seed']) &&
    Number.isSafeInteger(value['flightNumber']) &&
    typeof value['schedule'] === 'string' &&
    Number.isSafeInteger(value['rules']) &&
    typeof value['contentVersion'] === 'string' &&
    Array.isArray(value['missedBefore']) &&
    isTextList(value['seenBefore']) &&
    // A flight of before there was practice, or one that is the same for everybody, has none.
    (value['practice'] === undefined || isPractice(value['practice'])) &&
    (value['paper'] === undefined || value['paper'] === true) &&
    (value['crew'] === undefined ||
      value['crew'] === true ||
      // Where the tower has a book, there is one.
      (value['crew'] === 'paper' && value['paper'] === true)) &&
    Number.isSafeInteger(value['stopAfter']) &&
    // Only a flight that landed by the clock on the wall has it.
    (value['stopMeant'] === undefined || Number.isSafeInteger(value['stopMeant']))
  );
}
function isOneOf(value: unknown, ...choices: readonly string[]): boolean {
  return choices.some((choice) => choice === value);
}
function isRide(value: unknown): boolean {
  return (
    isShape(value) &&
    Number.isSafeInteger(value['code']) &&
    isOneOf(value['when'], 'before', 'after') &&
    isOneOf(value['form'], 'a', 'b') &&
    typeof value['startedAt'] === 'string' &&
    !Number.isNaN(Date.parse(value['startedAt'])) &&
    Array.isArray(value['answers']) &&
    value['answers'].length <= RIDE_LENGTH &&
    value['answers'].every(
      (one) => isShape(one) && typeof one['item'] === 'string' && isOneOf(one['seat'], 'cockpit', 'tower'),
    )
  );
}
function isUnit(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

const SETTING_CHECKS: {
  readonly [Name in keyof Settings]: (value: unknown) => boolean;
} = {
  language: (value) => value === null || isLanguage(value),
  pace: (value) => value === 'relaxed' || value === 'standard' || value === 'brisk',
  reducedMotion: (value) => value === null || typeof value === 'boolean',
  textScale: (value) => value === 1 || value === 1.25 || value === 1.5 || value === 2,
  tier: (value) => value === null || TIERS.some((tier) => tier === value),
  measured: (value) =>
    value === null ||
    (isShape(value) &&
      (value['tier'] === 'full' || value['tier'] === 'light') &&
      typeof value['pixels'] === 'number'),
  points: (value) => typeof value === 'boolean',
  projector: (value) => typeof value === 'boolean',
  singleKeys: (value) => typeof value === 'boolean',
  keys: (value) => isShape(value) && Object.values(value).every((key) => typeof key === 'string'),
  muted: (value) => typeof value === 'boolean',
  volumes: (value) =>
    isShape(value) && isUnit(value['ambience']) && isUnit(value['effects']) && isUnit(value['voice']),
  voiceOn: (value) => typeof value === 'boolean',
};

/** True when a value has the shape of its document, field by field. */
export function fits(name: DocumentName, value: unknown): boolean {
  switch (name) {
    case 'settings':
      return isShape(value) && Object.entries(SETTING_CHECKS).every(([field, check]) => check(value[field]));
    case 'progress':
      return (
        isShape(value) &&
        Number.isSafeInteger(value['flightsFlown']) &&
        typeof value['schoolSeen'] === 'boolean' &&
        (value['schoolPassed'] === undefined || typeof value['schoolPassed'] === 'boolean') &&
        (value['endorsed'] === undefined ||
          (isShape(value['endorsed']) &&
            Object.values(value['endorsed']).every((record) => typeof record === 'string'))) &&
        (value['opened'] === undefined || isTextList(value['opened'])) &&
        (value['seen'] === undefined || isTextList(value['seen']))
      );
    case 'learned':
      return isLearned(value);
    case 'flight':
      return (
        value === null ||
        (isShape(value) &&
          isSetup(value['setup']) &&
          typeof value['startedAt'] === 'string' &&
          (value['record'] === undefined || typeof value['record'] === 'string') &&
          Array.isArray(value['commands']) &&
          value['commands'].every(isCommand))
      );
    case 'history':
      return (
        Array.isArray(value) &&
        value.every(
          (entry) =>
            isShape(entry) &&
            typeof entry['id'] === 'string' &&
            typeof entry['at'] === 'string' &&
            !Number.isNaN(Date.parse(entry['at'])) &&
            typeof entry['company'] === 'string' &&
            Number.isSafeInteger(entry['seed']) &&
            Number.isSafeInteger(entry['flightNumber']) &&
            typeof entry['landing'] === 'number' &&
            (entry['saved'] === null || typeof entry['saved'] === 'number') &&
            Number.isSafeInteger(entry['right']) &&
            Number.isSafeInteger(entry['decisions']) &&
            Array.isArray(entry['missed']) &&
            (entry['own'] === undefined || typeof entry['own'] === 'string') &&
            (entry['setup'] === undefined || isSetup(entry['setup'])) &&
            Array.isArray(entry['commands']) &&
            entry['commands'].every(isCommand),
        )
      );
    case 'rides':
      return Array.isArray(value) && value.every(isRide);
    case 'cases':
      return Array.isArray(value) && value.every(isOwnCase);
    case 'pack':
      return (
        value === null ||
        (isShape(value) && ['name', 'at', 'text'].every((part) => typeof value[part] === 'string'))
      );
    case 'debrief':
      return (
        value === null ||
        (isShape(value) &&
          isSetup(value['setup']) &&
          ['opening', 'saved', 'landings', 'matrix', 'allMatrix', 'scores', 'next'].every((part) =>
            isShape(value[part]),
          ) &&
          ['entries', 'disputed', 'missed', 'twins', 'score'].every((part) => Array.isArray(value[part])))
      );
  }
}
