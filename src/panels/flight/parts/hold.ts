// Holds the week's clock while something is read, and lets it go with the panel.
// Must not run a clock of its own.

import { useEffect } from 'preact/hooks';
import { useCabin } from '../cabin.ts';

/** Why the clock stands; the words are under `clock.because` in the flight texts. */
export type HoldReason = 'reading' | 'verdict' | 'read-back' | 'friday' | 'difference';

/** Holds while `held`; with `seconds` for that long at most. */
export function useHold(reason: HoldReason, held: boolean, seconds: number | null = null): void {
  const { game } = useCabin();
  useEffect(() => {
    if (!held) return;
    let release: (() => void) | null = game.holdClock(reason);
    const letGo = () => {
      release?.();
      release = null;
    };
    const timer = seconds === null ? null : setTimeout(letGo, seconds * 1000);
    return () => {
      if (timer !== null) clearTimeout(timer);
      letGo();
    };
  }, [game, reason, held, seconds]);
}
