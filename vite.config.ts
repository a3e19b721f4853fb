// How the game is built, served while developing, and tested without a browser.
// Must not inline assets: the engine's loader hangs on percent-encoded data addresses.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createViteLicensePlugin } from 'rollup-license-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { checkRideItems } from './scripts/check-ride-files.ts';
import { companies } from './scripts/content-files.ts';
import { engine } from './scripts/engine-plugin.ts';
import { firstPage } from './scripts/first-page.ts';
import { flightChunk } from './scripts/flight-chunk.ts';
import { LongestFirst } from './scripts/longest-first.ts';
import { BUILD_TARGET } from './scripts/oldest-browsers.ts';
import { textParts } from './scripts/text-parts.ts';

/** The dev server sets styles by script, which the game's own content security policy forbids. */
function withoutPolicyWhileDeveloping(): Plugin {
  return {
    name: 'without-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/s, ''),
  };
}

/**
 * Built files have names that change with what is in them, so a browser may keep them; the preview's server says so of none.
 * It would also compress every file anew for every request, which takes longer than to send it within one machine.
 */
function keptByBrowsers(): Plugin {
  return {
    name: 'kept-by-browsers',
    configurePreviewServer(server) {
      server.middlewares.use((request, _response, next) => {
        delete request.headers['accept-encoding'];
        next();
      });
      server.middlewares.use('/assets', (_request, response, next) => {
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        next();
      });
    },
  };
}

const LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];

/** Packages that come in through style sheets, as icons, inside the engine's own bundle or with the service worker: the plugin does not see them. */
function unseenPackages(): string[] {
  const manifest = (path: string) =>
    JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
  const installed = (name: string) => join(import.meta.dirname, 'node_modules', name);
  const assets = Object.keys(manifest(import.meta.dirname).dependencies ?? {}).filter((name) =>
    /^(@fontsource\/|lucide-static$|workbox-)/.test(name),
  );
  return [
    'phaser',
    'workbox-core',
    'workbox-strategies',
    ...Object.keys(manifest(installed('phaser')).dependencies ?? {}),
    ...assets,
  ].map(installed);
}

/** What is handed out carries the licences of what it contains. A package without an accepted one ends the build. */
const notices = createViteLicensePlugin({
  outputFilename: false,
  includePackages: unseenPackages,
  unacceptableLicenseTest: (licence) => !LICENCES.includes(licence),
  additionalFiles: {
    'THIRD-PARTY-NOTICES.md': (packages) =>
      [
        '# Third-party notices',
        'The built game contains the following packages. This file is made by `npm run build`, from what is in the bundle.',
        ...packages
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ name, version, license, repository, licenseText }) => {
            if (!licenseText) throw new Error(`${name} brings no text of its licence`);
            const head = `## ${name} ${version}\n\nLicence: ${license}\nHome: ${repository}`;
            return `${head}\n\n\`\`\`text\n${licenseText.replaceAll('\r', '').trim()}\n\`\`\``;
          }),
      ].join('\n\n') + '\n',
  },
});

/** The unit tests that replace no module and leave nothing in one but the language, which one file could leave behind for the next. */
const SHARING_TESTS = [
  'tests/unit/{classroom,content,flight,learning,look,measures,panels,quarter,ride,scripts,world}/**/*.test.{ts,tsx}',
  'tests/unit/app/first-quarter-landing.test.ts',
];

/**
 * The pure rooms, which import nothing but each other, are left to Node, as `npm run fly` runs them: through Vitest's own loader every call from
 * one file to another takes a detour, which makes flights a fifth slower.
 */
/** This folder, as it stands in a pattern. */
const HERE = import.meta.dirname.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const PURE = {
  deps: {
    external: ['codes', 'content', 'flight', 'learning', 'measures', 'quarter', 'ride'].map(
      (room) => new RegExp(`^(?:file://)?${HERE}/src/${room}/`),
    ),
  },
};

export default defineConfig({
  base: './',
  plugins: [
    companies(),
    checkRideItems(),
    textParts(),
    engine(),
    firstPage(),
    flightChunk(),
    withoutPolicyWhileDeveloping(),
    keptByBrowsers(),
    notices,
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: BUILD_TARGET,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'engine', test: /[\\/]phaser[\\/]/ }] },
      },
    },
  },
  // A file that is missing is missing: the game has one page.
  appType: 'mpa',
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    // No test is about time: a busy machine may take as long as it needs. What hangs is ended all the same.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          server: PURE,
          // Each file has modules of its own, and a thread is begun sooner than a process.
          pool: 'threads',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: SHARING_TESTS,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-shared',
          environment: 'node',
          server: PURE,
          include: SHARING_TESTS,
          setupFiles: ['tests/builders/source-language.ts'],
          // The files of a worker share its modules: to load them takes longer than most of these files' tests.
          isolate: false,
          // Flights leave much behind that lives for a moment only: with more room for it, less time goes to clearing it away.
          execArgv: ['--max-semi-space-size=32'],
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'world',
          environment: 'happy-dom',
          include: ['tests/world/**/*.test.ts'],
          setupFiles: ['tests/world/canvas.ts'],
          server: { deps: { external: [/[\\/]node_modules[\\/]/] } },
        },
      },
    ],
  },
});
