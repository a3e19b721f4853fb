// How the game is built, served while developing, and tested without a browser.
// Must not inline assets: the engine's loader hangs on percent-encoded data addresses.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { companies } from './scripts/content-files.ts';
import { engine } from './scripts/engine-plugin.ts';
import { firstPage } from './scripts/first-page.ts';

/** The dev server sets styles by script, which the game's own content security policy forbids. */
function withoutPolicyWhileDeveloping(): Plugin {
  return {
    name: 'without-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/s, ''),
  };
}

/** What is handed out carries the licences of what it contains. */
function withNotices(): Plugin {
  return {
    name: 'with-notices',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(new URL('THIRD-PARTY-NOTICES.md', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.md', source });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [companies(), engine(), firstPage(), withoutPolicyWhileDeveloping(), withNotices()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'engine', test: /[\\/]\.cache[\\/]engine[\\/]/ }] },
      },
    },
  },
  server: { host: '127.0.0.1' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
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
