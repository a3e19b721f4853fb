// Windows out of the ordinary: very narrow, very large, and moved to a screen with finer points.

import { drawn, framesOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { moment } from './moments.ts';
import { keptText, resumeIn } from './saves.ts';
import { flying, SCREENS } from './screens.ts';
import { raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('at 320 and 455 points of width no page scrolls sideways', async ({ page }) => {
  for (const name of ['title', 'school', 'run-sheet', 'answer-key', 'trainer', 'demo', 'flight'] as const) {
    await page.setViewportSize({ width: 320, height: 640 });
    await SCREENS[name](page, 'lng=nb&seed=4');
    for (const width of [320, 455]) {
      await page.setViewportSize({ width, height: 640 });
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('the chart of the route shows all its airfields before take-off, in any window', async ({ page }) => {
  await SCREENS['pre-flight'](page, 'lng=nb');
  // Ground school was passed by, so it is not said to have been flown.
  await expect(page.locator('.route-stop').first()).toContainText(raw('nb', 'common:route.ready'));
  for (const width of [320, 768, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const outside = await page.locator('.route-chart').evaluate((chart) => {
      const frame = chart.getBoundingClientRect();
      const fields = [...chart.querySelectorAll('g > circle:not([fill^=url])')];
      const out = fields.filter((field) => {
        const { left, right, top, bottom } = field.getBoundingClientRect();
        return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
      });
      return { fields: fields.length, out: out.length };
    });
    expect(outside.fields).toBeGreaterThanOrEqual(5);
    expect(outside.out, `at ${width}`).toBe(0);
  }
});

test('the picture is sharp at once where the pixel ratio changes, and the words grow with a very large window', async ({
  page,
}) => {
  // The tool changes the ratio without the event that a real screen brings; it is sent to the query that the page asked last.
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (words) => {
      const query = ask(words);
      if (words.includes('resolution'))
        window.addEventListener('another-screen', () => query.dispatchEvent(new Event('change')), {
          once: true,
        });
      return query;
    };
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  await flying(page, 'lng=nb&seed=4', 'cockpit', true);
  /** Points of the finest canvas for each of the page's: what lies far away may be coarser. */
  const points = () =>
    page.evaluate(() => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('#world canvas')];
      const seen = canvases.filter(({ clientWidth }) => clientWidth > 0);
      return Math.max(...seen.map(({ width, clientWidth }) => width / clientWidth));
    });
  await expect.poll(points).toBeCloseTo(1, 1);
  const devtools = await page.context().newCDPSession(page);
  const metrics = { width: 1280, height: 720, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', { ...metrics, deviceScaleFactor: 2 });
  await page.evaluate(() => window.dispatchEvent(new Event('another-screen')));
  await expect.poll(points).toBeCloseTo(2, 1);
  await drawn(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width: 3840,
    height: 2160,
    mobile: false,
    deviceScaleFactor: 1,
  });
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  await expect.poll(size).toBeGreaterThan(40);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test('what was measured of a much smaller picture is measured anew, and of one this size it is kept', async ({
    page,
  }) => {
    const tower = moment('a seat in the tower', ({ state }) =>
      state.seat === 'tower' && state.friday === null ? true : null,
    );
    const measured = async () => {
      const texts = await Promise.all(['settings/a', 'settings/b'].map((name) => keptText(page, name)));
      const bodies = texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as { body: string }]));
      return bodies
        .map(
          ({ body }) => (JSON.parse(body) as { measured: { tier: string; pixels: number } | null }).measured,
        )
        .toSorted((a, b) => (b?.pixels ?? 0) - (a?.pixels ?? 0))[0];
    };
    await resumeIn(page, { flight: tower, settings: { measured: { tier: 'full', pixels: 1000 } } }, 'lng=nb');
    await expect.poll(async () => (await measured())?.pixels ?? 0).toBeGreaterThan(100_000);
    const now = await measured();
    const light = { tier: 'light', pixels: (now?.pixels ?? 0) + 1 } as const;
    await resumeIn(page, { flight: tower, settings: { measured: light } }, 'lng=nb');
    // The light tier draws at most half as often: over these frames the first second of movement is long past.
    await expect.poll(() => framesOf(page)).toBeGreaterThan(60);
    expect(await measured()).toEqual(light);
  });
});
