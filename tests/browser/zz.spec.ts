import { test } from './fixtures.ts';
test.use({ contextOptions: { reducedMotion: 'reduce' }, backdrop: true });
const SIZES = [
  [1280, 720],
  [1920, 1080],
  [390, 844],
  [844, 390],
] as const;
for (const lng of ['nb', 'en'])
  test(`shots ${lng}`, async ({ page }) => {
    test.setTimeout(200000);
    const shot = async (name: string) => {
      for (const [w, h] of SIZES) {
        if (lng === 'en' && w !== 1280 && w !== 390) continue;
        await page.setViewportSize({ width: w, height: h });
        await page.waitForTimeout(150);
        await page.screenshot({ path: `/tmp/shots/${name}-${lng}-${w}.png` });
        if (h < 900 && name === 'gain')
          await page.screenshot({ path: `/tmp/shots/${name}-${lng}-${w}-full.png`, fullPage: true });
      }
    };
    await page.goto(`./?debug&speed=100&lng=${lng}&ride=before`);
    await page.locator('.reading-ride').waitFor();
    await shot('start');
    await page.keyboard.press('Enter');
    await page.locator('.ride-text').waitFor();
    await shot('item');
    for (let i = 0; i < 20; i += 1) {
      await page.keyboard.press(i % 3 ? 't' : 'c');
      await page.waitForTimeout(120);
    }
    await page.locator('.reading-ride').waitFor();
    await shot('noted');
    await page.getByRole('button').last().click();
    await page.locator('.title-panel').waitFor();
    await shot('title');
    await page.locator('.title-ways button').nth(7).click();
    await page.locator('.reading-ride').waitFor();
    await shot('second');
    await page.keyboard.press('Enter');
    await page.locator('.ride-text').waitFor();
    for (let i = 0; i < 20; i += 1) {
      const s = await page.locator('.ride-text').textContent();
      await page.keyboard.press(/(hva|hvem|hvor|what|how|who|nobody|ikke|some)/i.test(s ?? '') ? 't' : 'c');
      await page.waitForTimeout(120);
    }
    await page.locator('.reading-ride').waitFor();
    await shot('gain');
  });
