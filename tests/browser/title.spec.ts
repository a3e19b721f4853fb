// The title: one large button, which is what Enter does, and every way on is seen without scrolling in every window.

import { inPhase, logOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { momentsOf } from './moments.ts';
import { setup } from '../builders/flight.ts';
import { keep, openTitle } from './saves.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];

for (const lng of ['nb', 'en'])
  test(`every way on is seen at once in every window, ${lng}`, async ({ page }) => {
    await keep(page, {});
    await openTitle(page, `lng=${lng}`);
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await expect(page.locator('.button.primary')).toHaveCount(1);
      for (const way of ['fly', 'school', 'week', 'route', 'logbook', 'trainer', 'ride'])
        await expect(page.locator(`[data-way="${way}"]`), `${way} at ${size.width}`).toBeInViewport({
          ratio: 1,
        });
    }
  });

test('with a flight in the air the large button and Enter go on with it, and a new one is the smaller', async ({
  page,
}) => {
  const [flight] = [...momentsOf(setup({ seed: 21 }), 'right')].slice(4);
  if (flight === undefined) throw new Error('no flight');
  await keep(page, { flight, settings: { tier: 'words' } });
  await openTitle(page, 'lng=nb');
  await expect(page.locator('.button.primary')).toHaveCount(1);
  await expect(page.locator('.button.primary')).toHaveAttribute('data-way', 'resume');
  await page.keyboard.press('Enter');
  await inPhase(page, 'flying');
  expect((await logOf(page)).commands).toHaveLength(flight.commands.length);
  await openTitle(page, 'lng=nb');
  await page.locator('[data-way="fly"]').click();
  await inPhase(page, 'pre-flight');
});
