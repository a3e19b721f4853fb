// The view behind the windows shifts with the mouse: near layers more than far ones, and nothing where nothing may move.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { followHead } from '../../src/world/head.ts';
import { VISTA_LAYERS, Vista, type VistaLook } from '../../src/world/outside/vista.ts';

const LOOK: VistaLook = {
  landscape: 'fjord',
  hour: 'day',
  light: 'day',
  width: 1600,
  scale: 1,
  field: true,
  clouds: 0.5,
  fade: 0,
  drifting: true,
};

/** How many pixels each layer has been shifted to the right, by the layer's name. */
function shifts(vista: Vista): Readonly<Record<string, number>> {
  return Object.fromEntries(
    VISTA_LAYERS.map(({ name }, i) => {
      const place = vista.element.children[i];
      if (!(place instanceof HTMLElement)) throw new Error(`no layer ${name}`);
      return [name, Number.parseFloat(place.style.translate || '0')];
    }),
  );
}

function moveMouse(share: number, pointerType = 'mouse'): void {
  const clientX = ((share + 1) / 2) * window.innerWidth;
  window.dispatchEvent(new PointerEvent('pointermove', { pointerType, clientX }));
}

let stop: (() => void) | null = null;
afterEach(() => stop?.());

describe('a head that turns', () => {
  test('sees what is near shift before what is far, and the other way', () => {
    const vista = new Vista(document.createElement('div'));
    vista.look(LOOK);
    vista.lean(-1);
    const { sky, far, near, sea, 'field-tower': field } = shifts(vista);
    expect(sky).toBeCloseTo(0);
    expect(far).toBeGreaterThan(0);
    expect(near).toBeGreaterThan(far ?? 0);
    expect(field).toBeGreaterThan(near ?? 0);
    expect(sea).toBe(near);
  });

  test('sees all stand still where nothing drifts', () => {
    const vista = new Vista(document.createElement('div'));
    vista.look(LOOK);
    vista.lean(1);
    expect(Object.values(shifts(vista)).some((shift) => shift !== 0)).toBe(true);
    vista.look({ ...LOOK, drifting: false });
    expect(Object.values(shifts(vista)).every((shift) => shift === 0)).toBe(true);
    vista.lean(1);
    expect(Object.values(shifts(vista)).every((shift) => shift === 0)).toBe(true);
  });

  test('follows the mouse once a frame, no finger, and nothing after its end', async () => {
    const lean = vi.fn();
    stop = followHead(lean);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    moveMouse(0.2);
    moveMouse(0.5);
    moveMouse(-1, 'touch');
    await frame();
    expect(lean.mock.calls).toEqual([[0.5]]);
    stop();
    moveMouse(1);
    await frame();
    expect(lean).toHaveBeenCalledOnce();
  });
});
