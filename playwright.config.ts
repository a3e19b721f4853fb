// The browser tests: the built game, served as it is shipped, in a real Chromium.
// Nothing is retried: a test that passes sometimes is a mistake to be found.

import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import type { Options } from './tests/browser/fixtures.ts';
import { BROWSER_FLAGS, browserPath } from './scripts/browser-path.mjs';

/** The tests that look at the picture of a flight. */
const PICTURES = /[\\/](context-loss|flight|keyboard-flight|layouts|levers|motion|radar-blips)\.spec\.ts$/;
const executablePath = browserPath();

export default defineConfig<Options>({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  // One test more than there are cores, because each waits for its page a part of the time; but only one whose picture moves: drawn in
  // software it keeps more than a core busy by itself.
  workers: availableParallelism() + 1,
  projects: [
    { name: 'pictures', testMatch: PICTURES, workers: 1 },
    {
      name: 'words',
      testIgnore: PICTURES,
      use: { backdrop: false, contextOptions: { reducedMotion: 'reduce' } },
    },
  ],
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 45_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/browser.json' }]],
  // Any port that is free; what the server says about it comes back in the environment.
  webServer: {
    command: 'vite preview',
    wait: { stdout: /127\.0\.0\.1:(?<game_port>\d+)/ },
    env: { NO_COLOR: '1' },
  },
  use: {
    baseURL: `http://127.0.0.1:${process.env['GAME_PORT'] ?? 4173}/`,
    actionTimeout: 45_000,
    navigationTimeout: 60_000,
    viewport: { width: 1280, height: 720 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath === null ? {} : { executablePath }) },
  },
});
