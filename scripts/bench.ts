// Prints the figures of speed and size, as ratios within one run where time is concerned.
// Must not assert anything: machines differ.

import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { advance, createQuarter } from '../src/quarter/quarter.ts';

function quarterTime(scale: number, seed: number): number {
  const begun = performance.now();
  let state = createQuarter('startup', seed, [], scale);
  for (let week = 1; week <= 13; week += 1) state = advance(state, scale);
  return performance.now() - begun;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

for (let seed = 1; seed <= 60; seed += 1) quarterTime(1, seed);
const batch = (scale: number, seeds: number) => {
  let total = 0;
  for (let seed = 1; seed <= seeds; seed += 1) total += quarterTime(scale, seed);
  return total / seeds;
};
const ratios: number[] = [];
const times: number[] = [];
for (let k = 0; k < 7; k += 1) {
  const one = batch(1, 20);
  times.push(one);
  ratios.push(batch(10, 8) / one);
}
process.stdout.write(`a model quarter with its run-up: median ${median(times).toFixed(2)} ms\n`);
process.stdout.write(
  `ten times deals and capacity: ${median(ratios).toFixed(1)} × (median of 7 alternating batches)\n`,
);

const built = new URL('../dist/assets/', import.meta.url);
try {
  const files = readdirSync(built).filter((name) => name.endsWith('.js'));
  const sizes = files.map((name) => ({
    name,
    size: gzipSync(readFileSync(new URL(name, built)), { level: 9 }).length,
  }));
  const total = sizes.reduce((sum, f) => sum + f.size, 0);
  process.stdout.write(`JavaScript, all chunks, gzip −9: ${(total / 1000).toFixed(0)} kB\n`);
  for (const { name, size } of sizes.toSorted((a, b) => b.size - a.size).slice(0, 6))
    process.stdout.write(`  ${name}: ${(size / 1000).toFixed(0)} kB\n`);
} catch {
  process.stdout.write('no dist/: run `npm run build` for the sizes\n');
}
