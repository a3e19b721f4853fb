// What a way of flying saves is made of: what it mended, what it paid for that, and what its guesses cost in money and in shaken weeks. The
// medians of policy-report.ts tell that somebody saves little; this tells why.

import type { Content } from '../src/content/index.ts';
import { at } from '../src/quarter/at.ts';
import {
  type Counted,
  type FlightEvent,
  type Policy,
  countedOf,
  flyByPolicy,
  worthOfFlight,
} from '../src/flight/index.ts';
import { type Campaign, flyOne, percentiles, round, savedOn, setupOf } from './policy-report.ts';

/** What it is made of; all are shares of what could be saved, means over the seeds: saved = mended − remedies − guesses − shaken. */
export interface Parts {
  readonly policy: Policy;
  /** The median share, as the table of the policies has it. */
  readonly median: number | null;
  readonly saved: number;
  readonly mended: number;
  readonly remedies: number;
  readonly guesses: number;
  /** What the weeks cost that guesses have shaken. */
  readonly shaken: number;
  /** How often it guesses in a flight, and how many of its full strips it first stamps in the wrong seat. */
  readonly guessed: number;
  readonly wrongly: number;
}

export interface PartsReport {
  /** NOK that could be saved, the mean over the seeds, and as a share of what an undisturbed quarter wins. */
  readonly atStake: number;
  readonly ofUndisturbed: number;
  /** What one guess costs, as a share of that and of the grant. */
  readonly guess: number;
  readonly guessOfGrant: number;
  /** Full strips in a flight. */
  readonly strips: number;
  readonly leftOut: number;
  readonly policies: readonly Parts[];
}

/** What was paid for guesses, NOK, and the weeks in which each disturbance's segment was shaken by one. */
function guessesIn({ strips }: Counted['state'], events: readonly FlightEvent[]) {
  let week = 1;
  let paid = 0;
  const weeks = new Map<string, number[]>();
  for (const event of events) {
    if (event.kind === 'week-turned') week = event.to;
    if (event.kind !== 'guessed') continue;
    paid += event.cost;
    const { disturbance = '' } = strips.find(({ id }) => id === event.strip) ?? {};
    weeks.set(disturbance, [...(weeks.get(disturbance) ?? []), week]);
  }
  return { paid, weeks, count: [...weeks.values()].flat().length };
}

/** The flight as if its guesses had shaken nothing. */
function calm(counted: Counted, weeks: ReadonlyMap<string, readonly number[]>): Counted {
  const { quarter } = counted.state;
  const disturbances = quarter.disturbances.map((d) => {
    const guessed = weeks.get(d.id) ?? [];
    return { ...d, turbulentWeeks: d.turbulentWeeks.filter((week) => !guessed.includes(week)) };
  });
  return { ...counted, state: { ...counted.state, quarter: { ...quarter, disturbances } } };
}

/** Flies every seed by every policy and takes apart what was saved. */
export function partsOf(
  content: Content,
  seeds: readonly number[],
  flightNumber: number,
  policies: readonly Policy[],
): PartsReport {
  const campaign: Campaign = { content, seeds, flightNumber };
  const flown = seeds.flatMap((seed) => {
    const [none, ideal] = [flyOne(campaign, seed, 'none').worth, flyOne(campaign, seed, 'right').worth];
    if (savedOn(campaign, seed, none, { none, ideal }) === null) return [];
    const by = policies.map((policy) => {
      const { state, events } = flyByPolicy(setupOf(campaign, seed), content, policy);
      const counted = countedOf(state, events, content);
      const worth = worthOfFlight(counted);
      const { paid, weeks, count } = guessesIn(counted.state, events);
      const full = counted.state.strips.filter(({ storm }) => !storm);
      const shaken = worthOfFlight(calm(counted, weeks)) - worth;
      const wrongly = full.filter(({ stamps }) => stamps[0]?.verdict.seat === 'wrong').length;
      const remedies = counted.spent - paid;
      return { saved: worth - none, paid, shaken, remedies, count, wrongly, strips: full.length };
    });
    return [{ atStake: ideal - none, by }];
  });
  const mean = (of: (one: (typeof flown)[number]) => number) =>
    flown.reduce((sum, one) => sum + of(one), 0) / flown.length;
  const atStake = mean((one) => one.atStake);
  const { decisions, model } = content;
  return {
    atStake: Math.round(atStake),
    ofUndisturbed: round(atStake / model.undisturbed),
    guess: round(decisions.guess / atStake),
    guessOfGrant: round(decisions.guess / model.fuel),
    strips: round(mean(({ by }) => at(by, 0).strips)),
    leftOut: seeds.length - flown.length,
    policies: policies.map((policy, i): Parts => {
      const share = (of: (one: (typeof flown)[number]['by'][number]) => number) =>
        round(mean(({ by }) => of(at(by, i))) / atStake);
      return {
        policy,
        median: percentiles(flown.map((one) => at(one.by, i).saved / one.atStake)).median,
        saved: share(({ saved }) => saved),
        mended: share(({ saved, paid, remedies, shaken }) => saved + paid + remedies + shaken),
        remedies: share(({ remedies }) => remedies),
        guesses: share(({ paid }) => paid),
        shaken: share(({ shaken }) => shaken),
        guessed: round(mean(({ by }) => at(by, i).count)),
        wrongly: round(mean(({ by }) => at(by, i).wrongly)),
      };
    }),
  };
}
