// Serves the built game in dist/. As a command: `serve.mjs <port>`, used by the browser tests.
// Must not build, and must not fall back to index.html for a file that is missing.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { root } from './runtime.mjs';

/** Serves dist/ on 127.0.0.1. Resolves with the address. */
export async function serve(port) {
  if (!existsSync(join(root, 'dist', 'index.html')))
    throw new Error('dist/ is empty: run `npm run build` first');
  await preview({
    root,
    appType: 'mpa',
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: true, open: false },
  });
  return `http://127.0.0.1:${port}/`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await serve(Number(process.argv[2])));
}
