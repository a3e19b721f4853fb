// Runs the unit tests in a copy of the project without pictures and sounds, which proves that they need neither.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { root } from './prepare.mjs';

const LEFT_OUT =
  /^(node_modules|dist|release|\.git|\.cache|\.turbo|test-results|assets\/(images|audio)|docs\/pictures)$/;

const copy = mkdtempSync(join(tmpdir(), 'cleared-to-close-'));
try {
  const filter = (source) => !LEFT_OUT.test(relative(root, source).split(sep).join('/'));
  cpSync(root, copy, { recursive: true, filter });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const report = `--outputFile.json=${join(root, '.cache', 'reports', 'unit.json')}`;
  const words = [
    'run',
    '--project',
    'unit',
    '--project',
    'unit-shared',
    '--maxWorkers=2',
    '--reporter=default',
    '--reporter=json',
    report,
  ];
  const shell = process.platform === 'win32';
  // What Node has compiled for one test file, the next takes from here. The paths are the copy's own, so it goes with the copy.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(copy, '.compiled') };
  process.exitCode = spawnSync('vitest', words, { cwd: copy, stdio: 'inherit', shell, env }).status ?? 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
