// The one place where real time comes in: beats the store's clock, and notices when the player is away.
// Must not know what time does to a flight.

import type { Store } from './store.ts';

const BEAT_MS = 100;
/** After sleep or a breakpoint the beat is late; the week must not jump. */
const LONGEST_BEAT_MS = 500;
/** Focus that goes this soon after Tab went by keyboard into the browser's own controls: the player is still there. */
const TABBED_MS = 300;

/** Runs for as long as the page lives. */
export function startHeartbeat(store: Store, now: () => number): void {
  let last = now();
  window.setInterval(() => {
    const time = now();
    const passed = Math.min(LONGEST_BEAT_MS, time - last);
    last = time;
    if (passed > 0) store.pass(passed / 1000);
  }, BEAT_MS);

  let tabbed = Number.NEGATIVE_INFINITY;
  const look = () => store.setAway(document.hidden || !document.hasFocus());
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Tab') tabbed = now();
    },
    { capture: true },
  );
  window.addEventListener('blur', () => {
    if (now() - tabbed > TABBED_MS) look();
  });
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
}
