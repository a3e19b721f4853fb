// A Vite plugin: bundles src/world/phaser-entry.js once and gives the same file to build, dev server and tests.
// What the engine contains is decided in the entry. `STOCK_PHASER=1` builds with Phaser as it is published.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { standInFor } from './engine-left-out.ts';

const root = join(import.meta.dirname, '..');
const phaser = join(root, 'node_modules', 'phaser');
const leftOut = join(import.meta.dirname, 'engine-left-out.ts');
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
const withoutTheRest: Plugin = { name: 'without-the-rest', enforce: 'pre', load: (id) => standInFor(id) };

/** Bundles the entry unless the same one was bundled before. Resolves with the file's path. */
async function bundleEngine(): Promise<string> {
  const sources = [entry, import.meta.filename, leftOut, join(phaser, 'package.json')];
  const hash = createHash('sha256');
  for (const path of sources) hash.update(readFileSync(path));
  // Inside the package, so that licences and chunks are Phaser's, and a new version of it takes the old bundle away.
  const folder = join(phaser, 'cut-down');
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

const STOCK = '\0stock-phaser';

export function engine(): Plugin {
  let bundled: Promise<string> | undefined;
  return {
    name: 'engine',
    enforce: 'pre',
    resolveId(source) {
      if (!source.endsWith('/phaser-entry.js')) return null;
      if (process.env['STOCK_PHASER']) return STOCK;
      bundled ??= bundleEngine();
      return bundled;
    },
    // Phaser's module has names only; the game takes it as one.
    load: (id) => (id === STOCK ? "import * as Phaser from 'phaser'; export default Phaser;" : null),
  };
}
