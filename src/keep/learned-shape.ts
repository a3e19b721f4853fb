// Whether what was read has the shape of what is kept of a player's learning, and of a flight's practice.

import { CALL_OUTCOMES, CONFUSIONS, FEATS } from '../learning/index.ts';
import { isShape, isTextList } from './shape.ts';

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isRow(value: unknown): boolean {
  return (
    isShape(value) &&
    ['meetings', 'full', 'right', 'streak', 'lastFlight'].every((field) => isCount(value[field])) &&
    CALL_OUTCOMES.some((outcome) => outcome === value['last']) &&
    isPositive(value['halfLife']) &&
    isTextList(value['stories']) &&
    typeof value['reached'] === 'boolean'
  );
}

function isTally(value: unknown): boolean {
  return isShape(value) && isCount(value['met']) && isCount(value['confused']);
}

/** True for what is kept of a player. */
export function isLearned(value: unknown): boolean {
  if (!isShape(value)) return false;
  const { rows, told, toldIn, confusions, feats } = value;
  return (
    isCount(value['flights']) &&
    isTextList(value['counted']) &&
    isTextList(value['quarters']) &&
    (toldIn === undefined || (isShape(toldIn) && Object.values(toldIn).every(isTextList))) &&
    isTextList(value['twins']) &&
    Number.isFinite(value['ability']) &&
    isPositive(value['certainty']) &&
    isShape(rows) &&
    Object.values(rows).every(isRow) &&
    isShape(told) &&
    Object.values(told).every(isCount) &&
    isShape(confusions) &&
    CONFUSIONS.every((name) => isTally(confusions[name])) &&
    isShape(feats) &&
    FEATS.every((name) => isCount(feats[name]))
  );
}

/** The sum of two hundredths may lie by so much off. */
const NOTHING = 1e-9;

/** True for a subtlety with a spread that may be missing, where every call that they give lies on the scale, −1 to 1. */
function isOnScale(subtlety: unknown, spread: unknown): boolean {
  if (typeof subtlety !== 'number') return false;
  if (spread === undefined) return Math.abs(subtlety) <= 1;
  return isPositive(spread) && Math.abs(subtlety) + Number(spread) <= 1 + NOTHING;
}

/** True for how subtle each call is, which may be missing. */
function areOnScale(calls: unknown): boolean {
  return calls === undefined || (Array.isArray(calls) && calls.every((one) => isOnScale(one, undefined)));
}

/** True for what a flight practises. */
export function isPractice(value: unknown): boolean {
  return (
    isShape(value) &&
    isShape(value['weights']) &&
    Object.values(value['weights']).every(isPositive) &&
    (value['mixUps'] === undefined ||
      (isShape(value['mixUps']) && Object.values(value['mixUps']).every(isPositive))) &&
    (value['again'] === undefined || isTextList(value['again'])) &&
    isTextList(value['short']) &&
    isOnScale(value['subtlety'], value['spread']) &&
    areOnScale(value['calls'])
  );
}
