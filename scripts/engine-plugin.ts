// A Vite plugin: bundles src/world/phaser-entry.js once and gives the same file to build, dev server and tests.
// Must not hold game code; what the engine contains is decided in the entry.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { LIST_SIGN, standInFor } from './engine-left-out.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = join(root, 'src', 'world', 'phaser-entry.js');

/** The switches of Phaser's own build. Sound is Howler's, and the canvas renderer is deprecated. */
const SWITCHES = {
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  global: 'globalThis',
};

/** Puts the stand-ins in the place of what is left out. */
const withoutTheRest: Plugin = {
  name: 'without-the-rest',
  enforce: 'pre',
  load: (id) => standInFor(id),
};

/** Bundles the entry unless the same one was bundled before. Resolves with the file's path. */
async function bundleEngine(): Promise<string> {
  const version = readFileSync(join(root, 'node_modules', 'phaser', 'package.json'), 'utf8');
  const hash = createHash('sha256')
    .update(readFileSync(entry))
    .update(JSON.stringify(SWITCHES))
    .update(LIST_SIGN)
    .update(version);
  const folder = join(root, 'node_modules', '.cache', 'engine');
  const path = join(folder, `phaser-${hash.digest('hex').slice(0, 12)}.mjs`);
  if (existsSync(path)) return path;

  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: SWITCHES,
    plugins: [withoutTheRest],
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  const chunk = [result].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('the engine was not bundled');
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, chunk.code);
  renameSync(unfinished, path);
  return path;
}

export function engine(): Plugin {
  let bundled: Promise<string> | undefined;
  return {
    name: 'engine',
    enforce: 'pre',
    resolveId(source) {
      if (!source.endsWith('/phaser-entry.js')) return null;
      bundled ??= bundleEngine();
      return bundled;
    },
  };
}
