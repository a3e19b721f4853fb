// Rebuilds the pictures in assets/images from the Python scripts in assets/source: `npm run art [cockpit|tower|outside|title|aircraft]`.
// Only for those who change the pictures: the finished ones are committed, and neither the game nor its build runs this.

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const source = join(root, 'assets', 'source');
const images = join(root, 'assets', 'images');
const renders = join(root, 'test-results', 'renders');
/** Width of a room's picture in pixels, and the light samples a pixel. These take about a quarter of an hour for each room on two cores. */
const WIDTH = '1920';
const SAMPLES = { cockpit: '10', tower: '10', title: '20', aircraft: '12' };

/** Debian's own Python is tried first, because its packages of Blender's modules and OpenCV are installed for it. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

function runs(command, words) {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}

function work(command, words) {
  const { status } = spawnSync(command, words, {
    cwd: source,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}`);
}

const python = PYTHONS.find((command) => runs(command, ['-c', 'import cv2, numpy']));
const wanted = process.argv.slice(2);
const parts = wanted.length > 0 ? wanted : ['cockpit', 'tower', 'outside', 'title', 'aircraft'];
const missing = [];
if (!python) missing.push('Python 3 with cv2 and numpy (Debian: python3-opencv, python3-numpy)');
if (!runs('cwebp', ['-version'])) missing.push('cwebp (Debian: webp)');
if (parts.some((part) => part !== 'outside') && !runs('blender', ['--version']))
  missing.push('Blender (Debian: blender)');

if (missing.length > 0) {
  console.error(
    `The pictures cannot be rebuilt; missing:\n  ${missing.join('\n  ')}\nThe game does not need them.`,
  );
  process.exitCode = 1;
} else {
  for (const part of parts) {
    const render = join(renders, part);
    mkdirSync(render, { recursive: true });
    if (part !== 'outside')
      work('blender', [
        '-b',
        '-noaudio',
        '--python-exit-code',
        '1',
        '-P',
        // The full path, because Blender resolves paths from the shell's folder and not from `cwd`.
        join(source, `${part}.py`),
        '--',
        render,
        part === 'aircraft' ? '640' : WIDTH,
        SAMPLES[part],
      ]);
    work(python, ['pictures.py', images, part, ...(part === 'outside' ? [] : [render])]);
  }
}
