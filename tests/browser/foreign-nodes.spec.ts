// Extensions that put nodes of their own in the place of texts: translators, dictionaries, readers.

import type { Page } from '@playwright/test';
import { setup } from '../builders/flight.ts';
import { flightOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { mouse } from './hands.ts';
import { momentsOf } from './moments.ts';
import { Pilot } from './pilot.ts';
import { resumeIn } from './saves.ts';
import { raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WAYS = ['another text', 'another element', 'wrapped', 'whole element'] as const;

/** Does to the texts of bar, bay and card what such extensions do, each way in turn, and goes on doing it to what comes. */
async function swapTexts(page: Page): Promise<void> {
  await page.evaluate((ways) => {
    const done = new WeakSet<Node>();
    let turn = 0;
    function swap(text: Text): void {
      const { parentElement: parent, data } = text;
      if (parent === null || done.has(text) || data.trim() === '') return;
      if (parent.closest('font, script, style, textarea, [data-live]') !== null) return;
      const how = ways[turn % ways.length];
      turn += 1;
      const font = document.createElement('font');
      const copy = document.createTextNode(data);
      done.add(copy);
      if (how === 'another text') text.replaceWith(copy);
      if (how === 'another element') {
        font.append(copy);
        text.before(font);
        text.remove();
      }
      if (how === 'wrapped') {
        done.add(text);
        text.before(font);
        font.append(text);
      }
      if (how === 'whole element' && parent.childNodes.length === 1) {
        parent.textContent = data;
        if (parent.firstChild !== null) done.add(parent.firstChild);
      }
    }
    function swapAll(): void {
      for (const place of document.querySelectorAll('.bar, .dock, .bay')) {
        const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
        for (const text of texts) swap(text);
      }
    }
    swapAll();
    new MutationObserver(swapAll).observe(document.body, { childList: true, subtree: true });
  }, WAYS);
}

test('the page declares its language, and asks not to be translated', async ({ page }) => {
  await page.goto('./?lng=en');
  await page.locator('.title-panel').waitFor();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('translate', 'no');
  await expect(html).toHaveClass(/notranslate/);
  await expect(page.locator('meta[name=google]')).toHaveAttribute('content', 'notranslate');
});

test('texts replaced by others neither freeze figures nor throw', async ({ page }) => {
  const start = [...momentsOf(setup({ seed: 6 }), 'right')][2];
  if (start === undefined) throw new Error('no flight');
  await resumeIn(page, { flight: start, settings: { tier: 'words' } }, 'lng=nb');
  await swapTexts(page);
  const pilot = new Pilot(page, mouse());
  await pilot.fly('right', ({ week }) => week >= 3);
  const { week, score } = await flightOf(page);
  const points = score.reduce((sum, line) => sum + line.points, 0);
  const bar = page.locator('.bar');
  await expect(bar.locator('.week-words')).toContainText(
    raw('nb', 'flight:bar.week').replace('{{week}}', String(week)),
  );
  await expect(bar.locator('.points')).toContainText(String(Math.abs(points)));
  await expect(page.locator('[data-error]')).toHaveCount(0);
});
