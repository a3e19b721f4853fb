// The browser's own copy of the game (service-worker.ts): tells when it is there, and asks before a new version takes its place.
// Only the folder of `npm run package` has one, and names its manifest in the page.

import { effect, signal } from '@preact/signals';
import { t } from '../language/index.ts';
import { untilFetched } from '../look/late.ts';
import { unawaited } from '../look/unawaited.ts';
import { stopFetchingAhead } from './idle.ts';
import type { Notices } from './notices.ts';
import type { Store } from './store.ts';

/** A lock that every page in a flight shares. A new version takes the old one's files away, so it waits for all of them. */
const FLYING = 'in-flight';

/** In a flight, or in Ground school. */
function isFlying({ screen }: Store): boolean {
  return screen.value === 'flight' || screen.value === 'school';
}

/**
 * Holds the lock for as long as this page flies.
 * @returns waits until it has let go of the lock, once it flies no more: that takes the browser a moment
 */
function lockFlights(store: Store): () => Promise<unknown> {
  let land: (() => void) | null = null;
  let letGo: Promise<unknown> = Promise.resolve();
  effect(() => {
    const flying = isFlying(store);
    if (flying && land === null) {
      const landed = new Promise<void>((resolve) => {
        land = resolve;
      });
      letGo = navigator.locks.request(FLYING, { mode: 'shared' }, () => landed);
      unawaited(letGo);
    } else if (!flying) {
      land?.();
      land = null;
    }
  });
  return () => letGo;
}

async function keep(store: Store, notices: Notices, letGo: () => Promise<unknown>): Promise<void> {
  const { Workbox } = await untilFetched(() => import('workbox-window'));
  const worker = new Workbox('./service-worker.js');
  const copied = signal(false);
  const waiting = signal(false);

  async function takeNewVersion(): Promise<void> {
    // It is offered at the title only, so this page has landed, and must not stand in its own way.
    await letGo();
    await navigator.locks.request(FLYING, { ifAvailable: true }, (free) => {
      if (free !== null) return worker.messageSkipWaiting();
      offer();
      notices.notify('common:notice.otherTabFlies', {}, 'attention');
    });
  }
  function offer(): void {
    const take = () => unawaited(takeNewVersion());
    notices.offerUndo('common:notice.newVersion', take, t('common:notice.takeNewVersion'));
  }

  worker.addEventListener('activated', ({ isUpdate }) => {
    copied.value = isUpdate !== true;
  });
  worker.addEventListener('waiting', () => {
    waiting.value = true;
    // The old copy ends only when it has nothing to answer; a page that goes on asking keeps it, and the player waits.
    stopFetchingAhead();
  });
  // Whichever page asked for it: what this one would fetch from now on is the new version's.
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate === true) window.location.reload();
  });
  effect(() => {
    if (!copied.value || isFlying(store)) return;
    copied.value = false;
    notices.notify('common:notice.offlineReady');
  });
  effect(() => {
    if (waiting.value && store.screen.value === 'title') offer();
    else notices.withdraw('common:notice.newVersion');
  });
  // A browser that refuses (a private window, a full disk) plays on from the network, as without a copy.
  await worker.register().catch(() => undefined);
}

/** Keeps a copy of the game where its host offers one, and the browser allows it. */
export function keepForOffline(store: Store, notices: Notices): void {
  if (document.querySelector('link[rel="manifest"]') === null || !('serviceWorker' in navigator)) return;
  unawaited(keep(store, notices, lockFlights(store)));
}
