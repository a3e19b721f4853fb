// One at a time: a lock file with the process that holds it, so that two commands do not install over each other.
// Must run on Node 20 with nothing installed; a lock whose process is gone must never block.

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LOOK_AGAIN_MS = 300;
/** A lock without a readable process was cut off while it was written. */
const UNREADABLE_FOR_MS = 10_000;

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (reason) {
    // It lives, but belongs to someone else.
    return reason.code === 'EPERM';
  }
}

/** The process that holds the lock; 0 when it cannot be told yet, null when nobody holds it. */
function holder(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    if (Number.isSafeInteger(pid) && pid > 0) return isAlive(pid) ? pid : null;
    return Date.now() - statSync(path).mtimeMs < UNREADABLE_FOR_MS ? 0 : null;
  } catch {
    return null;
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (reason) {
    if (reason.code !== 'EEXIST') throw reason;
    return false;
  }
}

/**
 * Does some work while nobody else does it under the same lock; waits as long as its holder lives.
 * @param path the lock file
 * @param work what is to be done; it runs after every wait, so it has to look whether it is still needed
 * @param onWait told once, with the process waited for
 */
export function withLock(path, work, onWait = () => {}) {
  mkdirSync(dirname(path), { recursive: true });
  let told = false;
  while (!take(path)) {
    const pid = holder(path);
    if (pid === null) {
      rmSync(path, { force: true });
      continue;
    }
    if (!told && pid > 0) {
      told = true;
      onWait(pid);
    }
    sleep(LOOK_AGAIN_MS);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}
