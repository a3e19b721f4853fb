// What `npm start` does once the game is built: serves it to this machine by Vite's preview, with `--room` to the local network.

import { spawn } from 'node:child_process';
import { serveRoom } from './room/room.ts';
import { PORT, readWords } from './room/words.ts';

const words = process.argv.slice(2);
if (words.includes('--room')) {
  const wished = readWords(words);
  const said = wished.said ?? (await serveRoom(wished.port)); // it is served
  if (said !== null) {
    process.stderr.write(`${said.join('\n')}\n`);
    process.exitCode = 1;
  }
} else {
  const preview = ['preview', '--port', PORT, '--open', ...words];
  const child = spawn('vite', preview, { stdio: 'inherit', shell: process.platform === 'win32' });
  process.once('SIGTERM', () => child.kill());
  child.once('exit', (code) => {
    process.exitCode = code ?? 1; // null = ended by a signal
  });
}
