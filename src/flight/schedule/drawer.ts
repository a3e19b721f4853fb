// Draws the stories of a schedule, each at most once. The draws are hashes of the setup, so a setup always gives the same stories.

import type { Scenario } from '../../content/types.ts';
import { PURPOSE, hash, shuffled, uniform } from '../../quarter/draws.ts';
import type { FlightSetup } from '../state/flight.ts';

/** Draws each scenario at most once. Scenarios for a responsibility that was missed in earlier flights are drawn first. */
export class Drawer {
  private readonly used = new Set<string>();
  private draws = 0;
  private readonly missedBefore: readonly string[];
  private readonly seed: number;

  /** @param attempt which of the drawings of this setup it is, from 0 on; each draws other stories */
  constructor({ seed, flightNumber, missedBefore }: FlightSetup, attempt = 0) {
    this.missedBefore = missedBefore;
    this.seed = hash(seed, flightNumber, attempt, PURPOSE.plan);
  }

  /**
   * Draws a scenario by its weight.
   * @throws Error when there is no candidate
   */
  draw<Drawn extends Scenario>(candidates: readonly Drawn[]): Drawn {
    const free = candidates.filter((scenario) => !this.used.has(scenario.id));
    const pool = free.length > 0 ? free : candidates;
    const missed = pool.filter((s) => s.responsibility.some((row) => this.missedBefore.includes(row)));
    const wanted = (missed.length > 0 ? missed : pool).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    this.draws += 1;
    const whole = wanted.reduce((sum, { weight }) => sum + weight, 0);
    let point = uniform(this.seed, this.draws, 1, PURPOSE.plan) * whole;
    const chosen = wanted.find(({ weight }) => (point -= weight) < 0) ?? wanted.at(-1);
    if (chosen === undefined) throw new Error('the content has no scenario for a slot of the schedule');
    this.used.add(chosen.id);
    return chosen;
  }

  /** Marks a scenario as used when it comes together with another. */
  use(id: string): void {
    this.used.add(id);
  }

  /** The numbers 0 … n − 1 in a drawn order. */
  order(n: number): number[] {
    this.draws += 1;
    return shuffled(n, this.seed, this.draws, PURPOSE.plan);
  }

  /** True in half of all cases. */
  coin(): boolean {
    return this.order(2)[0] === 0;
  }
}
