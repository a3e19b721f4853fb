// Proves that the engine runs without a screen, and that the cut-down entry has everything that world/ uses.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Phaser } from '../../src/world/engine.ts';
import { type Booted, boot } from './boot.ts';

class Smoke extends Phaser.Scene {
  picture!: Phaser.GameObjects.Image;
  ticks = 0;
  create(data: { width: number }): void {
    this.textures.createCanvas('square', data.width, 10);
    this.picture = this.add.image(10, 10, 'square').setOrigin(0);
  }
  override update(_time: number, delta: number): void {
    this.ticks += 1;
    this.picture.x += delta / 10;
  }
}

let booted: Booted<Phaser.Scene> | undefined;
afterEach(() => {
  booted?.destroy();
  booted = undefined;
});

test('a scene boots, gets its data and moves by the time it is given', async () => {
  const smoke = await boot(Smoke, { width: 24 });
  booted = smoke;
  expect(smoke.scene.picture.width).toBe(24);
  const before = smoke.scene.ticks;
  const from = smoke.scene.picture.x;
  smoke.advance(500);
  expect(smoke.scene.ticks - before).toBe(30);
  expect(smoke.scene.picture.x - from).toBeCloseTo(50);
});

/** Every place in world/ where a pattern matches: the name in its first group, and the file. */
function usesOf(pattern: RegExp): { name: string; file: string }[] {
  const folder = join(process.cwd(), 'src', 'world');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return [...text.matchAll(pattern)].map((match) => ({ name: match[1] ?? '', file }));
    });
}

test('every name of the engine that world/ uses is in the cut-down entry', () => {
  const used = usesOf(/\bPhaser\.([A-Z]\w*(?:\.[A-Za-z]\w*)*)/g);
  expect(used.length).toBeGreaterThan(10);
  const missing = used
    .filter(({ name }) => !name.startsWith('Types.'))
    .filter(({ name }) => {
      let place: unknown = Phaser;
      for (const part of name.split('.')) place = (place as Record<string, unknown> | undefined)?.[part];
      return place === undefined;
    });
  expect(missing).toEqual([]);
});

test('every maker and loader that world/ calls is in the cut-down entry', async () => {
  booted = await boot(Smoke, { width: 8 });
  // Phaser's types say that all of them are there, but the cut-down entry leaves some out.
  const { add, make, load }: Partial<Pick<Phaser.Scene, 'add' | 'make' | 'load'>> = booted.scene;
  for (const [pattern, host] of [
    [/\.add\s*\.(\w+)\(/g, add],
    [/\.make\s*\.(\w+)\(/g, make],
    [/\.load\s*\.(\w+)\(/g, load],
  ] as const) {
    expect(usesOf(pattern).filter(({ name }) => host === undefined || !(name in host))).toEqual([]);
  }
});
