// What `npm start` does once the game is built: serves it to this machine by Vite's preview, with `--room` to the local network.

import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { serveRoom } from './room/room.ts';

const PORT = '5713';

const words = process.argv.slice(2);
if (words.includes('--room')) {
  const { values } = parseArgs({
    args: words,
    options: { room: { type: 'boolean' }, port: { type: 'string', default: PORT } },
  });
  await serveRoom(Number(values.port));
} else {
  const preview = ['preview', '--port', PORT, '--open', ...words];
  const child = spawn('vite', preview, { stdio: 'inherit', shell: process.platform === 'win32' });
  process.once('SIGTERM', () => child.kill());
  child.once('exit', (code) => {
    process.exitCode = code ?? 1; // null = ended by a signal
  });
}
