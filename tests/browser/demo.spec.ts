// A whole demo by keyboard before a room, with the trainer's second window beside it: nothing of the vote shows before it is closed, both
// windows go together, and at every step everything is on the wall at once, in letters that are read from the last row.

import type { Page } from '@playwright/test';
import { TESTED_DEMOS } from '../../src/classroom/index.ts';
import { expect, test } from './fixtures.ts';
import { expectRead, SIZES, wallAt } from './wall.ts';
import { raw } from './words.ts';

declare global {
  interface Window {
    /** How the wall spoke before it was silenced. */
    saidBefore?: BroadcastChannel['postMessage'];
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const hands = (tower: number, cockpit: number) => [
  ...Array.from({ length: tower }, () => 't'),
  ...Array.from({ length: cockpit }, () => 'c'),
];

test('a demo of four strips, by keyboard, with votes and the second window', async ({ page, context }) => {
  test.setTimeout(360_000);
  await page.goto('./?debug&ahead=off&speed=200&lng=nb&demo=wall&company=startup&seed=77');
  await wallAt(page, 'join');
  // Nobody else reaches this machine's own address: the room is not sent there, and is told nothing of it.
  await expect(page.locator('.wall-way, .wall .class-only-here')).toHaveCount(0);
  await expect(page.locator('.wall')).not.toContainText(/127\.0\.0\.1|--room/);
  await page.keyboard.press('+');
  await expect(page.locator('.wall-room')).toContainText('25');
  await expectRead(page, 'join');

  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: raw('nb', 'demo:do.notes') }).click();
  const notes = await opened;
  await expect(notes.locator('.notes-next')).toBeVisible();
  // The trainer is, before the room is asked to join.
  await expect(notes.locator('.class-only-here')).toContainText(raw('nb', 'trainer:link.onlyHere.loopback'));

  await page.keyboard.press('Enter');
  await wallAt(page, 'vote');
  await press(page, [...hands(14, 11), '-', 'Backspace', 't', 'Backspace', '-']);
  await expect(page.locator('.wall-tally')).toContainText('24');
  await expect(page.locator('.wall')).not.toContainText('14');
  await expectRead(page, 'vote');
  // The other window has the answer, and takes a whole number.
  await expect(notes.locator('.notes-answer .seat-tag')).toBeVisible();
  await expect(notes.locator('.notes-hands input').first()).toHaveValue('14');

  // A reload loses nothing, and the other window follows the wall again.
  await page.reload();
  await wallAt(page, 'vote');
  await expect(page.locator('.wall-tally')).toContainText('24');
  await notes.getByRole('button', { name: raw('nb', 'demo:do.close') }).click();
  await wallAt(page, 'counted');
  await expect(page.locator('.wall-side-tower')).toHaveText(
    raw('nb', 'demo:vote.tower').replace('{{count}}', '14'),
  );
  await expectRead(page, 'counted');

  await page.keyboard.press('Enter');
  await wallAt(page, 'convince');
  await page.keyboard.press('s');
  await expect(page.locator('.wall-clock')).toHaveClass(/standing/);
  await expectRead(page, 'convince');
  await page.keyboard.press('PageDown');
  await wallAt(page, 'again');
  await notes.locator('.notes-hands input').first().fill('20');
  await expect(page.locator('.wall-tally')).toContainText('20');
  await press(page, hands(0, 4));
  await expectRead(page, 'again');
  await page.keyboard.press('Enter');
  await wallAt(page, 'recounted');
  await expect(page.locator('.wall-side-tower')).toHaveText([/14/, /20/]);

  // A wall that says nothing any more is told beside it, and followed again once it answers.
  const told = notes.locator('.notes-silent');
  const silence = (silent: boolean) =>
    page.evaluate((on) => {
      const { prototype } = BroadcastChannel;
      window.saidBefore ??= prototype.postMessage;
      prototype.postMessage = on ? () => undefined : window.saidBefore;
    }, silent);
  await silence(true);
  await expectRead(page, 'recounted');
  await expect(told).toHaveText(raw('nb', 'demo:notes.silent'));
  await silence(false);
  await expect(told).toHaveCount(0);

  await page.keyboard.press('b');
  await expect(page.locator('.wall-dark')).toBeVisible();
  await page.keyboard.press('Enter');
  await wallAt(page, 'seat');
  await expect(page.locator('.wall-dark')).toHaveCount(0);
  await expect(page.locator('.wall-stamp')).toBeVisible();
  await expect(page.locator('.deciding, .wall-log.lit, .log-lit')).toHaveCount(0);
  await expectRead(page, 'seat');
  await page.keyboard.press('Enter');
  await wallAt(page, 'words');
  await expect(page.locator('.deciding, .wall-log.lit, .log-lit')).toHaveCount(1);
  await expectRead(page, 'words');
  await page.keyboard.press('ArrowLeft');
  await wallAt(page, 'seat');
  await press(page, ['Enter']);
  await wallAt(page, 'words');
  await press(page, ['PageDown']);
  await wallAt(page, 'crew');
  await expectRead(page, 'crew');

  // The others by the shortest way: a room of one mind.
  for (const strip of ['1', '2', '3']) {
    await press(page, ['ArrowRight']);
    await expect(page.locator('.wall')).toHaveAttribute('data-strip', strip);
    await press(page, hands(3, 0));
    await press(page, ['Enter', 'PageDown', 'ArrowRight']);
    await wallAt(page, 'words');
    await expectRead(page, `words of strip ${strip}`);
    await press(page, ['PageDown']);
    await wallAt(page, 'crew');
  }
  await press(page, ['ArrowRight']);
  await wallAt(page, 'end');
  await expect(page.locator('.wall-table tbody tr')).toHaveCount(4);
  await expectRead(page, 'end');
  await page.keyboard.press('Escape');
  await expect(page.locator('.reading-trainer')).toBeVisible();
  await expect(notes.getByText(raw('nb', 'demo:notes.alone'))).toBeVisible();

  // The longest call, with the longest log: of a quarter that nobody has tried.
  await page.goto('./?debug&ahead=off&speed=200&lng=nb&demo=wall&company=startup&seed=37');
  await wallAt(page, 'join');
  await page.keyboard.press('Enter');
  await wallAt(page, 'vote');
  await expectRead(page, 'the longest call');
});

