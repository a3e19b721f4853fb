// The one place where real time comes in: beats the store's clock, and notices when the player is away.
// Must not know what time does to a flight.

import type { Store } from './store.ts';

const BEAT_MS = 100;
/** After sleep or a breakpoint the beat is late; the week must not jump. */
const LONGEST_BEAT_MS = 500;

/** Runs for as long as the page lives. */
export function startHeartbeat(store: Store, now: () => number): void {
  let last = now();
  window.setInterval(() => {
    const time = now();
    const passed = Math.min(LONGEST_BEAT_MS, time - last);
    last = time;
    if (passed > 0) store.pass(passed / 1000);
  }, BEAT_MS);

  const look = () => store.setAway(document.hidden || !document.hasFocus());
  window.addEventListener('blur', look);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
}
