// Every npm script starts here: installs what is missing, then runs a tool or a script with the project's own Node.
// It runs on Node 20 with nothing installed.

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();
const words = process.argv.slice(2);
if (/\.(ts|mjs)$/.test(words[0])) words.unshift('node');
// The tools are started with `node` as well, so the project's own Node has to come first in the path.
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const child = spawn(words[0], words.slice(1), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PATH: path },
});
process.once('SIGTERM', () => child.kill());
child.once('error', (error) => {
  console.error(error);
  process.exitCode = 1;
});
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
