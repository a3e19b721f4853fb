// The start: address, saved data, language, then the first screen; everything heavy is loaded after it.

import { render } from 'preact';
import { browserStorage, createKeeper, DEFAULT_PROGRESS, DEFAULT_SETTINGS } from '../keep/index.ts';
import { browserLanguage, setLanguage, setPseudo, textOf } from '../language/index.ts';
import type { Settings } from '../panels/ports.ts';
import { loadAtFirstGesture } from '../sound/index.ts';
import { App } from './App.tsx';
import { type AddressNotice, type Parameters, readAddress } from './address.ts';
import { startAutopilot } from './autopilot.ts';
import { loadContent } from './content.ts';
import { offerFlightDeck } from './debug.ts';
import { ErrorScreen, watchForErrors } from './errors.tsx';
import { createFrame } from './frame.ts';
import { startHeartbeat } from './heartbeat.ts';
import { whenIdle } from './idle.ts';
import { listenToKeys } from './keyboard.ts';
import { createNotices, type Notices } from './notices.ts';
import { screens } from './screens.tsx';
import { createStore } from './store.ts';
import { followViewport } from './viewport.ts';
import { hostWorld } from './world-host.ts';
import './base.css';
import '../panels/parts/text.css';
import '../panels/parts/button.css';
import '../panels/parts/key.css';
import '../panels/parts/panel.css';
import '../panels/parts/table.css';

function tellAddress(notices: Notices, found: readonly AddressNotice[]): void {
  for (const { kind, ...values } of found) notices.notify(`common:notice.${kind}`, values, 'attention');
}

/** The settings of this visit: the saved ones, overridden by those in the address. */
function settingsFrom(kept: Settings, parameters: Parameters): Settings {
  return {
    ...kept,
    language: parameters.lng ?? kept.language,
    pace: parameters.pace ?? kept.pace,
    points: parameters.score ?? kept.points,
    muted: parameters.muted ?? kept.muted,
    tier: parameters.tier ?? kept.tier,
    textScale: parameters.text ?? kept.textScale,
  };
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}

function placeOf(selector: string): HTMLElement {
  const place = document.querySelector<HTMLElement>(selector);
  if (!place) throw new Error(`no place for the game: ${selector}`);
  return place;
}

/** How long to wait for the first paint, in milliseconds: a page in the background never paints. */
const PAINT_PATIENCE_MS = 500;

/** Resolves when what has been rendered is visible. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT_PATIENCE_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

async function start(): Promise<void> {
  watchForErrors();
  const { parameters, notices: addressNotices } = readAddress(window.location.search);
  const notices = createNotices();
  const keeper = createKeeper(browserStorage, (notice) =>
    notices.notify(`common:notice.${notice}`, {}, 'attention'),
  );
  const [settings, progress, flight, history] = await Promise.all([
    keeper.load('settings', DEFAULT_SETTINGS),
    keeper.load('progress', DEFAULT_PROGRESS),
    keeper.load('flight', null),
    keeper.load('history', []),
  ]);
  const shown = settingsFrom(settings, parameters);
  const kept = { settings, progress, flight, history };
  setPseudo(parameters.pseudo);
  await setLanguage(shown.language ?? browserLanguage());
  tellAddress(notices, addressNotices);

  const today = () => new Date().toISOString();
  const store = createStore({
    parameters,
    keeper,
    notices,
    loadContent,
    today,
    newSeed,
    whenIdle,
    kept,
    settings: shown,
  });
  const picture = hostWorld(store, notices, placeOf('#world'), { freeFrames: parameters.frames === 'free' });
  const frame = createFrame(store, notices, picture);
  followViewport(store);
  const root = placeOf('#app');
  root.replaceChildren();
  render(<App frame={frame} />, root);

  listenToKeys(
    () => store.actions.peek(),
    ({ reasonKey }) => {
      if (reasonKey !== null) notices.say(textOf(reasonKey));
    },
  );
  loadAtFirstGesture(
    () => performance.now(),
    (sound) => {
      store.sound.value = sound;
    },
  );
  startHeartbeat(store, () => performance.now());
  if (parameters.debug) offerFlightDeck(store, picture.counts);
  // The title comes first; flight, content and engine are loaded behind it.
  await painted();
  screens.flight?.preload();
  await store.prepare();
  startAutopilot(store, parameters);
}

start().catch((reason: unknown) => {
  const error = reason instanceof Error ? reason : new Error(String(reason));
  const root = document.querySelector('#app');
  if (root) render(<ErrorScreen error={error} onGoOn={() => window.location.reload()} />, root);
});
