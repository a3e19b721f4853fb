// Installs packages of Debian's where that is possible: on Debian, as root.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const isDebian = existsSync('/etc/debian_version');

/** Runs a command, and shows it. */
export function run(command) {
  console.log(`$ ${command}`);
  spawnSync(command, { stdio: 'inherit', shell: true });
}

/** @param {string} packages names with spaces between them */
export function installPackages(packages) {
  if (!isDebian || process.getuid?.() !== 0) return;
  run('apt-get update');
  run(`DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${packages}`);
}
