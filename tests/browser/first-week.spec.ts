// The first two weeks without keys: by touch on an upright phone, and by mouse on a desktop.

import { devices } from '@playwright/test';
import { expectSameInNode, inPhase } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { type Hands, mouse, touch } from './hands.ts';
import { Pilot } from './pilot.ts';
import { raw } from './words.ts';

const { defaultBrowserType: _, ...phone } = devices['Pixel 7'] ?? {};

const WAYS: Readonly<Record<'touch' | 'mouse', { use: object; hands: () => Hands }>> = {
  touch: { use: { ...phone, viewport: { width: 390, height: 844 } }, hands: touch },
  mouse: { use: {}, hands: mouse },
};

for (const [way, { use, hands }] of Object.entries(WAYS)) {
  test.describe(way, () => {
    test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });
    test(`from the title into the third week by ${way}`, async ({ page }) => {
      const hand = hands();
      await page.goto('./?debug&seed=11&pace=relaxed&speed=200&tier=words&lng=nb');
      await hand.press(page.locator('.title-panel .button.primary'));
      await hand.press(page.getByRole('button', { name: raw('nb', 'common:offerSchool.skip') }));
      await inPhase(page, 'pre-flight');
      const state = await new Pilot(page, hand).fly('right', ({ week }) => week === 3);
      expect(state.strips.filter(({ stamps }) => stamps.length > 0).length).toBeGreaterThanOrEqual(2);
      await expectSameInNode(page);
    });
  });
}
