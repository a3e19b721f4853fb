// Makes sure the dependencies are installed and that a Node new enough for the tools is at hand.
// Must run on Node 20 with nothing installed, and must not change package.json or the lock file.

import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './install-lock.mjs';
import { isNewEnough, LEAST_NODE, pinnedNode, root } from './runtime.mjs';

/** Packages of a lock file as one path → version map; null when there is no such file. */
function lockedPackages(path) {
  if (!existsSync(path)) return null;
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(packages).filter(([key]) => key !== ''));
}

/** True when node_modules holds what the lock file asks for (packages for other platforms may be absent). */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  for (const [path, { version, optional, devOptional }] of wanted) {
    const found = present.get(path);
    if (found === undefined && (optional || devOptional)) continue;
    if (found?.version !== version) return false;
  }
  return true;
}

function npm(...words) {
  return (
    spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Where a linked node_modules leads to; null when it is a folder of its own or absent. */
export function linkedModules(folder) {
  const modules = join(folder, 'node_modules');
  return lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()
    ? existsSync(modules)
      ? realpathSync(modules)
      : 'nowhere'
    : null;
}

function install() {
  // Another command may have installed while this one waited.
  if (isInstalled()) return;
  console.log('Installing the dependencies (npm ci) …');
  // The package `node` fetches its binary in an install script; without it, a new enough Node will do.
  const done = npm('ci') || (isNewEnough(process.execPath) && npm('ci', '--ignore-scripts'));
  if (!done) {
    rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
    process.exitCode = 1;
  }
}

/** Installs where something is missing, and ends the process with a clear word where the tools cannot run. */
export function prepare() {
  if (!isInstalled()) {
    const target = linkedModules(root);
    if (target !== null) {
      stop(
        `node_modules is a link to ${target}, which does not hold what package-lock.json asks for.\n` +
          'Nothing was installed: npm ci would empty the folder behind the link, for everyone who uses it.\n' +
          'Remove the link (the link alone, not the folder) and run the command again, or run npm ci over there.',
      );
    }
    withLock(join(root, '.cache', 'install.lock'), install, (pid) =>
      console.log(`Waiting for another command to install the dependencies (process ${pid}) …`),
    );
    if (process.exitCode) stop('npm ci failed; what it said stands above.');
  }
  if (pinnedNode() === null && !isNewEnough(process.execPath)) {
    stop(
      `The tools need Node ${LEAST_NODE} or newer, and this is ${process.version}.\n` +
        'The project brings its own Node as the npm package `node`, whose install script seems to have been blocked.\n' +
        'Either run `npm rebuild node --ignore-scripts=false` (package.json allows that script under allowScripts),\n' +
        `or install Node ${LEAST_NODE} or newer.`,
    );
  }
}
