// A case of one's own: written with the keyboard alone, kept over a reload, saved as a file, and opened in a browser that has nothing.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { zipOf } from '../builders/packs.ts';
import { expect, test } from './fixtures.ts';
import { keep, keptText } from './saves.ts';
import { openPack, toOwn } from './screens.ts';
import { type Language, like, raw } from './words.ts';

const WORDS: Readonly<Record<Language, { call: string; line: string; why: string; decides: string }>> = {
  nb: {
    call: 'Hei, det er Kari i Bodø. Vi har mistet fire anbud på rad, og ingen har spurt kundene hvorfor. Skal jeg love styret noe?',
    line: 'Fire av sju anbud kom dagen før fristen',
    why: 'Ingen har spurt kundene, så de som bestemmer, vet ikke hvorfor. Da begynner det i tårnet.',
    decides: 'ingen har spurt kundene hvorfor',
  },
  en: {
    call: 'Hi, it’s Kate in Leeds. We have lost four tenders in a row, and nobody has asked the customers why. What do I tell the board?',
    line: 'Four of seven tenders went in on the last day',
    why: 'Nobody has asked the customers, so those who decide do not know why. That begins in the tower.',
    decides: 'nobody has asked the customers why',
  },
};

/** Goes to a control by Tab alone. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

async function write(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.insertText(text);
}

/** From the form of a case to the demo and its fifth strip, by keyboard. */
async function showInDemo(page: Page): Promise<void> {
  await press(page, '.reading-own .button.primary.wide');
  await expect(page.locator('#cases .own-strip')).toHaveCount(1);
  await press(page, '.reading-head .button:not(.primary)');
  await press(page, '.demo-start .button.primary');
  const wall = page.locator('.wall');
  await expect(wall).toHaveAttribute('data-step', 'join');
  await page.keyboard.press('Enter');
  for (const strip of ['0', '1', '2', '3']) {
    await expect(wall).toHaveAttribute('data-strip', strip);
    await page.keyboard.press('t');
    for (const step of ['counted', 'seat', 'words', 'crew']) {
      await page.keyboard.press('ArrowRight');
      await expect(wall).toHaveAttribute('data-step', step);
    }
    await page.keyboard.press('ArrowRight');
  }
  await expect(wall).toHaveAttribute('data-strip', '4');
}

for (const language of ['nb', 'en'] as const) {
  test(`a case is written by keyboard and opened on another machine, ${language}`, async ({ page }) => {
    const { call, line, why, decides } = WORDS[language];
    await keep(page, {});
    await toOwn(page, language);
    await press(page, '.reading-own .button.primary');
    await expect(page.locator('#own-call')).toBeVisible();
    await write(page, '#own-call', call);
    // What can be a phrase is offered; the first, the second and the third of it are taken.
    await tabTo(page, '.own-proposal');
    for (let i = 0; i < 3; i += 1) {
      await page.keyboard.press('Enter');
      if (i < 2) await page.keyboard.press('Tab');
    }
    await expect(page.locator('.own-proposal[aria-pressed="true"]')).toHaveCount(3);
    await press(page, '.own-add');
    await expect(page.locator('#own-log-0')).toBeFocused();
    await page.keyboard.insertText(line);
    await tabTo(page, '#own-decides input');
    // The log first, then up to the third phrase.
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('#own-decides input').nth(3)).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await tabTo(page, '#own-seat input');
    await page.keyboard.press('ArrowDown');
    await write(page, '#own-why', why);
    const strip = page.locator('.page-part-preview .own-strip');
    await expect(strip.locator('.decides')).toContainText(decides);
    await expect(strip.locator('.ink-on-tower')).toBeVisible();
    await expect(page.locator('.own-all-done')).toHaveText(raw(language, 'own:form.ready'));
    // A reload may come before the last of it is written.
    await expect
      .poll(async () => `${await keptText(page, 'cases/a')}${await keptText(page, 'cases/b')}`)
      .toContain(why);

    if (language === 'nb') {
      await showInDemo(page);
      await expect(page.locator('.wall-call')).toContainText(decides);
      await expect(page.locator('.wall-log')).toContainText(line);
    }

    await toOwn(page, language);
    await expect(page.locator('#cases .own-strip')).toContainText(line);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: like(language, 'own:list.saveOf') }).focus();
    await page.keyboard.press('Enter');
    const text = readFileSync(await (await download).path(), 'utf8');

    await keep(page, {});
    await toOwn(page, language);
    await expect(page.locator('#cases .own-strip')).toHaveCount(0);
    await openPack(page, 'klipt.json', text.slice(0, -20));
    await expect(page.locator('.own-faults')).toContainText('klipt.json');
    // Scenarios for one of our companies are checked there, and kept as a pack.
    await openPack(page, 'pakke.zip', Buffer.from(zipOf()));
    await expect(page.locator('#open .own-strip')).toHaveCount(1);
    await page.getByRole('button', { name: raw(language, 'own:open.keep_one') }).click();
    await expect(page.locator('.own-packs li')).toHaveCount(1);
    await openPack(page, 'sak.json', text);
    await page.getByRole('button', { name: raw(language, 'own:open.keep_one') }).click();
    const kept = page.locator('#cases .own-strip');
    await expect(kept).toHaveCount(1);
    await expect(kept.locator('.decides')).toContainText(decides);
    await expect(kept).toContainText(why);
    // What is pressed and gone leaves the focus beside it.
    const pressed = async (selector: string) => {
      await page.locator(selector).last().focus();
      await page.keyboard.press('Enter');
    };
    await pressed('#cases .own-row-foot .button:last-child');
    await expect(kept).toHaveCount(0);
    await expect(page.locator('.own-removed button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(kept).toHaveCount(1);
    await expect(page.locator('.own-row button').first()).toBeFocused();
    await pressed('.own-packs .button:last-child');
    await expect(page.locator('.own-packs')).toHaveCount(0);
    await expect(page.locator('.own-drop button')).toBeFocused();
  });
}
