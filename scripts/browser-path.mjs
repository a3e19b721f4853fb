// Finds the browser for the browser tests and the flags to start it with.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** First the browser without windows, which Playwright also uses for tests without a display: it needs a third less work. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Features of the address bar. Chromium 156 starts two pages of its own for them with every new window, which takes two seconds.
 * Chromium uses only the last list of features it is given, so the ones that Playwright disables have to be repeated here.
 */
const POPUPS = 'OmniboxWebUIPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,WebUIOmniboxPopup,AimEnabled';
const PLAYWRIGHTS =
  'AvoidCorsURLLoaderRestartOnRedirect,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,' +
  'HttpsFirstBalancedModeAutoEnable,HttpsUpgrades,LensOverlay,MediaRouter,NetworkTimeServiceQuerying,' +
  'OptimizationHints,PaintHolding,PreconnectToSearch,TcpPortRandomizationWin,ThirdPartyStoragePartitioning';

/** Software WebGL; no sandbox, because tests run as root on build machines; and no connections of the browser's own. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${POPUPS},${PLAYWRIGHTS}`,
];

/** Where programs of these names would lie, in the order of the names. @param {readonly string[]} names */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser in CHROMIUM_PATH, or else a Chromium or Chrome of the system. Null = there is none, and Playwright's own is used. */
export function browserPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return [...onPath(NAMES), ...PLACES].find((path) => existsSync(path)) ?? null;
}