for (const language of ['nb', 'en'] as const)
  test(`what the browser refuses is told to the trainer in letters of the wall, ${language}`, async ({
    page,
  }) => {
    await page.addInitScript(() => Object.assign(window, { open: () => null }));
    await page.goto(`./?debug&ahead=off&speed=200&lng=${language}&demo=wall&company=startup&seed=77`);
    await wallAt(page, 'join');
    await page.getByRole('button', { name: raw(language, 'demo:do.notes') }).click();
    const told = page.locator('.wall-refused p');
    await expect(told).toHaveText(raw(language, 'demo:do.notesRefused'));
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const letters = () => told.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      await expect.poll(letters, `at ${size.height}`).toBeGreaterThanOrEqual(size.height / 40);
    }
  });

test('the tested quarters of the other companies fit on the wall, with every call and what became of it', async ({
  page,
}) => {
  test.setTimeout(360_000);
  const others = TESTED_DEMOS.filter(({ company }) => company !== 'startup');
  expect(others).toHaveLength(4);
  for (const { company, seed } of others) {
    await page.goto(`./?debug&ahead=off&speed=200&lng=nb&demo=wall&company=${company}&seed=${seed}`);
    await wallAt(page, 'join');
    await press(page, ['Enter']);
    for (const strip of ['0', '1', '2', '3']) {
      const name = `strip ${strip} of ${company} ${seed}`;
      await expect(page.locator('.wall')).toHaveAttribute('data-strip', strip);
      await wallAt(page, 'vote');
      await expectRead(page, `the call, ${name}`);
      await press(page, [...hands(3, 0), 'Enter', 'PageDown', 'ArrowRight']);
      await wallAt(page, 'words');
      await press(page, ['PageDown']);
      await wallAt(page, 'crew');
      await expectRead(page, `what became of it, ${name}`);
      await press(page, ['ArrowRight']);
    }
    await wallAt(page, 'end');
  }
});
