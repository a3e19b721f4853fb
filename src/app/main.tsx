// The start: address, saved data, language, then the first screen; everything heavy is loaded after it.

import { effect } from '@preact/signals';
import { render } from 'preact';
import {
  browserStorage,
  createKeeper,
  DEFAULT_PROGRESS,
  DEFAULT_SETTINGS,
  loadFlights,
  STORAGE_NOTICES,
} from '../keep/index.ts';
import { NOTHING_LEARNED } from '../learning/index.ts';
import { browserLanguage, expectLanguage, setLanguage, setPseudo, t, textOf } from '../language/index.ts';
import { languageAfter, languageRow } from '../look/languages.ts';
import { untilFetched, watchStyleSheets } from '../look/late.ts';
import { unawaited } from '../look/unawaited.ts';
import { homeOf, queryOf } from '../panels/parts/short-address.ts';
import type { Settings } from '../panels/ports.ts';
import { loadAtFirstGesture } from '../sound/index.ts';
import { App } from './App.tsx';
import { type Address, type AddressNotice, type Parameters, readAddress, readsAtOnce } from './address.ts';
import { withClass, withDemo } from './address-written.ts';
import { bareContent, loadContent } from './content.ts';
import { offerFlightDeck } from './debug.ts';
import { ErrorScreen, failure, watchForErrors } from './errors.tsx';
import { createFrame } from './frame.ts';
import { whenIdle } from './idle.ts';
import { listenToKeys } from './keyboard.ts';
import { ownFirst } from './own-flight.ts';
import { packsOf } from './packs.ts';
import { createNotices, type Notices } from './notices.ts';
import { listenToTabs } from './other-tabs.ts';
import type { Presses } from './presses.ts';
import { framed, screens } from './screens.tsx';
import { createStore, type Store } from './store.ts';
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

/** The address; where it does not read at once, what was meant is fetched out of it. */
async function addressOf({ pathname, search: written, hash }: Location): Promise<Address> {
  const search = queryOf(pathname, written);
  if (readsAtOnce(search) && hash === '') return readAddress(search);
  const mending = await import('./damaged-address.ts').catch(() => null);
  return readAddress(mending === null ? search : mending.mendedQuery(search, hash));
}

/** The language that nobody has chosen yet; whoever gets another than the one they asked for is told, with the way out. */
async function chooseLanguage(store: Store, notices: Notices): Promise<void> {
  const { language, standsIn } = browserLanguage();
  await setLanguage(language);
  if (!standsIn) return;
  const other = languageAfter(language);
  notices.offerUndo(
    'common:notice.languageStandsIn',
    () => store.changeSettings({ language: other }),
    languageRow(other).name,
  );
}

/** What the address says wins over what was kept, for this visit. */
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

