// Finds the Firefox of the tests, and the screen without a monitor that it draws its picture on.

import { existsSync } from 'node:fs';
import { onPath } from './browser-path.mjs';

const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path in FIREFOX_PATH, a Firefox of the system, or null. */
export function firefoxPath() {
  const named = process.env.FIREFOX_PATH;
  if (named) return named;
  return [...onPath(['firefox-esr', 'firefox']), ...PLACES].find((path) => existsSync(path)) ?? null;
}

/** The X server that needs no monitor, or null: then the picture is drawn in a window, where there is a screen. */
export function xvfbPath() {
  return onPath(['Xvfb']).find((path) => existsSync(path)) ?? null;
}
