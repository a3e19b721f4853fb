// Makes sure there is a browser for the browser tests: Debian's package where it may install one, else Playwright's.
// Must not touch a machine that has one already.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserPath } from './browser-path.mjs';
import { root, toolNode, toolPath } from './runtime.mjs';

const found = () => browserPath() !== null || existsSync(chromium.executablePath());

function run(command, ...words) {
  console.log(`$ ${[command, ...words].join(' ')}`);
  return spawnSync(command, words, { cwd: root, stdio: 'inherit' }).status === 0;
}

if (!found()) {
  const debianAsRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debianAsRoot) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  if (!found()) run(toolNode(), toolPath('playwright', '@playwright/test'), 'install', 'chromium');
}

if (!found()) {
  console.error(
    'The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its path,\n' +
      'or run `npx playwright install chromium`.',
  );
  process.exitCode = 1;
}
