// What the bench and the soak open: the built game, the stock scene, and a browser for them.

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, browserPath } from './browser-path.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stockRoot = join(root, 'tests', 'bench');
/** Files that a static host compresses. Pictures, sounds and fonts are compressed already. */
const COMPRESSED = /\.(css|html|js|json|md|svg)$/;

export interface Pages {
  readonly address: string;
  close(): Promise<void>;
}

async function serve(options: Parameters<typeof preview>[0]): Promise<Pages> {
  const server = await preview({ ...options, preview: { host: '127.0.0.1', port: 4180 } });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** Builds the game as it is published, and serves it. */
export async function serveGame(): Promise<Pages> {
  await build({ root, logLevel: 'warn' });
  return serve({ root });
}

/** Builds and serves the stock scene of tests/bench. */
export async function serveStock(): Promise<Pages> {
  const outDir = mkdtempSync(join(tmpdir(), 'stock-'));
  const options = { root: stockRoot, base: './', configFile: false, logLevel: 'error' } as const;
  const input = join(stockRoot, 'stock.html');
  await build({ ...options, build: { outDir, emptyOutDir: true, rolldownOptions: { input } } });
  return serve({ ...options, build: { outDir } });
}

/** The bytes of a file of the built game as a static host sends it; 0 when there is no such file. */
export function sentSize(path: string): number {
  try {
    const body = readFileSync(join(root, 'dist', path === '/' ? 'index.html' : path));
    return COMPRESSED.test(path) || path === '/' ? gzipSync(body, { level: 9 }).length : body.length;
  } catch {
    return 0;
  }
}

/** Opens the browser of the browser tests. @param flags more flags for Chromium */
export function openBrowser(...flags: readonly string[]): Promise<Browser> {
  const executablePath = browserPath();
  const args = [...BROWSER_FLAGS, ...flags];
  return chromium.launch({ args, ...(executablePath === null ? {} : { executablePath }) });
}
