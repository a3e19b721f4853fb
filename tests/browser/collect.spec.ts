// A room's answers, from the codes of its debriefs to what is told of them all.

import { raw } from './words.ts';
import { expect, test } from './fixtures.ts';
import { CLASS_QUARTER, roomOf } from './room-codes.ts';
import { SCREENS } from './screens.ts';

test('a chat with codes is collected, told, kept over a reload, and removed again', async ({ page }) => {
  await SCREENS.collect(page, 'lng=nb');
  await expect(page.locator('.collect-have')).toHaveText('6 av 24');
  await expect(page.locator('.room-strip').first()).toBeVisible();
  await page.reload();
  await page.locator('.title-ways button').nth(1).click();
  await page.getByRole('button', { name: raw('nb', 'trainer:collect.open') }).click();
  await expect(page.locator('.collect-have')).toHaveText('6 av 24');
  const [first = ''] = roomOf(CLASS_QUARTER);
  await page.locator('.collect textarea').fill(`Kari: ${first}\nOla: ${first.replace(/.$/, '-')}`);
  await page.getByRole('button', { name: raw('nb', 'trainer:collect.add') }).click();
  await expect(page.locator('.collect-outcome')).toContainText('tatt med før');
  await page.getByRole('button', { name: raw('nb', 'trainer:collect.clear') }).click();
  await expect(page.locator('.collect-have')).toHaveText('0 av 24');
  await expect(page.locator('.room-strip')).toHaveCount(0);
  await page.getByRole('button', { name: raw('nb', 'trainer:collect.undo') }).click();
  await expect(page.locator('.collect-have')).toHaveText('6 av 24');
});

test('the code that a debrief shows is taken in by the trainer’s page', async ({ page }) => {
  await SCREENS.debrief(page, 'lng=en');
  await page.getByRole('button', { name: raw('en', 'debrief:code.show') }).click();
  const code = (await page.locator('.class-code').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  await expect(page.locator('.class-code-qr path')).toHaveAttribute('d', /./);
  const picture = await page.locator('.class-code-qr').screenshot();
  await page.locator('.next-flight ~ .button-row button').last().click();
  await page.locator('.title-ways button').nth(1).click();
  await page.locator('.seed-field .class-field').fill('3');
  await page.locator('.seed-field .class-field').blur();
  await page.getByRole('button', { name: raw('en', 'trainer:collect.open') }).click();
  const png = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });
  const blank = await page.locator('.collect-have').screenshot();
  await page
    .locator('.collect-files input')
    .setInputFiles([
      png('code.png', picture),
      png('blank.png', blank),
      png('no.png', Buffer.from('no picture')),
    ]);
  await expect(page.locator('.collect-have')).toHaveText('1 of 24');
  await expect(page.locator('.collect-outcome')).toContainText(
    raw('en', 'trainer:collect.receipt.pictureNone').replace('{{text}}', 'blank.png'),
  );
  await expect(page.locator('.collect-outcome')).toContainText(
    raw('en', 'trainer:collect.receipt.pictureDamaged').replace('{{text}}', 'no.png'),
  );
  await page.locator('.collect textarea').fill(`my code is ${code}.`);
  await page.getByRole('button', { name: raw('en', 'trainer:collect.add') }).click();
  await expect(page.locator('.collect-outcome')).toContainText(
    raw('en', 'trainer:collect.receipt.double').replace('{{text}}', code),
  );
  // Nobody has a camera here: that is said, and everything else goes on.
  await page.getByRole('button', { name: raw('en', 'trainer:collect.camera.start') }).click();
  await expect(page.locator('.camera p')).toContainText(/camera/i);
  await expect(page.locator('.collect-have')).toHaveText('1 of 24');
  await expect(page.locator('.page-part', { hasText: 'fewer than 5' })).toBeVisible();
});
