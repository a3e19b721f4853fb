// Draws stories for a schedule, by hash and without putting back.

import type { Scenario } from '../../content/types.ts';
import { PURPOSE, hash, pick, shuffled } from '../../quarter/draws.ts';
import type { FlightSetup } from '../state/flight.ts';

/** Draws without putting back, by hash; the scenarios that carry a missed row come first. */
export class Drawer {
  private readonly used = new Set<string>();
  private draws = 0;
  private readonly missedBefore: readonly string[];
  private readonly seed: number;

  constructor({ seed, flightNumber, missedBefore }: FlightSetup) {
    this.missedBefore = missedBefore;
    this.seed = hash(seed, flightNumber, 0, PURPOSE.plan);
  }

  /**
   * A kind is drawn first and then a scenario of it, so that no kind betrays its seat by how often it occurs.
   * @throws Error when there is no candidate at all
   */
  draw<Drawn extends Scenario>(candidates: readonly Drawn[]): Drawn {
    const free = candidates.filter((scenario) => !this.used.has(scenario.id));
    const pool = free.length > 0 ? free : candidates;
    const missed = pool.filter((s) => s.responsibility.some((row) => this.missedBefore.includes(row)));
    const wanted = missed.length > 0 ? missed : pool;
    const kinds = [...new Set(wanted.map((s) => s.kind))].toSorted();
    this.draws += 1;
    const kind = kinds[pick(kinds.length, this.seed, this.draws, 1, PURPOSE.plan)];
    const ofKind = wanted.filter((s) => s.kind === kind);
    const chosen = ofKind[pick(ofKind.length, this.seed, this.draws, 2, PURPOSE.plan)];
    if (chosen === undefined) throw new Error('the content has no scenario for a slot of the schedule');
    this.used.add(chosen.id);
    return chosen;
  }

  /** Keeps a scenario that came with another from being drawn. */
  use(id: string): void {
    this.used.add(id);
  }

  /** The numbers 0 … n − 1 in an order that is drawn. */
  order(n: number): number[] {
    this.draws += 1;
    return shuffled(n, this.seed, this.draws, PURPOSE.plan);
  }

  /** True in half of all cases. */
  coin(): boolean {
    return this.order(2)[0] === 0;
  }
}
