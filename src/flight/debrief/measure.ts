// What is measured of a player: hits and false alarms per seat, d′ and bias, with the log-linear correction.
// Must not rank or judge; words for these figures are in locales/.

import { exp as exponential, normalQuantile } from '../../quarter/arithmetic.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

/** Decisions below this number are told in words only. */
export const DECISIONS_FOR_NUMBERS = 40;

export interface Matrix {
  /** Rows: where it belonged; columns: where it was stamped. */
  readonly towerTower: number;
  readonly towerCockpit: number;
  readonly cockpitTower: number;
  readonly cockpitCockpit: number;
}

/** First stamps that count: those of strips that only one seat can have, however they were stamped. */
export function decisionsOf(state: FlightState): { readonly strip: Strip; readonly right: boolean }[] {
  return state.strips.flatMap((strip) => {
    const stamp = strip.stamps[0];
    if (stamp === undefined || stamp.eitherSeat) return [];
    return [{ strip, right: stamp.verdict.seat === 'right' }];
  });
}

export function matrixOf(state: FlightState): Matrix {
  const count = (right: string, seat: string) =>
    decisionsOf(state).filter(
      ({ strip }) => strip.stamps[0]?.rightSeat === right && strip.stamps[0]?.seat === seat,
    ).length;
  return {
    towerTower: count('tower', 'tower'),
    towerCockpit: count('tower', 'cockpit'),
    cockpitTower: count('cockpit', 'tower'),
    cockpitCockpit: count('cockpit', 'cockpit'),
  };
}

export function addMatrices(a: Matrix, b: Matrix): Matrix {
  return {
    towerTower: a.towerTower + b.towerTower,
    towerCockpit: a.towerCockpit + b.towerCockpit,
    cockpitTower: a.cockpitTower + b.cockpitTower,
    cockpitCockpit: a.cockpitCockpit + b.cockpitCockpit,
  };
}

export interface Sensitivity {
  readonly decisions: number;
  /** Discrimination; 0 = chance. Hit = tower chosen when it belonged there. */
  readonly dPrime: number;
  /** Bias c: below 0 leans to the tower, above 0 to the cockpit. */
  readonly bias: number;
  /** Standard error of d′ (Gourevitch & Galanter 1967). */
  readonly error: number;
}

const SQRT_TWO_PI = 2.5066282746310002;

/** d′ and c with the log-linear correction (Hautus 1995): half a hit and one trial are added to each row. */
export function sensitivityOf(m: Matrix): Sensitivity {
  const signals = m.towerTower + m.towerCockpit + 1;
  const noises = m.cockpitTower + m.cockpitCockpit + 1;
  const hitRate = (m.towerTower + 0.5) / signals;
  const alarmRate = (m.cockpitTower + 0.5) / noises;
  const [zHit, zAlarm] = [normalQuantile(hitRate), normalQuantile(alarmRate)];
  const density = (z: number) => exponential(-0.5 * z * z) / SQRT_TWO_PI;
  const variance =
    (hitRate * (1 - hitRate)) / (signals * density(zHit) * density(zHit)) +
    (alarmRate * (1 - alarmRate)) / (noises * density(zAlarm) * density(zAlarm));
  return {
    decisions: signals + noises - 2,
    dPrime: zHit - zAlarm,
    // Taken from zero, so that an even balance is 0 and not −0, which JSON does not know.
    bias: 0 - 0.5 * (zHit + zAlarm),
    error: Math.sqrt(variance),
  };
}
