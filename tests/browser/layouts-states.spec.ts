// Nothing overlaps or is cut off in the states of a flight whose layout is their own, in any window and writing, and axe finds nothing in them.

import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { FLIGHT_STATES } from './flight-states.ts';
import { LAID_OUT } from './laid-out.ts';
import { DESK_SIZE, expectNoFaults, TIGHT } from './layouts.ts';
import { show, showNext } from './show.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: DESK_SIZE });

/** The states are split into this many tests, so that the workers share them evenly. */
const PARTS = 4;

for (let part = 0; part < PARTS; part += 1) {
  const mine = LAID_OUT.filter((_, i) => i % PARTS === part);
  test(`nothing overlaps or is cut off in any window, and no violation: ${mine.join('; ')}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const [i, name] of mine.entries()) {
      await test.step(name, async () => {
        const shown = FLIGHT_STATES[name]();
        // To load the page takes longer than to look at it, so each test loads it once.
        await (i === 0 ? show(page, shown, 'lng=nb') : showNext(page, shown));
        expect(await violationsOf(page)).toEqual([]);
        await expectNoFaults(page, name);
      });
    }
  });
}

/** What callers say of a crisis has other words in another language, and other lengths. */
const SAID_OF_A_CRISIS = [
  'verdict on the call of somebody who waited',
  'verdict on the call of somebody who came first',
  'short strip of somebody who waited',
] as const satisfies readonly (keyof typeof FLIGHT_STATES)[];

test(`nor in English, where words run out of room first: ${SAID_OF_A_CRISIS.join('; ')}`, async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const [i, name] of SAID_OF_A_CRISIS.entries()) {
    await test.step(name, async () => {
      const shown = FLIGHT_STATES[name]();
      await (i === 0 ? show(page, shown, 'lng=en') : showNext(page, shown));
      await expect(page.locator('.dock .remembered')).toBeVisible();
      await expectNoFaults(page, `${name} in English`, false, TIGHT);
    });
  }
});

/** What is decided on one screen. The rows of tools have a line more each, and are the longest in words. */
const DECISIONS = [
  'cockpit follow',
  'cockpit process',
  'cockpit territory',
  'cockpit levers',
  'cockpit departments',
  'cockpit targets',
  'cockpit launch',
  'cockpit go',
] as const satisfies readonly (keyof typeof FLIGHT_STATES)[];

for (const lng of ['nb', 'en']) {
  test(`${lng}: nothing of a decision is to be scrolled for in a small window of a desk`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const [i, name] of DECISIONS.entries()) {
      const shown = FLIGHT_STATES[name]();
      await (i === 0 ? show(page, shown, `lng=${lng}`) : showNext(page, shown));
      for (const size of [
        { width: 1280, height: 720 },
        { width: 1366, height: 768 },
      ]) {
        await page.setViewportSize(size);
        const over = () =>
          page.locator('.dock .card').evaluate((card) => card.scrollHeight - card.clientHeight);
        await expect.poll(over, `${name}, ${size.width}`).toBeLessThanOrEqual(0);
      }
    }
  });
}
