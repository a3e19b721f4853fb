// How a room joins a demo: by the codes on the wall, of which one makes a phone a vote card.

import { createHash } from 'node:crypto';
import { qrDrawing } from '../../src/panels/parts/qr.ts';
import { expect } from './fixtures.ts';
import { hosted } from './host.ts';
import { expectRead, SIZES, wallAt } from './wall.ts';
import { raw } from './words.ts';

/** A person who holds a phone upright, the smallest that is sold, and one that lies on its side. */
const PHONES = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
] as const;
const LETTERS = { tower: 'T', cockpit: 'C' } as const;

hosted.use({
  served: { folder: 'dist', room: '192.0.2.7' },
  contextOptions: { reducedMotion: 'reduce' },
});

hosted(
  'two codes on the wall lead to the quarter and to the vote card, in every window',
  async ({ page, host }) => {
    hosted.setTimeout(240_000);
    await page.goto(`${host.address}?debug&ahead=off&speed=200&lng=nb&demo=wall&company=startup&seed=77`);
    await wallAt(page, 'join');
    const home = `http://192.0.2.7:${new URL(host.address).port}/`;
    const quarter = (await page.locator('.wall-address').textContent()) ?? '';
    expect(quarter).toMatch(new RegExp(`^${home}\\d+`));
    const card = await page.locator('.wall-card-address').textContent();
    expect(card).toBe(`${home}?vote=on`);
    for (const [at, link] of [quarter, `${home}?vote=on`].entries())
      await expect(page.locator('.wall-way .qr-code path').nth(at)).toHaveAttribute(
        'd',
        qrDrawing(link).path,
      );
    await expectRead(page, 'join with codes', {
      '.wall-way': 2,
      '.wall-way .qr-code': 2,
      '.wall-way .qr-code svg path': 2,
      '.wall-address': 1,
      '.wall-card-address': 1,
    });
    // From the last row a camera reads a code that is a seventh of the window's height.
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const codes = page.locator('.wall-way .qr-code');
      const sides = () => codes.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
      await expect
        .poll(async () => Math.min(...(await sides())), `${size.width}`)
        .toBeGreaterThan(size.height / 7);
    }
  },
);

for (const language of ['nb', 'en'] as const)
  hosted(`the vote card fills the phone with one letter, ${language}`, async ({ page, host }) => {
    await page.goto(`${host.address}?debug&ahead=off&speed=200&lng=${language}&vote=on`);
    const looks = new Set<string>();
    for (const phone of PHONES) {
      await page.setViewportSize(phone);
      for (const seat of ['tower', 'cockpit'] as const) {
        const name = raw(language, `common:seat.${seat}`);
        const choice = page.locator(`.vote-faces .seat-tag-${seat}`);
        await expect(choice).toContainText(name);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          phone.width,
        );
        const { height = 0, width = 0 } = (await choice.boundingBox()) ?? {};
        expect(Math.min(height, width)).toBeGreaterThan(48);
        await choice.click();
        const held = page.locator('.vote-held');
        await expect(held).toBeFocused();
        await expect(held.locator('.vote-face-letter')).toHaveText(LETTERS[seat]);
        await expect(held.locator('.vote-face-name')).toHaveText(name);
        // The whole screen, and all that stands on it is in it.
        expect(await held.boundingBox()).toMatchObject({ x: 0, y: 0, ...phone });
        for (const part of await held.locator('span').all()) {
          const { x = -1, y = -1, width: w = 0, height: h = 0 } = (await part.boundingBox()) ?? {};
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect([x + w <= phone.width + 1, y + h <= phone.height + 1]).toEqual([true, true]);
        }
        const letter = await held.locator('.vote-face-letter').boundingBox();
        expect(letter?.height ?? 0).toBeGreaterThan(0.3 * Math.min(phone.width, phone.height));
        looks.add(
          createHash('sha1')
            .update(await held.screenshot())
            .digest('hex'),
        );
        await held.click();
        await expect(held).toHaveCount(0);
      }
    }
    // No two sides look the same.
    expect(looks.size).toBe(2 * PHONES.length);
  });
