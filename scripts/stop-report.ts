// Does a short flight teach the same? How often whoever sends everything to one seat saves more than half of what could be saved, when the
// flight is stopped in this week or that. In front of a class that would be the opposite of the lesson.

import type { Content } from '../src/content/index.ts';
import type { Policy } from '../src/flight/index.ts';
import { type Campaign, flyOne, percentiles, round, savedOn } from './policy-report.ts';

/** The weeks after which a trainer may stop a flight; the last is the whole quarter. */
const STOPS = [5, 7, 9, 13] as const;
export const ONE_SEAT = ['som', 'analyst'] as const;
/** Whoever saves more than this share has been told that one seat is enough. */
const TOO_MUCH = 0.5;

/** Of the seeds on which enough could be saved to tell a share. */
export interface OneSeat {
  readonly policy: (typeof ONE_SEAT)[number];
  readonly flight: number;
  readonly stop: number;
  /** The share of them on which it saves more than half. */
  readonly aboveHalf: number;
  readonly median: number | null;
  /** How many seeds were left out, because little could be saved. */
  readonly leftOut: number;
}

/** What each seat alone saves on one seed, flown up to a stop; null where little could be saved. */
function savedAt(campaign: Campaign, seed: number): Readonly<Record<OneSeat['policy'], number>> | null {
  const worth = (policy: Policy) => flyOne(campaign, seed, policy).worth;
  const bounds = { none: worth('none'), ideal: worth('right') };
  const saved = (policy: Policy) => savedOn(campaign, seed, worth(policy), bounds);
  const [som, analyst] = [saved('som'), saved('analyst')];
  return som === null || analyst === null ? null : { som, analyst };
}

/** Flies every seed and stop from one seat. */
export function stopsOf(
  content: Content,
  seeds: readonly number[],
  flights: readonly number[],
  stops: readonly number[] = STOPS,
): OneSeat[] {
  return flights.flatMap((flightNumber) => {
    // Seed by seed, because all flights of a seed share its plan.
    const flown = seeds.flatMap((seed) =>
      stops.map((stopAfter) => ({
        stopAfter,
        saved: savedAt({ content, seeds, flightNumber, stopAfter }, seed),
      })),
    );
    return stops.flatMap((stop) =>
      ONE_SEAT.map((policy): OneSeat => {
        const saved = flown.flatMap((one) => (one.stopAfter === stop ? (one.saved?.[policy] ?? []) : []));
        const above = saved.filter((share) => share > TOO_MUCH).length;
        return {
          policy,
          flight: flightNumber,
          stop,
          aboveHalf: round(above / Math.max(1, saved.length)),
          median: percentiles(saved).median,
          leftOut: seeds.length - saved.length,
        };
      }),
    );
  });
}
