// When a player counts as away: in a flight of one's own also when another window has the focus, in a class's only when the page is hidden.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHeartbeat } from '../../../src/app/heartbeat.ts';
import { visit } from '../../builders/visit.ts';

/** A page of a browser, as far as it is listened to. */
class Page extends EventTarget {
  hidden = false;
  focused = true;
  hasFocus = () => this.focused;
}

let page: Page;
let browser: EventTarget;
beforeEach(() => {
  page = new Page();
  browser = Object.assign(new EventTarget(), { setInterval: () => 0 });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', browser);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A flight in the air, with the page it is on. @param seed of the link that led there; null = the player's own flight */
async function flight(seed: number | null) {
  const { store, settle } = await visit({ parameters: { seed, school: false } });
  store.deeds.fly();
  await settle();
  expect(store.dispatch({ kind: 'take-off' })).toBeNull();
  startHeartbeat(store, () => 0);
  return store;
}

/** Another window takes the focus. */
function blur(): void {
  page.focused = false;
  browser.dispatchEvent(new Event('blur'));
}

describe('another window has the focus', () => {
  it('in a flight of one’s own: the clock stops, and the pause says why', async () => {
    const store = await flight(null);
    blur();
    expect(store.dialog.value).toBe('pause');
    expect(store.wasAway.value).toBe(true);
  });

  it('in a class’s flight nothing happens, until the page is hidden', async () => {
    const store = await flight(77);
    blur();
    expect(store.dialog.value).toBeNull();
    expect(store.wasAway.value).toBe(false);
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(store.dialog.value).toBe('pause');
  });
});
