// Measures what a simulated quarter costs, and how the cost grows with the number of deals. Only the ratio can be compared between machines.

import { Bench } from 'tinybench';
import { advance, createQuarter } from '../src/quarter/quarter.ts';
import { firstCompany, modelOf } from './content-files.ts';

const model = modelOf(firstCompany());

const SEEDS = 20;

function flyQuarter(seed: number, scale: number): void {
  let state = createQuarter(model, seed, [], { scale });
  for (let week = 1; week <= 13; week += 1) state = advance(state, scale);
}

/** The median; 0 of an empty list. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Both figures of the model, as text. */
export async function benchModel(): Promise<string> {
  const bench = new Bench({ time: 2000, warmupTime: 500 });
  for (const scale of [1, 10]) {
    let flown = 0;
    bench.add(`scale ${scale}`, () => flyQuarter((flown++ % SEEDS) + 1, scale));
  }
  const tasks = await bench.run();
  const [one = 0, ten = 0] = tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : 0));
  return [
    `a model quarter with its run-up: median ${one.toFixed(2)} ms`,
    `ten times deals and capacity: ${(ten / one).toFixed(1)} × (medians)`,
  ].join('\n');
}
