// Makes sure there is a browser for the browser tests: Debian's package where it can be installed, otherwise Playwright's.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserPath } from './browser-path.mjs';

const found = () => browserPath() !== null || existsSync(chromium.executablePath());

function run(command) {
  console.log(`$ ${command}`);
  spawnSync(command, { stdio: 'inherit', shell: true });
}

if (!found() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
  run('apt-get update');
  run('DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium-headless-shell');
}
if (!found()) run('playwright install chromium');
if (!found()) {
  console.error('The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its path.');
  process.exitCode = 1;
}
