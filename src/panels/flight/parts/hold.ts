// Stops the week's clock while a panel is shown.

import { useEffect } from 'preact/hooks';
import { useCabin } from './cabin.ts';

/**
 * Stops the clock as long as the panel is on the page.
 * @param reason its words are under `clock.because` in the flight texts
 */
export function useHold(reason: 'verdict' | 'difference' | 'director' | 'other'): void {
  const { game } = useCabin();
  useEffect(() => game.holdClock(reason), [game, reason]);
}
