// How a falling market looks behind the windows: first grey, then rain, which hangs still where nothing may move.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { Weather, type WeatherLook } from '../../../src/world/outside/weather.ts';
import { towerWarning } from '../../../src/world/rooms/warnings.ts';
import { towerView } from '../fixtures.ts';

const BAD: WeatherLook = { light: 'day', falls: 'rain', width: 800, height: 200, gloom: 1, falling: false };

function made(look: WeatherLook) {
  const parent = document.createElement('div');
  new Weather(parent).look(look);
  const [veil, rain] = parent.children;
  if (!(veil instanceof HTMLElement) || !(rain instanceof HTMLCanvasElement)) throw new Error('no weather');
  return { grey: Number(veil.style.opacity), rains: rain.style.display !== 'none', rain };
}

describe('the weather', () => {
  const animate = vi.fn(() => ({ cancel: vi.fn(), pause: vi.fn(), play: vi.fn() }));

  afterEach(() => {
    animate.mockClear();
    Object.defineProperty(HTMLElement.prototype, 'animate', { configurable: true, value: undefined });
  });

  test('is not to be seen while the market is as usual', () => {
    expect(made({ ...BAD, gloom: 0 })).toMatchObject({ grey: 0, rains: false });
  });

  test('goes grey before it rains, and never hides the view', () => {
    const [dull, worst] = [made({ ...BAD, gloom: 0.25 }), made(BAD)];
    expect(dull.rains).toBe(false);
    expect(dull.grey).toBeGreaterThan(0);
    expect(worst.rains).toBe(true);
    expect(worst.grey).toBeGreaterThan(dull.grey);
    expect(worst.grey).toBeLessThan(0.8);
  });

  test('falls only where something may move', () => {
    Object.defineProperty(HTMLElement.prototype, 'animate', { configurable: true, value: animate });
    made(BAD);
    expect(animate).not.toHaveBeenCalled();
    made({ ...BAD, falling: true });
    expect(animate).toHaveBeenCalledOnce();
  });

  test('falls more slowly where it is snow', () => {
    Object.defineProperty(HTMLElement.prototype, 'animate', { configurable: true, value: animate });
    for (const falls of ['rain', 'snow'] as const) made({ ...BAD, falls, falling: true });
    const [rain, snow] = animate.mock.calls.map(
      (call: readonly unknown[]) => call[1] as { duration: number },
    );
    expect(snow?.duration).toBeGreaterThan((rain?.duration ?? 0) * 5);
  });

  test('has rain above the panes for as far as it falls', () => {
    const { rain } = made(BAD);
    expect(Number.parseFloat(rain.style.top)).toBe(-BAD.height);
    expect(Number.parseFloat(rain.style.height)).toBe(2 * BAD.height);
    expect(Number.parseFloat(rain.style.width)).toBeGreaterThan(BAD.width);
  });
});

describe('the light on the desk', () => {
  const over = (severity: number, scanned: boolean) =>
    towerWarning(towerView({ weather: [{ cell: 2, severity, scanned }] }));

  test('warns of a storm that was looked into, of no other weather', () => {
    expect(over(0.9, true)).toBe('amber');
    expect(over(0.9, false)).toBeNull();
    expect(over(0.5, true)).toBeNull();
  });
});
