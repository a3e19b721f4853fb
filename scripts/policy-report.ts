// What each policy saves over many seeds: these figures are printed by `npm run fly` and compared with limits by the tests.

import type { Content } from '../src/content/types.ts';
import {
  addMatrices,
  decisionsOf,
  type FlightSetup,
  type FlightState,
  flyByPolicy,
  landingOf,
  matrixOf,
  type Policy,
  savedShare,
  sensitivityOf,
  setupFor,
  worthOfFlight,
} from '../src/flight/index.ts';

/** A seed says nothing about a policy when less than this share of the plan could be saved on it. */
const MEANINGFUL = 0.05;

export interface PolicyReport {
  readonly policy: Policy;
  /** The share of the avoidable loss that was saved; null when no seed had enough to save. */
  readonly saved: {
    readonly p10: number | null;
    readonly median: number | null;
    readonly p90: number | null;
  };
  /** Landings as shares of the plan. */
  readonly landing: {
    readonly p10: number | null;
    readonly median: number | null;
    readonly p90: number | null;
    readonly mean: number;
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
}

/** The setup of a seed's flight. */
export function setupOf(campaign: Campaign, seed: number): FlightSetup {
  return setupFor({
    company: campaign.content.id,
    seed,
    flightNumber: campaign.flightNumber,
    contentVersion: campaign.content.version,
  });
}

function quantile(sorted: readonly number[], q: number): number | null {
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

const round = (x: number, digits = 3) => Number(x.toFixed(digits));
const rounded = (x: number | null) => (x === null ? null : round(x));
const mean = (all: readonly number[]) => all.reduce((sum, x) => sum + x, 0) / all.length;

function percentiles(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (q: number) => rounded(quantile(sorted, q));
  return { p10: at(0.1), median: at(0.5), p90: at(0.9) };
}

/** NOK that have to be there to save before a seed says anything. */
const enoughOf = (content: Content): number => MEANINGFUL * content.model.plan;

/** The share saved on one seed; null where there was not enough to save. @param enough NOK, from {@link enoughOf} */
function savedOf(value: number, none: number, ideal: number, enough: number): number | null {
  if (ideal - none < enough) return null;
  const landing = { none: 0, ideal: 0 };
  return savedShare(value, { none, ideal, som: 0, analyst: 0, landing, meaningful: true });
}

/** By how much more of what could be saved one policy saves than another: the median over the seeds; null when no seed had enough to save. */
export function savesMore(campaign: Campaign, policy: Policy, than: Policy): number | null {
  const { content, seeds } = campaign;
  const lead = seeds.flatMap((seed) => {
    // Seed by seed, because the flights of one seed share its plan and its records.
    const fly = (by: Policy) => worthOfFlight(flyByPolicy(setupOf(campaign, seed), content, by).state);
    const [none, ideal, enough] = [fly('none'), fly('right'), enoughOf(content)];
    const [more, less] = [policy, than].map((by) => savedOf(fly(by), none, ideal, enough));
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
  const setups = campaign.seeds.map((seed) => setupOf(campaign, seed));
  const known = new Map<Policy, { readonly flown: readonly FlightState[]; readonly msPerFlight: number }>();
  const fly = (policy: Policy) => {
    const before = known.get(policy);
    if (before !== undefined) return before;
    const begun = clock();
    const flown = setups.map((setup) => flyByPolicy(setup, campaign.content, policy).state);
    const result = { flown, msPerFlight: (clock() - begun) / flown.length };
    known.set(policy, result);
    return result;
  };
  const values = (flown: readonly FlightState[]) => flown.map((state) => worthOfFlight(state));
  const nobody = values(fly('none').flown);
  const ideal = values(fly('right').flown);
  const enough = enoughOf(campaign.content);
  return policies.map((policy) => {
    const { flown, msPerFlight } = fly(policy);
    const worth = values(flown);
    const saved = worth.flatMap((value, i) => savedOf(value, nobody[i] ?? 0, ideal[i] ?? 0, enough) ?? []);
    const decisions = flown.flatMap(decisionsOf);
    const landings = flown.map(landingOf);
    const decided = decisions.length > 0;
    return {
      policy,
      saved: percentiles(saved),
      landing: { ...percentiles(landings), mean: round(mean(landings)) },
      roleAccuracy: decided ? round(decisions.filter((d) => d.right).length / decisions.length) : null,
      dPrime: decided ? round(sensitivityOf(flown.map(matrixOf).reduce(addMatrices)).dPrime) : null,
      beatsNone: round(worth.filter((v, i) => v > (nobody[i] ?? 0)).length / flown.length),
      leftOut: flown.length - saved.length,
      msPerFlight: round(msPerFlight, 2),
    };
  });
}
