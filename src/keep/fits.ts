// Whether what was read has the shape of its document, field by field.

import { isOwnCase } from '../content/own-case.ts';
import { isLanguage } from '../look/languages.ts';
import { type Settings, TIERS } from '../look/preferences.ts';
import { RIDE_LENGTH } from '../ride/index.ts';
import { isLearned, isPractice } from './learned-shape.ts';
import type { DocumentName } from './records.ts';
import { isShape, isTextList } from './shape.ts';

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
    (value['flown'] === undefined || Number.isSafeInteger(value['flown'])) &&
    (value['items'] === undefined || Number.isSafeInteger(value['items'])) &&
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
        (value['landed'] === undefined || isTextList(value['landed'])) &&
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
