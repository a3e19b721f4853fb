// Holds the week's clock while something is read, and lets it go with the panel.
// Must not run a clock of its own.

import { useEffect } from 'preact/hooks';
import { useCabin } from './cabin.ts';

/**
 * Holds as long as the panel is there.
 * @param reason its words are under `clock.because` in the flight texts
 */
export function useHold(reason: 'verdict' | 'other'): void {
  const { game } = useCabin();
  useEffect(() => game.holdClock(reason), [game, reason]);
}
