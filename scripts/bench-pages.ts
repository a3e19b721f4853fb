// What the bench and the soak look at: the built game and the stock scene, served with gzip as a static host does.
// Must not measure.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_FLAGS, browserPath } from './browser-path.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
/** What a static host compresses; pictures, sounds and fonts are compressed already. */
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.md', '.svg']);

export interface Pages {
  /** Of the game; the stock scene lies at `stock/stock.html` below it. */
  readonly address: string;
  /** Bytes of a body as it is sent, by its path; 0 when there is no such file. */
  size(path: string): number;
  close(): Promise<void>;
}

/** Builds the game as it is shipped. */
export async function buildGame(): Promise<void> {
  await build({ root, logLevel: 'warn' });
}

async function buildStock(folder: string): Promise<void> {
  await build({
    root: join(root, 'tests', 'bench'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: join(root, 'tests', 'bench', 'stock.html') },
    },
  });
}

/** Serves dist/ and, where it is wanted, the stock scene. */
export async function servePages({ stock }: { readonly stock: boolean }): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-'));
  if (stock) await buildStock(folder);
  const bodies = new Map<string, { readonly body: Buffer; readonly packed: boolean } | null>();

  function bodyOf(path: string): { readonly body: Buffer; readonly packed: boolean } | null {
    const name = path === '/' ? '/index.html' : path;
    const known = bodies.get(name);
    if (known !== undefined) return known;
    const inStock = name.startsWith('/stock/');
    const file = inStock ? join(folder, name.slice('/stock'.length)) : join(dist, name);
    const allowed = !name.includes('..');
    let found: { readonly body: Buffer; readonly packed: boolean } | null = null;
    try {
      if (allowed) {
        const body = readFileSync(file);
        const packed = COMPRESSED.has(extname(name));
        found = { body: packed ? gzipSync(body, { level: 9 }) : body, packed };
      }
    } catch {
      found = null;
    }
    bodies.set(name, found);
    return found;
  }

  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = bodyOf(decodeURIComponent(pathname));
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(pathname === '/' ? '/index.html' : pathname)] ?? 'application/octet-stream';
    response
      .writeHead(200, {
        'Content-Type': type,
        'Content-Length': found.body.length,
        'Cache-Control': 'no-store',
        ...(found.packed ? { 'Content-Encoding': 'gzip' } : {}),
      })
      .end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    size: (path) => bodyOf(path)?.body.length ?? 0,
    async close() {
      rmSync(folder, { recursive: true, force: true });
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The browser of the browser tests, with more flags where they are needed. */
export function openBrowser(...flags: readonly string[]): Promise<Browser> {
  const executablePath = browserPath();
  return chromium.launch({
    args: [...BROWSER_FLAGS, ...flags],
    ...(executablePath === null ? {} : { executablePath }),
  });
}
