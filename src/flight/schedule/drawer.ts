// Draws the stories of a schedule, each at most once. The draws are hashes of the setup, so a setup always gives the same stories.

import type { Scenario } from '../../content/types.ts';
import { PURPOSE, hash, pick, shuffled, uniform } from '../../quarter/draws.ts';
import type { FlightSetup } from '../state/flight.ts';

/** Draws each scenario at most once. Scenarios for a responsibility that was missed in earlier flights are drawn first. */
export class Drawer {
  private readonly used = new Set<string>();
  /** What has been drawn of stories that have a segment of their own. */
  private readonly placed: Scenario[] = [];
  private draws = 0;
  private readonly missedBefore: readonly string[];
  private readonly seed: number;
  /** The same for every drawing of a setup. */
  private readonly steady: number;

  /** @param attempt which of the drawings of this setup it is, from 0 on; each draws other stories */
  constructor({ seed, flightNumber, missedBefore }: FlightSetup, attempt = 0) {
    this.missedBefore = missedBefore;
    this.seed = hash(seed, flightNumber, attempt, PURPOSE.plan);
    this.steady = hash(seed, flightNumber, 0, PURPOSE.plan);
  }

  /**
   * Those of the stories that leave their segments easiest to tell apart: no kind twice in one, and each segment as often as the others. All of
   * them where they may happen in any segment.
   */
  private spread<Drawn extends Scenario>(
    candidates: readonly Drawn[],
    comesWith: (scenario: Drawn) => readonly Scenario[],
  ): readonly Drawn[] {
    if (candidates.every(({ cell }) => cell === undefined)) return candidates;
    const inCell = ({ cell }: Scenario) => this.placed.filter((one) => one.cell === cell);
    const fresh = candidates.filter((one) =>
      comesWith(one).every((story) => inCell(story).every(({ kind }) => kind !== story.kind)),
    );
    const fitting = fresh.length > 0 ? fresh : candidates;
    const load = (one: Drawn) => comesWith(one).reduce((sum, story) => sum + inCell(story).length, 0);
    const least = Math.min(...fitting.map(load));
    return fitting.filter((one) => load(one) === least);
  }

  /**
   * Draws a scenario by its weight.
   * @param comesWith the stories that come when it is drawn, itself among them
   * @throws Error when there is no candidate
   */
  draw<Drawn extends Scenario>(
    candidates: readonly Drawn[],
    comesWith: (scenario: Drawn) => readonly Scenario[] = (scenario) => [scenario],
  ): Drawn {
    const free = candidates.filter((scenario) => !this.used.has(scenario.id));
    const pool = this.spread(free.length > 0 ? free : candidates, comesWith);
    const missed = pool.filter((s) => s.responsibility.some((row) => this.missedBefore.includes(row)));
    const wanted = (missed.length > 0 ? missed : pool).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    this.draws += 1;
    const whole = wanted.reduce((sum, { weight }) => sum + weight, 0);
    let point = uniform(this.seed, this.draws, 1, PURPOSE.plan) * whole;
    const chosen = wanted.find(({ weight }) => (point -= weight) < 0) ?? wanted.at(-1);
    if (chosen === undefined) throw new Error('the content has no scenario for a slot of the schedule');
    this.used.add(chosen.id);
    this.placed.push(...comesWith(chosen));
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

  /** One of n, 0 … n − 1, that is the same in every drawing of a setup: what the best of several drawings is chosen by must not move it. */
  once(n: number): number {
    return pick(n, this.steady, 0, 0, PURPOSE.plan);
  }

  /** True in half of all cases. */
  coin(): boolean {
    return this.order(2)[0] === 0;
  }
}
