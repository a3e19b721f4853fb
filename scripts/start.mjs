// Builds the game, serves it on a free port, prints the address and opens a browser where there is one.
// Must not fail for want of a browser.

import { spawn } from 'node:child_process';
import { build } from 'vite';
import { freePort } from './runtime.mjs';
import { serve } from './serve.mjs';

/** The system's own way to open an address, or null where there is no screen to open it on. */
function opener() {
  if (process.env.CI || process.env.BROWSER === 'none') return null;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

await build({ logLevel: 'warn' });
// The same port every time, so that the browser finds its saved flights again.
const HOME_PORT = 5713;
const address = await serve(await freePort(Number(process.env.PORT) || HOME_PORT));
console.log(`\n  Cleared to Close / Klarert for salg\n  ${address}\n\n  Ctrl+C stops it.\n`);

const words = opener();
if (words !== null) {
  const browser = spawn(words[0], [...words.slice(1), address], { stdio: 'ignore', detached: true });
  browser.once('error', () => console.log('  (No browser opened by itself; open the address above.)\n'));
  browser.unref();
}
