// Where the project stands, which Node runs its tools, and how a tool is started.
// Must run on Node 20 with nothing installed: Node's own modules only.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const LEAST_NODE = '22.18';

/** True when the Node at `path` can run the tools and TypeScript files as they are. */
export function isNewEnough(path) {
  const said =
    path === process.execPath ? process.version : spawnSync(path, ['-v'], { encoding: 'utf8' }).stdout;
  const [major, minor] = (said ?? '').replace(/^v/, '').split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** The path of the project's own Node, or null where it could not be installed. */
export function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', 'node', 'bin', name);
  return existsSync(path) && isNewEnough(path) ? path : null;
}

/** The Node that runs the tools. */
export function toolNode() {
  return pinnedNode() ?? process.execPath;
}

/** The JavaScript file behind a command of an installed package, such as `vite` or `tsc`. */
export function toolPath(command, packageName = command) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Starts a script or tool under the tools' Node. Resolves with its exit code, 1 when a signal ended it. */
export function runNode(words, { cwd = root, env = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(toolNode(), words, { cwd, stdio, env: { ...process.env, ...env } });
    const pass = (signal) => child.kill(signal);
    process.once('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}

/** Listens for a moment: the port that was given, or null when it is taken. */
function tryPort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, '127.0.0.1', () => {
      const { port: found } = probe.address();
      probe.close(() => resolve(found));
    });
  });
}

/**
 * A port of this machine that nothing listens on.
 * @param wished taken when it is free: a browser keeps its saves by address, port and all; 0 = any
 */
export async function freePort(wished = 0) {
  const found = (await tryPort(wished)) ?? (await tryPort(0));
  if (found === null) throw new Error('no port of this machine is free on 127.0.0.1');
  return found;
}
