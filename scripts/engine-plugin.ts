// A Vite plugin: bundles src/world/phaser-entry.js once and gives the same file to the build, the dev server and the tests.
// The entry decides what the engine contains. `STOCK_PHASER=1` builds with Phaser as it is published.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { standInFor } from './engine-left-out.ts';

const root = join(import.meta.dirname, '..');
const phaser = join(root, 'node_modules', 'phaser');
const leftOut = join(import.meta.dirname, 'engine-left-out.ts');
const entry = join(root, 'src', 'world', 'phaser-entry.js');

/** The switches of Phaser's own build. Sounds are played by Howler, and the canvas renderer is deprecated. */
const SWITCHES = {
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  global: 'globalThis',
};

/** Puts the replacements in the place of the modules that are left out. */
const withoutTheRest: Plugin = { name: 'without-the-rest', enforce: 'pre', load: (id) => standInFor(id) };

/** Bundles the entry unless the same sources were bundled before. Resolves with the path of the bundle. */
async function bundleEngine(): Promise<string> {
  const sources = [entry, import.meta.filename, leftOut, join(phaser, 'package.json')];
  const hash = createHash('sha256');
  for (const path of sources) hash.update(readFileSync(path));
  // The bundle lies inside the package so that its licence and chunk are found as Phaser's, and so that installing a new version removes it.
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
    // Phaser's module has only named exports; the game imports it as a default.
    load: (id) => (id === STOCK ? "import * as Phaser from 'phaser'; export default Phaser;" : null),
  };
}
