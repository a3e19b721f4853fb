// Makes sure there is a browser for the browser tests: Debian's package where it can be installed, otherwise Playwright's.

import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserPath } from './browser-path.mjs';
import { installPackages, run } from './debian.mjs';

const found = () => browserPath() !== null || existsSync(chromium.executablePath());

if (!found()) installPackages('chromium-headless-shell');
if (!found()) run('playwright install chromium');
if (!found()) {
  console.error('The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its path.');
  process.exitCode = 1;
}
