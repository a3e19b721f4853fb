// Random draws as hashes of (seed, entity, week, purpose). There is no stream of random numbers whose state is kept,
// so an additional draw never changes the others.

import { at } from './at.ts';
import { exp, normalQuantile } from './arithmetic.ts';
import { fnv1a } from './fnv.ts';

/** What a draw is for. Every number serves one purpose only: draws with the same number, entity and week would be equal. */
export const PURPOSE = {
  market: 1,
  arrivals: 2,
  quality: 3,
  value: 4,
  leave: 5,
  advance: 6,
  effort: 7,
  lag: 8,
  noise: 9,
  shownNoise: 10,
  plan: 11,
  future: 12,
  readBack: 13,
  slip: 14,
  shuffle: 15,
  policy: 16,
  sample: 17,
  friday: 18,
  callsign: 19,
  radar: 20,
  officer: 21,
  onset: 22,
  desk: 23,
  log: 24,
  remedy: 25,
  hope: 26,
} as const;

function mix(hash: number, value: number): number {
  let k = Math.imul(value | 0, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = hash ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

/** 32 well-mixed bits of whole numbers (MurmurHash3's mixing steps, Appleby 2011). */
export function hash(seed: number, entity: number, week: number, purpose: number): number {
  let h = mix(mix(mix(mix(0x2f6e2b1, seed), entity), week), purpose);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Uniform in (0, 1); both ends are excluded. */
export function uniform(seed: number, entity: number, week: number, purpose: number): number {
  return (hash(seed, entity, week, purpose) + 0.5) / 4294967296;
}

/** A draw from the standard normal distribution. */
export function normal(seed: number, entity: number, week: number, purpose: number): number {
  return normalQuantile(uniform(seed, entity, week, purpose));
}

/** Whole number in 0 … n − 1. */
export function pick(n: number, seed: number, entity: number, week: number, purpose: number): number {
  return Math.floor(uniform(seed, entity, week, purpose) * n);
}

/** A Poisson number with the given mean, by inverting the distribution at one uniform draw. @param u uniform in (0, 1) */
export function poisson(mean: number, u: number): number {
  let probability = exp(-mean);
  let cumulated = probability;
  let count = 0;
  while (u > cumulated && count < 2000) {
    count += 1;
    probability *= mean / count;
    cumulated += probability;
  }
  return count;
}

/** The numbers 0 … n − 1 in an order fixed by the hash (Fisher–Yates). */
export function shuffled(n: number, seed: number, entity: number, purpose: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i -= 1) {
    const j = pick(i + 1, seed, entity, i, purpose);
    const kept = at(order, i);
    order[i] = at(order, j);
    order[j] = kept;
  }
  return order;
}

/** A whole number from a text, for use as the entity of a draw. */
export const entityOf = (text: string): number => fnv1a(text);
