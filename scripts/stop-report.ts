// Does a short flight teach the same? How often whoever sends everything to one seat saves more than half of what could be saved, when the
// flight is stopped in this week or that. In front of a class that would be the opposite of the lesson.

import type { Content } from '../src/content/index.ts';
import { flyOne, quantile, round, savedOn } from './policy-report.ts';

/** The weeks after which a trainer may stop a flight; the last is the whole quarter. */
export const STOPS = [5, 7, 9, 13] as const;
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

/** Flies every seed and stop from one seat. */
export function stopsOf(
  content: Content,
  seeds: readonly number[],
  flights: readonly number[],
  stops: readonly number[] = STOPS,
): OneSeat[] {
  return flights.flatMap((flightNumber) => {
    const shares = stops.map(() => ONE_SEAT.map((): number[] => []));
    // Seed by seed, because all flights of a seed share its plan.
    for (const seed of seeds) {
      for (const [i, stopAfter] of stops.entries()) {
        const fly = (policy: Parameters<typeof flyOne>[2]) =>
          flyOne({ content, seeds, flightNumber, stopAfter }, seed, policy).worth;
        const [none, ideal] = [fly('none'), fly('right')];
        for (const [j, policy] of ONE_SEAT.entries()) {
          const saved = savedOn(fly(policy), none, ideal, content);
          if (saved !== null) shares[i]?.[j]?.push(saved);
        }
      }
    }
    return shares.flatMap((ofStop, i) =>
      ofStop.map((saved, j): OneSeat => {
        const median = quantile(
          saved.toSorted((a, b) => a - b),
          0.5,
        );
        return {
          policy: ONE_SEAT[j] ?? 'som',
          flight: flightNumber,
          stop: stops[i] ?? 0,
          aboveHalf: round(saved.filter((share) => share > TOO_MUCH).length / Math.max(1, saved.length)),
          median: median === null ? null : round(median),
          leftOut: seeds.length - saved.length,
        };
      }),
    );
  });
}
