// What each policy saves over many seeds: these figures are printed by `npm run fly` and compared with limits by the tests.

import type { Content } from '../src/content/types.ts';
import { at } from '../src/quarter/at.ts';
import {
  addMatrices,
  countedOf,
  decisionsOf,
  type FlightSetup,
  type FlightState,
  flyByPolicy,
  isMeaningful,
  landingOf,
  matrixOf,
  type Policy,
  savedShare,
  sensitivityOf,
  setupIn,
  worthOfFlight,
} from '../src/flight/index.ts';

export interface PolicyReport {
  readonly policy: Policy;
  /** The share of the avoidable loss that was saved; null when no seed had enough to save. */
  readonly saved: {
    readonly p10: number | null;
    readonly median: number | null;
    readonly p90: number | null;
  };
  /** Landings as shares of the plan; `onPlan` is the share of seeds that land on it or above. */
  readonly landing: {
    readonly p10: number | null;
    readonly median: number | null;
    readonly p90: number | null;
    readonly mean: number;
    readonly onPlan: number;
  };
  readonly roleAccuracy: number | null;
  readonly dPrime: number | null;
  /** The share of seeds on which the policy reaches a higher value than doing nothing. */
  readonly beatsNone: number;
  /** The number of seeds that are left out of `saved`. */
  readonly leftOut: number;
  readonly msPerFlight: number;
}

export interface Campaign {
  readonly content: Content;
  readonly seeds: readonly number[];
  readonly flightNumber: number;
  /** The last week to be flown; the schedule's own where it is left out. */
  readonly stopAfter?: number;
}

/** The setup of a seed's flight. */
export function setupOf({ content, flightNumber, stopAfter }: Campaign, seed: number): FlightSetup {
  const stop = stopAfter === undefined ? {} : { stopAfter };
  return setupIn(content, { seed, flightNumber, ...stop });
}

export function quantile(sorted: readonly number[], q: number): number | null {
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

export const round = (x: number, digits = 3): number => Number(x.toFixed(digits));
const rounded = (x: number | null) => (x === null ? null : round(x));
const mean = (all: readonly number[]) => all.reduce((sum, x) => sum + x, 0) / all.length;

export function percentiles(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (q: number) => rounded(quantile(sorted, q));
  return { p10: at(0.1), median: at(0.5), p90: at(0.9) };
}

/** A flight by a policy: its end, and what it is worth, NOK. */
interface PolicyFlight {
  readonly state: FlightState;
  readonly worth: number;
}

/** Flies one seed by a policy. */
export function flyOne(campaign: Campaign, seed: number, policy: Policy): PolicyFlight {
  const { content } = campaign;
  const { state, events } = flyByPolicy(setupOf(campaign, seed), content, policy);
  return { state, worth: worthOfFlight(countedOf(state, events, content)) };
}

/** The share saved on one seed; null where there was not enough to save. @param you and the others are NOK */
export function savedOn(
  campaign: Campaign,
  seed: number,
  you: number,
  { none, ideal }: { readonly none: number; readonly ideal: number },
): number | null {
  const enough = isMeaningful(none, ideal, campaign.content, setupOf(campaign, seed));
  return enough ? savedShare(you, none, ideal) : null;
}

/** By how much more of what could be saved one policy saves than another: the median over the seeds; null when no seed had enough to save. */
export function savesMore(campaign: Campaign, policy: Policy, than: Policy): number | null {
  const lead = campaign.seeds.flatMap((seed) => {
    // Seed by seed, because the flights of one seed share its plan and its records.
    const fly = (by: Policy) => flyOne(campaign, seed, by).worth;
    const bounds = { none: fly('none'), ideal: fly('right') };
    const [more, less] = [policy, than].map((by) => savedOn(campaign, seed, fly(by), bounds));
    return more == null || less == null ? [] : [more - less];
  });
  return percentiles(lead).median;
}

/**
 * Flies every seed by every policy.
 * @param clock returns milliseconds; used for `msPerFlight` only
 */
export function flyCampaign(
  campaign: Campaign,
  policies: readonly Policy[],
  clock: () => number = () => 0,
): PolicyReport[] {
  const { seeds } = campaign;
  const known = new Map<Policy, { readonly flown: readonly PolicyFlight[]; readonly msPerFlight: number }>();
  const fly = (policy: Policy) => {
    const before = known.get(policy);
    if (before !== undefined) return before;
    const begun = clock();
    const flown = seeds.map((seed) => flyOne(campaign, seed, policy));
    const result = { flown, msPerFlight: (clock() - begun) / flown.length };
    known.set(policy, result);
    return result;
  };
  const nobody = fly('none').flown;
  const ideal = fly('right').flown;
  return policies.map((policy) => {
    const { flown, msPerFlight } = fly(policy);
    const states = flown.map(({ state }) => state);
    const saved = flown.flatMap(({ worth }, i) => {
      const bounds = { none: at(nobody, i).worth, ideal: at(ideal, i).worth };
      return savedOn(campaign, at(seeds, i), worth, bounds) ?? [];
    });
    const decisions = states.flatMap(decisionsOf);
    const landings = states.map(landingOf);
    const decided = decisions.length > 0;
    return {
      policy,
      saved: percentiles(saved),
      landing: {
        ...percentiles(landings),
        mean: round(mean(landings)),
        onPlan: round(landings.filter((landing) => landing >= 1).length / landings.length),
      },
      roleAccuracy: decided ? round(decisions.filter((d) => d.right).length / decisions.length) : null,
      dPrime: decided ? round(sensitivityOf(states.map(matrixOf).reduce(addMatrices)).dPrime) : null,
      beatsNone: round(flown.filter(({ worth }, i) => worth > at(nobody, i).worth).length / flown.length),
      leftOut: flown.length - saved.length,
      msPerFlight: round(msPerFlight, 2),
    };
  });
}
