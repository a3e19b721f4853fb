// The public part of the world, for app/: everything else in this folder is private.

import { FONT, MONO } from '../look/tokens.ts';
import type { ViewName } from '../content/index.ts';
import { fetchAhead } from './drawing/picture.ts';
import { Phaser } from './engine.ts';
import { isSeenFrom } from './outside/landscapes/index.ts';
import { type World, type WorldOptions, type WorldPorts, WorldUnavailable } from './types.ts';
import { LivingWorld } from './world.ts';

export {
  type Counts,
  type HitArea,
  type PictureWord,
  type PictureTier,
  type World,
  type WorldInput,
  type WorldOptions,
  type WorldPorts,
  WorldUnavailable,
} from './types.ts';

/** Fetches what will be seen on a flight with this view, in idle time: a piece of work that says whether there is more of it. */
export function picturesAhead(view: ViewName): () => boolean {
  return fetchAhead((picture) => isSeenFrom(view, picture));
}

/** How long the first picture waits for the fonts, in milliseconds. */
const FONT_PATIENCE_MS = 1500;

/** A canvas keeps the font it was drawn with, so the fonts are loaded first; after a while it draws with what there is. */
async function loadFonts(): Promise<void> {
  if (!('fonts' in document)) return;
  const wanted = [`400 14px ${FONT}`, `700 14px ${FONT}`, `400 14px ${MONO}`, `700 14px ${MONO}`];
  const loaded = Promise.allSettled(wanted.map((font) => document.fonts.load(font)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE_MS))]);
}

function hasWebGL(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/**
 * Starts the world inside an element that fills the window.
 * Rejects with `WorldUnavailable` where there is no WebGL.
 */
export async function createWorld(
  parent: HTMLElement,
  ports: WorldPorts,
  options: WorldOptions,
): Promise<World> {
  if (!hasWebGL()) throw new WorldUnavailable();
  await loadFonts();
  return boot(parent, ports, Phaser.WEBGL, options);
}

/** Starts the world with a given renderer; tests pass HEADLESS. */
export async function boot(
  parent: HTMLElement,
  ports: WorldPorts,
  renderer: number,
  options: WorldOptions,
): Promise<LivingWorld> {
  let world: LivingWorld;
  try {
    world = new LivingWorld(parent, ports, renderer, options);
  } catch (error) {
    throw new WorldUnavailable('the engine did not start', { cause: error });
  }
  await new Promise<void>((resolve) => {
    if (world.game.isRunning) resolve();
    else world.game.events.once(Phaser.Core.Events.READY, () => resolve());
  });
  world.begin();
  return world;
}
