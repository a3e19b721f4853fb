// The only place where real time enters the game: drives the store's clock, and notices when the player is away.

import type { Store } from './store.ts';

const BEAT_MS = 100;
/** A longer gap between two beats comes from sleep or a breakpoint, and counts as this long, so that the week does not jump. */
const LONGEST_BEAT_MS = 500;
/** Focus that leaves the page within this time after Tab went into the browser's own controls: the player is still there. */
const TABBED_MS = 300;

/** Starts it; it runs as long as the page. */
export function startHeartbeat(store: Pick<Store, 'pass' | 'setAway' | 'ofClass'>, now: () => number): void {
  let last = now();
  window.setInterval(() => {
    const time = now();
    const passed = Math.min(LONGEST_BEAT_MS, time - last);
    last = time;
    if (passed > 0) store.pass(passed / 1000);
  }, BEAT_MS);

  let tabbed = Number.NEGATIVE_INFINITY;
  // In a class somebody reads notes in another window beside it, or talks: there only a page that cannot be seen is left.
  const look = () => store.setAway(document.hidden || (!document.hasFocus() && !store.ofClass()));
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
