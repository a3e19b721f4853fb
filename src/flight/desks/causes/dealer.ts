// Draws for one desk: each is a hash of the seed, the strip and how often something has been drawn for it.

import { at } from '../../../quarter/at.ts';
import { PURPOSE, entityOf, uniform } from '../../../quarter/draws.ts';

/** Draws things for a desk, one after the other. */
export class Dealer {
  private readonly seed: number;
  private readonly entity: number;
  private draws = 0;

  /** @param purpose a name for the draws; the same name gives the same draws */
  constructor(seed: number, purpose: string) {
    this.seed = seed;
    this.entity = entityOf(purpose);
  }

  /** Uniform in (0, 1). */
  uniform(): number {
    this.draws += 1;
    return uniform(this.seed, this.entity, this.draws, PURPOSE.plan);
  }

  /** A whole number from 0 to n − 1. */
  pick(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  /** One of the list. @throws Error when it is empty */
  one<T>(list: readonly T[]): T {
    return at(list, this.pick(list.length));
  }

  /** The list in a drawn order. With weights, what weighs more tends to come first. */
  order<T>(list: readonly T[], weight: (item: T) => number = () => 1): T[] {
    const left = list.map((item) => ({ item, weighs: weight(item) }));
    const result: T[] = [];
    while (left.length > 0) {
      let point = this.uniform() * left.reduce((sum, { weighs }) => sum + weighs, 0);
      const found = left.findIndex(({ weighs }) => (point -= weighs) < 0);
      const [drawn] = left.splice(found < 0 ? left.length - 1 : found, 1);
      if (drawn !== undefined) result.push(drawn.item);
    }
    return result;
  }
}
