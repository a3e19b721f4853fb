// The places and names of the rendered pictures in the code must agree with the list that the art scripts write.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../../../src/content/index.ts';
import { isSeenFrom, LANDSCAPES } from '../../../src/world/outside/landscapes/index.ts';
import { VISTA_LAYERS } from '../../../src/world/outside/vista.ts';

const folder = join(process.cwd(), 'assets', 'images');

interface Layer {
  readonly box: object;
  readonly hours: Readonly<Record<string, Readonly<Record<string, { readonly file: string }>>>>;
}
const { outside } = JSON.parse(readFileSync(join(folder, 'pictures.json'), 'utf8')) as {
  readonly outside: { readonly landscapes: Readonly<Record<string, Readonly<Record<string, Layer>>>> };
};
const HOURS = ['dawn', 'day', 'dusk', 'night'];
const LAYERS = VIEWS.flatMap((view) => VISTA_LAYERS.map(({ name, box }) => [view, name, box] as const));

describe('the rendered pictures', () => {
  it.each(LAYERS)('of %s: %s lies where it was painted', (view, name, box) => {
    expect(outside.landscapes[view]?.[name]?.box).toEqual(box);
  });

  it.each(LAYERS)('of %s: %s has four hours, each in all its sizes', (view, name) => {
    const hours = outside.landscapes[view]?.[name]?.hours ?? {};
    expect(Object.keys(hours).toSorted()).toEqual(HOURS);
    const files = Object.values(hours).flatMap((sizes) => Object.values(sizes).map(({ file }) => file));
    expect(files).toEqual(expect.arrayContaining(HOURS.map((hour) => `${view}/${name}-${hour}.webp`)));
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('are listed, all that there are', () => {
    for (const [view, layers] of Object.entries(outside.landscapes)) {
      const listed = Object.values(layers).flatMap(({ hours }) =>
        Object.values(hours).flatMap((sizes) => Object.values(sizes).map(({ file }) => file)),
      );
      const there = readdirSync(join(folder, view)).map((file) => `${view}/${file}`);
      expect(there.toSorted()).toEqual(listed.toSorted());
    }
  });

  it.each(['cockpit', 'tower'])('%s has four hours in two sizes', (name) => {
    const missing = HOURS.flatMap((hour) => [`${name}-${hour}.webp`, `${name}-${hour}@2x.webp`]).filter(
      (file) => !existsSync(join(folder, file)),
    );
    expect(missing).toEqual([]);
  });

  it.each(['cockpit-warning-amber', 'cockpit-warning-red', 'tower-warning-amber'])('%s is there', (name) => {
    expect(existsSync(join(folder, `${name}.webp`))).toBe(true);
  });
});

describe('a flight in a landscape', () => {
  it.each(VIEWS)('%s has its own name, and an hour for each part of the day', (view) => {
    const { name, hours } = LANDSCAPES[view];
    expect(name).toBe(view);
    expect(Object.entries(hours).map(([key, hour]) => [key, hour.name])).toEqual(
      HOURS.map((hour) => [hour, hour]),
    );
  });

  it('wants the pictures of no other landscape', () => {
    expect(isSeenFrom('coast', 'coast/sky-day')).toBe(true);
    expect(isSeenFrom('coast', 'fjord/sky-day')).toBe(false);
  });

  it('wants rooms and aircraft in the lights that fall on them there', () => {
    const lights = (view: (typeof VIEWS)[number]) =>
      HOURS.filter((hour) => isSeenFrom(view, `tower-${hour}`));
    expect(lights('fjord')).toEqual(HOURS);
    expect(lights('coast')).toEqual(['dawn', 'dusk', 'night']);
    expect(isSeenFrom('coast', 'cockpit-warning-red')).toBe(true);
  });
});
