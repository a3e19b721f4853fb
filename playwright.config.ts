// The browser tests: the built game, served as it is shipped, in a real Chromium.
// Must not retry: a test that passes sometimes is a mistake to be found.

import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, browserPath } from './scripts/browser-path.mjs';

const executablePath = browserPath();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  // One: a Chromium that draws in software keeps two cores busy by itself, and two of them are no quicker together.
  workers: 1,
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
