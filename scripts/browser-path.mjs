// Finds the browser for the browser tests and says how it is to be started.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** First the shell without windows, which Playwright takes too for tests that nobody watches: it needs a third less work. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The address bar's pop-ups: Chromium 156 starts two pages of its own for them, two seconds of work, with every new window.
 * Chromium hears only the last list of features, so what Playwright switches off stands here again.
 */
const POPUPS = 'OmniboxWebUIPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,WebUIOmniboxPopup,AimEnabled';
const PLAYWRIGHTS =
  'AvoidCorsURLLoaderRestartOnRedirect,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,' +
  'HttpsFirstBalancedModeAutoEnable,HttpsUpgrades,LensOverlay,MediaRouter,NetworkTimeServiceQuerying,' +
  'OptimizationHints,PaintHolding,PreconnectToSearch,TcpPortRandomizationWin,ThirdPartyStoragePartitioning';

/** Software WebGL, no sandbox (tests run as root on build machines), and no talk with the outside. */
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

/** The path in CHROMIUM_PATH, a Chromium or Chrome of the system, or null: then it is Playwright's own. */
export function browserPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...PLACES].find((path) => existsSync(path)) ?? null;
}
