// Starts the test runners and reads from their reports how many tests passed and failed.
// Must not decide what is tested; the runners' own settings do.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { freePort, root, runNode, toolPath } from './runtime.mjs';

/** Gives `use` a temporary folder that is gone afterwards. */
async function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'cleared-to-close-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** A runner that says it failed has failed, also when no single test did. */
function counted(code, passed, failed, skipped) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

/** Runs one Vitest project of the sources in `folder`. */
export function runVitest(project, folder = root) {
  return withFolder(async (reports) => {
    const path = join(reports, 'vitest.json');
    const words = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path}`,
    ];
    const code = await runNode([toolPath('vitest'), ...words], { cwd: folder });
    const report = readReport(path);
    const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
    return counted(code, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, skipped);
  });
}

const LEFT_OUT = [
  'node_modules',
  'dist',
  '.git',
  'test-results',
  'playwright-report',
  'assets/images',
  'assets/audio',
];

/** Gives `use` a copy of the project in which assets/images and assets/audio do not exist. */
export function withoutAssets(use) {
  return withFolder((folder) => {
    const copy = join(folder, 'project');
    cpSync(root, copy, {
      recursive: true,
      filter: (source) => !LEFT_OUT.includes(relative(root, source).split(sep).join('/')),
    });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    for (const name of ['images', 'audio']) {
      if (existsSync(join(copy, 'assets', name))) throw new Error(`assets/${name} was copied`);
      console.log(`assets/${name}: not there`);
    }
    return use(copy);
  });
}

/** Runs the browser tests on the built game, served on a free port. */
export function runPlaywright() {
  return withFolder(async (reports) => {
    const setup = await runNode([join(root, 'scripts', 'browser-setup.mjs')]);
    if (setup !== 0) return { passed: 0, failed: 1 };
    const path = join(reports, 'playwright.json');
    const code = await runNode([toolPath('playwright', '@playwright/test'), 'test', '--reporter=list,json'], {
      env: { GAME_PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_FILE: path },
    });
    const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(path)?.stats ?? {};
    return counted(code, expected, unexpected + flaky, skipped);
  });
}
