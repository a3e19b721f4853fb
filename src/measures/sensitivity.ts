// How well two seats are told apart, by signal detection theory: a hit is the tower chosen where the matter belonged there,
// a false alarm the tower chosen where it did not.

import { exp, normalQuantile } from '../quarter/arithmetic.ts';
import type { Matrix } from './matrix.ts';

/** With fewer decisions than this, the result is told in words only: numbers would be too uncertain. */
export const DECISIONS_FOR_NUMBERS = 40;

/** How well a player tells the two seats apart. */
export interface Sensitivity {
  readonly decisions: number;
  /** Discrimination d′; 0 = chance. */
  readonly dPrime: number;
  /** Bias c; below 0 the player tends towards the tower, above 0 towards the cockpit. */
  readonly bias: number;
  /** Standard error of d′ (Gourevitch & Galanter 1967). */
  readonly error: number;
}

const SQRT_TWO_PI = 2.5066282746310002;

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => exp(-0.5 * z * z) / SQRT_TWO_PI;

/** d′ and c with the log-linear correction (Hautus 1995): half a hit and one trial are added to each row, so that no rate is 0 or 1. */
export function sensitivityOf(matrix: Matrix): Sensitivity {
  const signals = matrix.towerTower + matrix.towerCockpit + 1;
  const noises = matrix.cockpitTower + matrix.cockpitCockpit + 1;
  const hitRate = (matrix.towerTower + 0.5) / signals;
  const alarmRate = (matrix.cockpitTower + 0.5) / noises;
  const [zHit, zAlarm] = [normalQuantile(hitRate), normalQuantile(alarmRate)];
  const variance =
    (hitRate * (1 - hitRate)) / (signals * normalDensity(zHit) * normalDensity(zHit)) +
    (alarmRate * (1 - alarmRate)) / (noises * normalDensity(zAlarm) * normalDensity(zAlarm));
  return {
    decisions: signals + noises - 2,
    dPrime: zHit - zAlarm,
    // Subtracted from zero, so that no bias is 0 instead of −0, which JSON cannot hold.
    bias: 0 - 0.5 * (zHit + zAlarm),
    error: Math.sqrt(variance),
  };
}
