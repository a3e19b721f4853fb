// Measures of a player's decisions: hits and false alarms per seat, d′ and bias, with the log-linear correction.

import { exp as exponential, normalQuantile } from '../../quarter/arithmetic.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

/** With fewer decisions than this, the result is told in words only: numbers would be too uncertain. */
export const DECISIONS_FOR_NUMBERS = 40;

/** How often strips were stamped in each seat. The first word of a field is where they belonged, the second where they were stamped. */
export interface Matrix {
  readonly towerTower: number;
  readonly towerCockpit: number;
  readonly cockpitTower: number;
  readonly cockpitCockpit: number;
}

/** The first stamps that are counted: only of strips that belong in exactly one seat. */
export function decisionsOf(state: FlightState): { readonly strip: Strip; readonly right: boolean }[] {
  return state.strips.flatMap((strip) => {
    const stamp = strip.stamps[0];
    if (stamp === undefined || stamp.eitherSeat) return [];
    return [{ strip, right: stamp.verdict.seat === 'right' }];
  });
}

/** The matrix of a flight's first stamps. */
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

/** How well a player tells the two seats apart, by signal detection theory. */
export interface Sensitivity {
  readonly decisions: number;
  /** Discrimination d′; 0 = chance. A hit is a stamp in the tower when the strip belonged there. */
  readonly dPrime: number;
  /** Bias c; below 0 the player tends towards the tower, above 0 towards the cockpit. */
  readonly bias: number;
  /** Standard error of d′ (Gourevitch & Galanter 1967). */
  readonly error: number;
}

const SQRT_TWO_PI = 2.5066282746310002;

/** d′ and c with the log-linear correction (Hautus 1995): half a hit and one trial are added to each row, so that no rate is 0 or 1. */
export function sensitivityOf(matrix: Matrix): Sensitivity {
  const signals = matrix.towerTower + matrix.towerCockpit + 1;
  const noises = matrix.cockpitTower + matrix.cockpitCockpit + 1;
  const hitRate = (matrix.towerTower + 0.5) / signals;
  const alarmRate = (matrix.cockpitTower + 0.5) / noises;
  const [zHit, zAlarm] = [normalQuantile(hitRate), normalQuantile(alarmRate)];
  const density = (z: number) => exponential(-0.5 * z * z) / SQRT_TWO_PI;
  const variance =
    (hitRate * (1 - hitRate)) / (signals * density(zHit) * density(zHit)) +
    (alarmRate * (1 - alarmRate)) / (noises * density(zAlarm) * density(zAlarm));
  return {
    decisions: signals + noises - 2,
    dPrime: zHit - zAlarm,
    // Subtracted from zero, so that no bias is 0 instead of −0, which JSON cannot hold.
    bias: 0 - 0.5 * (zHit + zAlarm),
    error: Math.sqrt(variance),
  };
}