/** Changes the query of the page without loading it anew. */
function toQuery(change: (query: string) => string): void {
  const { pathname, search } = window.location;
  window.history.replaceState(null, '', `${homeOf(pathname)}${change(search)}`);
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

/** A browser a few years old gets what it lacks; one that cannot even lay out the page is told so. */
async function fit(): Promise<boolean> {
  if (!('toSorted' in Array.prototype)) await import('./older-browsers.ts');
  return 'CSSLayerBlockRule' in window && 'HTMLDialogElement' in window && 'structuredClone' in window;
}

async function start(): Promise<void> {
  watchForErrors();
  watchStyleSheets();
  if (!(await fit())) {
    await setLanguage(browserLanguage().language);
    render(<p class="first-paint">{t('common:firstPage.tooOld')}</p>, placeOf('#app'));
    return;
  }
  const { parameters, notices: addressNotices } = await addressOf(window.location);
  // The storage may name another, but seldom does.
  expectLanguage(parameters.lng ?? browserLanguage().language);
  const notices = createNotices();
  // A storage that answers late may do so before there is anything to take its contents up.
  let answered = false;
  let takeUpKept: (() => void) | null = null;
  const keeper = createKeeper(
    browserStorage,
    (notice) => notices.notify(`common:notice.${notice}`, {}, 'attention'),
    () => {
      for (const notice of STORAGE_NOTICES) notices.withdraw(`common:notice.${notice}`);
    },
    () => {
      answered = true;
      takeUpKept?.();
    },
  );
  const [settings, progress, learned, flights, history, rides] = await Promise.all([
    keeper.load('settings', DEFAULT_SETTINGS),
    keeper.load('progress', DEFAULT_PROGRESS),
    keeper.load('learned', NOTHING_LEARNED),
    loadFlights(keeper),
    keeper.load('history', []),
    keeper.load('rides', []),
  ]);
  const own = ownFirst(flights, parameters.crew);
  const kept = { settings, progress, learned, flights: own, history, rides };
  setPseudo(parameters.pseudo);
  const today = () => new Date().toISOString();
  const beginAnew = () => window.location.reload();
  const packs = packsOf(keeper);
  const store = createStore({
    parameters,
    keeper,
    notices,
    async loadContent(company, still) {
      const waits = () => notices.notify('common:notice.waits', {}, 'attention');
      const wanted = still ?? (() => true); // most are wanted whatever happens
      const ready = await loadContent(company, waits, wanted, packs);
      notices.withdraw('common:notice.waits');
      return ready;
    },
    bareContent: (company) => bareContent(company, () => undefined),
    today,
    newSeed,
    toClass: (flight) => toQuery((query) => withClass(query, flight)),
    toDemo: (demo) => toQuery((query) => withDemo(query, demo)),
    tellTabs: listenToTabs(() =>
      notices.offerUndo('common:notice.exchangedElsewhere', beginAnew, t('common:error.reload')),
    ),
    beginAnew,
    whenIdle,
    kept,
    settingsFrom: (found) => settingsFrom(found, parameters),
    quarterLost: addressNotices.some(({ kind }) => kind === 'quarterLost'),
  });
  takeUpKept = () => unawaited(store.takeUpKept());
  if (answered) takeUpKept();
  const { language } = store.settings.peek();
  await (language === null ? chooseLanguage(store, notices) : setLanguage(language));
  tellAddress(notices, addressNotices);
  const picture = hostWorld(store, notices, placeOf('#world'), { freeFrames: parameters.frames === 'free' });
  const frame = createFrame(store, notices, picture);
  followViewport(store);
  const root = placeOf('#app');
  root.replaceChildren();
  render(<App frame={frame} />, root);

  // It comes right after the title is painted; nothing that a second press could spoil comes sooner.
  let presses: Presses | null = null;
  listenToKeys(
    () => (failure.peek() === null ? store.actions.peek() : []),
    ({ reasonKey }) => {
      if (reasonKey !== null) notices.say(textOf(reasonKey));
    },
    (...press) => presses?.takesKey(...press) ?? true,
  );
  loadAtFirstGesture(
    () => performance.now(),
    (sound) => {
      store.sound.value = sound;
    },
    (asleep) => {
      store.soundAsleep.value = asleep;
    },
  );
  effect(() => (failure.value === null ? undefined : store.holdClock('error')));
  if (parameters.debug) offerFlightDeck(store, notices, picture, () => presses?.settled() ?? false);
  // The title first: flight, content and engine come in behind it.
  await painted();
  const later = await untilFetched(() => import('./after-title.ts'));
  later.putBackBeforeDrawing(root);
  later.startHeartbeat(store, () => performance.now());
  framed['pre-flight'].preload();
  screens.flight?.preload();
  presses = later.guardPresses(
    {
      lying: () => JSON.stringify([store.screen.peek(), store.dialog.peek(), store.open.peek()]),
      actions: () => store.actions.peek().flatMap(({ id, enabled }) => (enabled ? [id] : [])),
    },
    later.SETTLING_MS / parameters.speed,
  );
  await store.prepare();
  if (parameters.ahead) later.fetchAhead();
  later.keepForOffline(store, notices);
  if (parameters.autopilot === null && parameters.fuzz === null) return;
  const { startAutopilot } = await untilFetched(() => import('./autopilot.ts'));
  startAutopilot(store, parameters);
}

start().catch((reason: unknown) => {
  const error = reason instanceof Error ? reason : new Error(String(reason));
  const root = document.querySelector('#app');
  if (root) render(<ErrorScreen error={error} onGoOn={() => window.location.reload()} />, root);
});
