// Installs the dependencies when something is missing, and makes sure that Node is new enough for the tools.
// It runs on Node 20 with nothing installed, and changes neither package.json nor the lock file.

import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MIN_NODE = '22.18';

/** The packages of a lock file by their path; null when there is no such file. */
function lockedPackages(path) {
  if (!existsSync(path)) return null;
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(packages).filter(([key]) => key !== ''));
}

/** True when node_modules has what the lock file lists. Packages for other platforms may be missing. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return [...wanted].every(([path, { version, optional, devOptional }]) => {
    const found = present.get(path);
    return found === undefined ? Boolean(optional || devOptional) : found.version === version;
  });
}

/** True when this Node, or the one at a path, can run the tools and run TypeScript files directly. */
function isNewEnough(path) {
  const version = path === undefined ? process.version : spawnSync(path, ['-v'], { encoding: 'utf8' }).stdout;
  const [major, minor] = (version ?? '').replace('v', '').split('.').map(Number);
  const [leastMajor, leastMinor] = MIN_NODE.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function npm(...words) {
  const shell = process.platform === 'win32';
  return spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** The folder that a linked node_modules points to; null when it is a folder of its own or missing. */
export function linkedModules(folder) {
  const modules = join(folder, 'node_modules');
  if (!lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
  return existsSync(modules) ? realpathSync(modules) : 'nowhere';
}

/** Installs what is missing. Ends the process with an explanation when the tools cannot run. */
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
    console.log('Installing the dependencies (npm ci) …');
    // The package `node` downloads Node in an install script. When that fails, the machine's own Node is enough if it is new enough.
    if (!npm('ci') && !(isNewEnough() && npm('ci', '--ignore-scripts'))) {
      rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
      stop('npm ci failed; what it said stands above.');
    }
  }
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!(existsSync(own) && isNewEnough(own)) && !isNewEnough()) {
    stop(
      `The tools need Node ${MIN_NODE} or newer, and this is ${process.version}.\n` +
        'The project brings its own Node as the npm package `node`, whose install script seems to have been blocked.\n' +
        'Either run `npm rebuild node --ignore-scripts=false` (package.json allows that script under allowScripts),\n' +
        `or install Node ${MIN_NODE} or newer.`,
    );
  }
}
