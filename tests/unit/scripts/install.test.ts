// Installing is done by one command at a time, never through a link, and never blocked by a command that is gone.
// Must not install anything, nor measure time.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const lockModule = new URL('../../../scripts/install-lock.mjs', import.meta.url).href;
const prepareModule = new URL('../../../scripts/prepare.mjs', import.meta.url).href;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a module's text in a process of its own. @returns what it printed */
function run(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', text]);
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}

describe('the lock', () => {
  it('lets one command work at a time, and every one of them gets its turn', async () => {
    const [lock, log] = [join(folder, 'deep', 'lock'), join(folder, 'log')];
    const worker = `
      import { appendFileSync } from 'node:fs';
      import { withLock } from ${JSON.stringify(lockModule)};
      withLock(${JSON.stringify(lock)}, () => {
        appendFileSync(${JSON.stringify(log)}, 'begin ' + process.pid + '\\n');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
        appendFileSync(${JSON.stringify(log)}, 'end ' + process.pid + '\\n');
      });`;
    await Promise.all([run(worker), run(worker), run(worker)]);
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(6);
    for (let at = 0; at < lines.length; at += 2)
      expect(lines[at + 1]).toBe(lines[at]?.replace('begin', 'end'));
  });

  it('of a command that is gone is taken over', async () => {
    const lock = join(folder, 'lock');
    // No process can have this number.
    writeFileSync(lock, '4194999');
    const said = await run(`
      import { withLock } from ${JSON.stringify(lockModule)};
      console.log(withLock(${JSON.stringify(lock)}, () => 'worked'));`);
    expect(said).toContain('worked');
  });
});

describe('a linked node_modules', () => {
  it('is seen, and where it leads', async () => {
    mkdirSync(join(folder, 'own', 'node_modules'), { recursive: true });
    mkdirSync(join(folder, 'linked'));
    symlinkSync(join(folder, 'own', 'node_modules'), join(folder, 'linked', 'node_modules'), 'junction');
    const ask = (name: string) => `linkedModules(${JSON.stringify(join(folder, name))})`;
    const said = await run(`
      import { linkedModules } from ${JSON.stringify(prepareModule)};
      console.log(JSON.stringify([${ask('own')}, ${ask('linked')}, ${ask('absent')}]));`);
    const [own, linked, absent] = JSON.parse(said) as (string | null)[];
    expect([own, absent]).toEqual([null, null]);
    expect(linked).toMatch(/own.node_modules$/);
  });
});
