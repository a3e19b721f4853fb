// A room's answers, from the codes of its debriefs to what is told of them all.

import { rideItems } from '../../scripts/check-ride-files.ts';
import { type Ride, rideCodeOf, rideFrom, withAnswer } from '../../src/ride/index.ts';
import { like, raw } from './words.ts';
import { expect, test } from './fixtures.ts';
import { keyboard, tabTo } from './hands.ts';
import { CLASS_QUARTER, roomOf } from './room-codes.ts';
import { SCREENS } from './screens.ts';

test('a chat with codes is collected, told, kept over a reload, and removed again', async ({ page }) => {
  await SCREENS.collect(page, 'lng=nb');
  await expect(page.locator('.collect-have')).toHaveText('6 av 24');
  await expect(page.locator('.room-strip').first()).toBeVisible();
  await page.reload();
  await page.locator('[data-way="trainer"]').click();
  await page.getByRole('button', { name: raw('nb', 'trainer:collect.open') }).click();
  await expect(page.locator('.collect-have')).toHaveText('6 av 24');
  // From here on by keyboard alone: pasted, told aloud, removed and had back.
  const [first = ''] = roomOf(CLASS_QUARTER);
  const hands = keyboard(page);
  const button = (key: string) => page.getByRole('button', { name: raw('nb', `trainer:collect.${key}`) });
  await tabTo(page, page.locator('.collect textarea'));
  await page.keyboard.insertText(`Kari: ${first}\nOla: ${first.replace(/.$/, '-')}`);
  await hands.press(button('add'));
  await expect(page.locator('.collect-outcome')).toContainText('Ta med likevel');
  await expect(page.locator('[aria-live="polite"]')).toContainText(raw('nb', 'trainer:collect.addedNone'));
  await hands.press(button('clear'));
  await expect(page.locator('.collect-have')).toHaveText('0 av 24');
  await expect(page.locator('.room-strip')).toHaveCount(0);
  // The button is gone that had the focus.
  await expect(button('undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.collect-have')).toHaveText('6 av 24');
  await expect(button('clear')).toBeFocused();
});

test('the code that a debrief shows is taken in by the trainer’s page', async ({ page }) => {
  await SCREENS.debrief(page, 'lng=en');
  await page.getByRole('button', { name: raw('en', 'debrief:code.show') }).click();
  const code = (await page.locator('.class-code').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  await expect(page.locator('.class-code-qr path')).toHaveAttribute('d', /./);
  const picture = await page.locator('.class-code-qr').screenshot();
  await page.locator('.next-flight ~ .button-row button').last().click();
  await page.locator('[data-way="trainer"]').click();
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

const ITEMS = rideItems();

/** The code of a ride in which every so manieth item was put into the wrong seat. */
function ridden(rides: readonly Ride[], when: 'before' | 'after', code: number, wrongEvery: number): Ride {
  const ride = rideFrom(rides, { when, code, form: null, startedAt: '2026-11-30T08:00:00.000Z' });
  return ITEMS.filter(({ form }) => form === ride.form).reduce((so, { id, seat }, i) => {
    const other = seat === 'tower' ? 'cockpit' : 'tower';
    return withAnswer(so, { item: id, seat: i % wrongEvery === 0 ? other : seat });
  }, ride);
}

/** The rides of so many people, each before and after. */
const ridesOf = (people: number) =>
  Array.from({ length: people }, (_, i) => {
    const before = ridden([], 'before', 4_000_000_000 + i, 3);
    return [before, ridden([before], 'after', 0, 7)].map((ride) => rideCodeOf(ride, ITEMS) ?? '');
  }).flat();

for (const language of ['nb', 'en'] as const) {
  test(`the codes of rides tell the room’s gain, and of few nothing, ${language}`, async ({ page }) => {
    await SCREENS.collect(page, `lng=${language}`);
    const section = page.locator('.page-part', { hasText: raw(language, 'trainer:rides.title') });
    await expect(section).toHaveCount(0);
    const codes = ridesOf(5);
    const add = async (text: string) => {
      await page.locator('.collect textarea').fill(text);
      await page.getByRole('button', { name: raw(language, 'trainer:collect.add') }).click();
    };
    await add(`Kari: ${codes.slice(0, 8).join(' ')}`);
    await expect(section).toContainText(
      raw(language, 'trainer:rides.few').replace('{{fewest}}', '5').slice(0, 20),
    );
    await expect(section.locator('.big-line')).toHaveCount(0);
    await add(codes.slice(8).join('\n'));
    await expect(section.locator('.big-line')).toHaveText(raw(language, 'trainer:rides.word.better'));
    // Seven of twenty wrong before, three after, of five people.
    await expect(section).toContainText('65');
    await expect(section).toContainText('85');
    // d′ and bias, each before and after with its interval.
    for (const [figure, first] of [
      ['dPrime', '0.8 (0.3'],
      ['bias', '0.1 (−0.1'],
    ] as const) {
      const line = section.getByText(like(language, `trainer:rides.${figure}`));
      await expect(line).toContainText(language === 'nb' ? first.replaceAll('.', ',') : first);
    }
    // They are not answers of the class's quarter, and a reload keeps them beside these.
    await expect(page.locator('.collect-have')).toContainText('6');
  });

  test(`result files tell the first flight against the second, ${language}`, async ({ page }) => {
    await SCREENS.collect(page, `lng=${language}`);
    const share = (right: number, all: number) => ({ right, all });
    const file = (i: number) => ({
      name: `resultat-${i}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({
          setup: {},
          commands: [],
          flights: {
            mark: `m${i}`,
            seed: CLASS_QUARTER.seed,
            company: CLASS_QUARTER.company,
            first: { seats: share(5, 10), words: share(2, 8) },
            second: { seats: share(6 + (i % 2), 10), words: share(4, 8) },
          },
        }),
      ),
    });
    const section = page.locator('#flights');
    const files = page.locator('.collect-files input');
    await files.setInputFiles([1, 2, 3, 4].map(file));
    await expect(section).toBeVisible();
    await expect(section.locator('.big-line')).toHaveCount(0);
    await files.setInputFiles([4, 5].map(file));
    await expect(section.locator('.big-line')).toHaveCount(2);
    // Fifty of a hundred, then sixty-six; by ten, twenty, ten, twenty and ten points.
    await expect(section.locator('.big-line').first()).toContainText(/50.+66/);
    await expect(section).toContainText('+16');
    await page.getByRole('button', { name: raw(language, 'trainer:collect.clear') }).click();
    await expect(section).toHaveCount(0);
    await page.getByRole('button', { name: raw(language, 'trainer:collect.undo') }).click();
    await expect(section.locator('.big-line')).toHaveCount(2);
  });
}
