// The view is made of the pictures of the landscape that is flown in, and the aircraft is seen in the light that falls there.

import { expect, test } from 'vitest';
import { VIEWS } from '../../../src/content/index.ts';
import { LANDSCAPES } from '../../../src/world/outside/landscapes/index.ts';
import { VISTA_LAYERS, Vista } from '../../../src/world/outside/vista.ts';

test.each(VIEWS)('in %s every layer has its own picture, and none is of another landscape', (view) => {
  const vista = new Vista(document.createElement('div'));
  for (const { name, light } of Object.values(LANDSCAPES[view].hours))
    vista.look({
      landscape: view,
      hour: name,
      light,
      width: 1600,
      scale: 1,
      field: true,
      clouds: 0.5,
      fade: 0,
      drifting: false,
    });
  const sources = [...vista.element.querySelectorAll('img')].map(({ src }) => src);
  expect(sources).toHaveLength(4 * VISTA_LAYERS.length);
  expect(sources.every((src) => src.includes(`/images/${view}/`))).toBe(true);
  vista.destroy();
});
