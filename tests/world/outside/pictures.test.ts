// The places and names of the rendered pictures in the code must agree with the list that the art scripts write.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VISTA_LAYERS } from '../../../src/world/outside/vista.ts';

const folder = join(process.cwd(), 'assets', 'images');

interface Listed {
  readonly box: object;
}
const listed = JSON.parse(readFileSync(join(folder, 'pictures.json'), 'utf8')) as {
  readonly outside: { readonly horizon: number; readonly layers: Readonly<Record<string, Listed>> };
};
const HOURS = ['dawn', 'day', 'dusk', 'night'];

describe('the rendered pictures', () => {
  it.each(VISTA_LAYERS.map(({ name, box }) => [name, box] as const))(
    '%s lies where it was painted',
    (name, box) => {
      expect(listed.outside.layers[name]?.box).toEqual(box);
    },
  );

  it.each([...VISTA_LAYERS.map(({ name }) => name), 'cockpit', 'tower'])(
    '%s has four hours in two sizes',
    (name) => {
      const missing = HOURS.flatMap((hour) => [`${name}-${hour}.webp`, `${name}-${hour}@2x.webp`]).filter(
        (file) => !existsSync(join(folder, file)),
      );
      expect(missing).toEqual([]);
    },
  );

  it.each(['cockpit-warning-amber', 'cockpit-warning-red', 'tower-warning-amber'])('%s is there', (name) => {
    expect(existsSync(join(folder, `${name}.webp`))).toBe(true);
  });
});
