// What a simulated quarter costs, and how that grows with the number of deals: a ratio within one run.
// Must not assert anything: machines differ.

import { performance } from 'node:perf_hooks';
import { advance, createQuarter } from '../src/quarter/quarter.ts';
import { firstCompany, modelOf } from './content-files.ts';

const model = modelOf(firstCompany());

function quarterTime(scale: number, seed: number): number {
  const begun = performance.now();
  let state = createQuarter(model, seed, [], scale);
  for (let week = 1; week <= 13; week += 1) state = advance(state, scale);
  return performance.now() - begun;
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function batch(scale: number, seeds: number): number {
  let total = 0;
  for (let seed = 1; seed <= seeds; seed += 1) total += quarterTime(scale, seed);
  return total / seeds;
}

/** The two figures of the model, as text. */
export function benchModel(): string {
  batch(1, 60);
  const ratios: number[] = [];
  const times: number[] = [];
  for (let k = 0; k < 7; k += 1) {
    const one = batch(1, 20);
    times.push(one);
    ratios.push(batch(10, 8) / one);
  }
  return [
    `a model quarter with its run-up: median ${median(times).toFixed(2)} ms`,
    `ten times deals and capacity: ${median(ratios).toFixed(1)} × (median of 7 alternating batches)`,
  ].join('\n');
}
