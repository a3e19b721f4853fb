// What a decision comes to by the figures on the screen alone. A careful manager can do this in the head, and the verdict does it afterwards.

import { at, found } from '../../quarter/at.ts';
import { WEEKS } from '../../quarter/quarter.ts';
import type { Amount } from '../../quarter/remedies.ts';
import { strengthIn } from '../../quarter/reliefs.ts';
import { shapesIn } from '../state/pair.ts';
import type { Choice, Judged, Weighed } from '../state/strip.ts';
import type { Trust } from './matter.ts';
import type { PairOption, RemedyOption } from './types.ts';

/** What stands above the remedies, NOK. */
export interface Stakes {
  /** The expected loss to the quarter's end when nothing is done. */
  readonly stake: number;
  /** What a shaken week costs. */
  readonly hours: number;
}

/** The share of what is at stake that a word stands for. */
const SHARE: Readonly<Record<Amount, number>> = { little: 0.25, half: 0.5, most: 0.85 };
/** What is only likely counts for two thirds, and what is known to be untrue for nothing. */
const SURE: Readonly<Record<Trust, number>> = { measured: 1, likely: 2 / 3, untrue: 0 };

/** How much of what is at stake can be counted on, NOK. */
export function countedOn({ stake }: Pick<Stakes, 'stake'>, trust: Trust): number {
  return stake * SURE[trust];
}

/** In how many weeks of the quarter it works when it is ordered in `week`; while it grows, a week counts in part. */
export function weeksWorking({ from, full, until }: Omit<RemedyOption, 'shape'>, week: number): number {
  let weeks = 0;
  for (let w = week; w <= WEEKS; w += 1) weeks += strengthIn({ from, full, until, share: 1 }, w);
  return weeks;
}

/** What lies on the desk. */
export interface Laid {
  readonly options: readonly RemedyOption[];
  readonly pair: PairOption | null;
}

/**
 * Works every choice out: at stake × share × (weeks it works ÷ weeks left) − price − what the hours cost. Of a pair the second takes its
 * part of what the first has left. Leaving it comes last.
 */
export function weigh({ options, pair }: Laid, stakes: Stakes, trust: Trust, week: number): Weighed[] {
  const left = WEEKS + 1 - week;
  const counted = countedOn(stakes, trust);
  const remedies = options.map((option): Weighed => {
    const weeks = weeksWorking(option, week);
    const hours = option.shakes ? stakes.hours : 0;
    const share = SHARE[option.amount];
    const saved = counted * share * (weeks / left);
    return {
      choice: option.shape,
      price: option.price,
      hours,
      share,
      weeks,
      net: saved - option.price - hours,
    };
  });
  const together = pair === null ? [] : [weighBoth(pair, remedies, counted, left)];
  return [...remedies, ...together, { choice: 'leave', price: 0, hours: 0, share: 0, weeks: 0, net: 0 }];
}

/** The sum of a pair. @param counted how much of what is at stake can be counted on @param left the weeks left */
function weighBoth(
  { choice, price }: PairOption,
  remedies: readonly Weighed[],
  counted: number,
  left: number,
): Weighed {
  const parts = shapesIn(choice).map((shape) => found(remedies, (one) => one.choice === shape, shape));
  const remains = parts.reduce((rest, { share, weeks }) => rest * (1 - share * (weeks / left)), 1);
  const hours = parts.reduce((sum, one) => sum + one.hours, 0);
  const [first, second] = [at(parts, 0), at(parts, 1)];
  return {
    choice,
    price,
    hours,
    share: first.share,
    weeks: first.weeks,
    second: { share: second.share, weeks: second.weeks },
    net: counted * (1 - remains) - price - hours,
  };
}

/** The best by the figures on the screen. */
export function bestWeighed<One extends Weighed>(weighed: readonly One[]): One {
  return weighed.reduce((best, one) => (one.net > best.net ? one : best));
}

/** The choice that a graded decision's sums put first, of those that could be ordered; null where nothing was weighed. */
export function bestBySum({ weighed }: Pick<Judged, 'weighed'>): Choice | null {
  const possible = weighed.filter(({ affordable }) => affordable);
  return possible.length === 0 ? null : bestWeighed(possible).choice;
}

/** What a careful manager chooses: the best by the figures on the screen, of those that can be ordered. */
export function carefulChoice(laid: Laid, stakes: Stakes, trust: Trust, week: number): Choice {
  const dry = (one: Choice) =>
    laid.pair?.choice === one
      ? !laid.pair.affordable
      : laid.options.some(({ shape, affordable }) => shape === one && !affordable);
  return bestWeighed(weigh(laid, stakes, trust, week).filter(({ choice }) => !dry(choice))).choice;
}
