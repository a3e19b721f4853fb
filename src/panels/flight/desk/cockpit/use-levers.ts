// The picture's levers follow what is set on a card, before it is ordered.

import { useEffect } from 'preact/hooks';
import type { LeverDraft } from '../../../ports.ts';
import { useCabin } from '../../parts/cabin.ts';

/** What gives or gets how many percentage points of effort; null = nothing has been chosen. */
export type Move = readonly [cell: number | null, points: number];

/**
 * Sets the picture's levers as the card's answer would. They stay there once it is ordered, until something else is set or the card is closed.
 * @param efforts each segment's share of all effort, as it is now
 * @param moves null where the card has no levers
 */
export function useLevers(card: string, efforts: readonly number[], moves: readonly Move[] | null): void {
  const { game } = useCabin();
  // Shares, not changes: effort that was moved by the order itself must not be counted once more.
  const set = (moves ?? []).flatMap(([cell, points]): LeverDraft['set'] => {
    const effort = cell === null ? undefined : efforts[cell];
    return cell === null || effort === undefined ? [] : [{ cell, effort: effort + points / 100 }];
  });
  useEffect(() => {
    if (moves !== null) game.levers.value = { card, set };
  }, [game, card, JSON.stringify(moves)]);
}
