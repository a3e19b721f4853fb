// A case of one's own: written with the keyboard alone, shown in the demo, kept over a reload, saved as a file, and opened in a browser that has
// nothing. It takes as many presses as the report of seconds counts with.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { OWN_PRESSES } from '../../scripts/own-seconds.ts';
import { OWN_CASES } from '../builders/own-case.ts';
import { zipOf } from '../builders/packs.ts';
import { expect, listen, test } from './fixtures.ts';
import { settled } from './hands.ts';
import { keep, keptText } from './saves.ts';
import { openPack, toOwn } from './screens.ts';
import { like, raw } from './words.ts';

/** Presses of keys on a page, Tab too; what is written is none. */
class Keys {
  private count = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** How many there were since this was last asked. */
  taken(): number {
    const { count } = this;
    this.count = 0;
    return count;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.count += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Goes to a control by Tab alone. */
  async tabTo(selector: string): Promise<void> {
    for (let i = 0; i < 60; i += 1) {
      const isThere = (wanted: string) => document.activeElement?.matches(wanted) === true;
      if (await this.page.evaluate(isThere, selector)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab does not lead to ${selector}`);
  }

  async enter(selector: string): Promise<void> {
    await this.tabTo(selector);
    await this.press('Enter');
  }

  async write(selector: string, text: string): Promise<void> {
    await this.tabTo(selector);
    await this.page.keyboard.insertText(text);
  }
}

/** From the form of a case to the demo's first slide. The next Tab is pressed when a screen is there and has taken the focus, as by a player who looks. */
async function toWall(page: Page, keys: Keys): Promise<void> {
  await keys.enter('.reading-own .button.primary.wide');
  await expect(page.locator('#cases .own-strip')).toHaveCount(1);
  await settled(page);
  await keys.enter('.reading-head .button:not(.primary)');
  await expect(page.locator('.demo-start')).toBeVisible();
  await settled(page);
  await keys.enter('.demo-start .button.primary');
  await expect(page.locator('.wall')).toHaveAttribute('data-step', 'join');
}

/** Over the four strips to the fifth. */
async function toFifth(page: Page): Promise<void> {
  const wall = page.locator('.wall');
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
  test(`a case is written by keyboard, shown, and opened on another machine, ${language}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const { call, phrases, log, why } = OWN_CASES[language];
    const line = log[0]?.text ?? '';
    const decides = phrases[2] ?? '';
    const keys = new Keys(page);
    await keep(page, {});
    await toOwn(page, language);
    await keys.enter('.reading-own .button.primary');
    await expect(page.locator('#own-call')).toBeVisible();
    expect.soft(keys.taken()).toBe(OWN_PRESSES.begin);
    await keys.write('#own-call', call);
    // What can be a phrase is offered; the first, the second and the third of it are taken.
    await keys.tabTo('.own-proposal');
    await keys.press('Enter', 'Tab', 'Enter', 'Tab', 'Enter');
    await expect(page.locator('.own-proposal[aria-pressed="true"]')).toHaveCount(3);
    await keys.enter('.own-add');
    await expect(page.locator('#own-log-0')).toBeFocused();
    await page.keyboard.insertText(line);
    await keys.tabTo('#own-decides input');
    // The log first, then up to the third phrase.
    await keys.press('ArrowUp');
    await expect(page.locator('#own-decides input').nth(3)).toBeChecked();
    await keys.press('ArrowUp');
    await keys.tabTo('#own-seat input');
    await keys.press('ArrowDown');
    await keys.write('#own-why', why);
    const strip = page.locator('.page-part-preview .own-strip');
    await expect(strip.locator('.decides')).toContainText(decides);
    await expect(strip.locator('.ink-on-tower')).toBeVisible();
    await expect(page.locator('.own-all-done')).toHaveText(raw(language, 'own:form.ready'));
    expect.soft(keys.taken()).toBe(OWN_PRESSES.form);
    // A reload may come before the last of it is written.
    await expect
      .poll(async () => `${await keptText(page, 'cases/a')}${await keptText(page, 'cases/b')}`)
      .toContain(why);

    await toWall(page, keys);
    expect.soft(keys.taken()).toBe(OWN_PRESSES.demo);
    await toFifth(page);
    await expect(page.locator('.wall-call')).toContainText(decides);
    await expect(page.locator('.wall-log')).toContainText(line);

    await toOwn(page, language);
    await expect(page.locator('#cases .own-strip')).toContainText(line);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: like(language, 'own:list.saveOf') }).focus();
    await keys.press('Enter');
    expect.soft(keys.taken()).toBe(OWN_PRESSES.save);
    const text = readFileSync(await (await download).path(), 'utf8');

    // Another machine knows nothing of this one.
    const elsewhere = await browser.newContext();
    const complaints = listen(elsewhere, baseURL ?? '');
    const other = await elsewhere.newPage();
    await toOwn(other, language);
    await expect(other.locator('#cases .own-strip')).toHaveCount(0);
    await openPack(other, 'klipt.json', text.slice(0, -20));
    await expect(other.locator('.own-faults')).toContainText('klipt.json');
    // Scenarios for one of our companies are checked there, and kept as a pack.
    await openPack(other, 'pakke.zip', Buffer.from(zipOf()));
    await expect(other.locator('#open .own-strip')).toHaveCount(1);
    await other.getByRole('button', { name: raw(language, 'own:open.keep_one') }).click();
    await expect(other.locator('.own-packs li')).toHaveCount(1);
    await openPack(other, 'sak.json', text);
    await other.getByRole('button', { name: raw(language, 'own:open.keep_one') }).focus();
    await other.keyboard.press('Enter');
    const kept = other.locator('#cases .own-strip');
    await expect(kept).toHaveCount(1);
    await expect(kept.locator('.decides')).toContainText(decides);
    await expect(kept).toContainText(why);
    // What is pressed and gone leaves the focus beside it.
    const pressed = async (selector: string) => {
      await other.locator(selector).last().focus();
      await other.keyboard.press('Enter');
    };
    await pressed('#cases .own-row-foot .button:last-child');
    await expect(kept).toHaveCount(0);
    await expect(other.locator('.own-removed button')).toBeFocused();
    await other.keyboard.press('Enter');
    await expect(kept).toHaveCount(1);
    await expect(other.locator('.own-row button').first()).toBeFocused();
    await pressed('.own-packs .button:last-child');
    await expect(other.locator('.own-packs')).toHaveCount(0);
    await expect(other.locator('.own-drop button')).toBeFocused();
    expect(complaints).toEqual([]);
    await elsewhere.close();
  });
}
