// The built game from the title to the debrief: begun by keyboard, flown by the autopilot, in both languages.
// Must not wait for time, only for the game's state.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { FlightState } from '../../src/flight/types.ts';
import { expect, test } from './fixtures.ts';

interface Deck {
  readonly flightDeck: { state(): FlightState | null };
}

const phase = (page: Page) =>
  page.evaluate(() => (window as unknown as Partial<Deck>).flightDeck?.state()?.phase ?? 'none');

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}

const SKIP = { nb: /hopp over/i, en: /skip/i } as const;

for (const lng of ['nb', 'en'] as const) {
  test(`${lng}: by keyboard from the title into the first week`, async ({ page }) => {
    await page.goto(`./?debug&seed=1&pace=relaxed&lng=${lng}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lng);
    await expect(page.getByRole('button', { name: /^Fly( Enter)?$/ })).toBeVisible();
    await clean(page);
    await page.keyboard.press('Enter');
    const skip = page.getByRole('button', { name: SKIP[lng] });
    await expect(skip).toBeVisible();
    await clean(page);
    await skip.press('Enter');
    await expect.poll(() => phase(page)).toBe('pre-flight');
    await clean(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => phase(page)).toBe('flying');
    const strip = page.locator('[data-strip="s1"]');
    await strip.click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as Deck).flightDeck.state()?.strips[0]?.status))
      .toBe('read');
    await clean(page);
    await page.keyboard.press('b');
    await page.keyboard.press('q');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as Deck).flightDeck.state()?.seat))
      .toBe('tower');
    await clean(page);
  });
}

for (const pilot of ['right', 'wrong', 'coin'] as const) {
  test(`the autopilot «${pilot}» lands`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.goto(`./?debug&seed=3&pace=relaxed&speed=40&autopilot=${pilot}&lng=nb`);
    await expect.poll(() => phase(page), { timeout: 150_000 }).toBe('landed');
    const stamps = await page.evaluate(() =>
      (window as unknown as Deck).flightDeck.state()?.strips.map((s) => s.stamps[0]?.verdict.seat),
    );
    expect(stamps).toHaveLength(12);
    if (pilot === 'right') expect(new Set(stamps)).toEqual(new Set(['right']));
    if (pilot === 'wrong') expect(stamps).not.toContain('right');
  });
}

test('a reload in mid-flight can be resumed at the same step', async ({ page }) => {
  await page.goto('./?debug&seed=5&pace=relaxed&lng=en&school=off');
  await expect(page.getByRole('button', { name: /^Fly( Enter)?$/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => phase(page)).toBe('pre-flight');
  await page.keyboard.press('Enter');
  await expect.poll(() => phase(page)).toBe('flying');
  await page.keyboard.press('q');
  const step = () => page.evaluate(() => (window as unknown as Deck).flightDeck.state()?.step ?? -1);
  await expect.poll(step).toBe(2);
  await page.reload();
  await page.getByRole('button', { name: /resume|continue/i }).press('Enter');
  await expect.poll(step).toBeGreaterThanOrEqual(1);
});
