// Makes sure there is a Firefox for its stage: Debian's package where it may be installed, else it says what is missing.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { firefoxPath, xvfbPath } from './firefox-path.mjs';

const debian = existsSync('/etc/debian_version');
const found = () => firefoxPath() !== null && (xvfbPath() !== null || !debian);

function run(command) {
  console.log(`$ ${command}`);
  spawnSync(command, { stdio: 'inherit', shell: true });
}

if (!found() && debian && process.getuid?.() === 0) {
  run('apt-get update');
  run(
    'DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends firefox-esr xvfb libgl1-mesa-dri',
  );
}
if (!found()) {
  console.error(
    debian
      ? 'The Firefox tests need firefox-esr, xvfb and libgl1-mesa-dri: apt-get install them as root.'
      : 'The Firefox tests need Firefox. Install it, or set FIREFOX_PATH to its path.',
  );
  process.exitCode = 1;
}
