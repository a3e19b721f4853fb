// Keys of other keyboards, fields that open, states that wait, and the side on which each seat lies.

import type { Page } from '@playwright/test';
import { flightOf, logOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { FLIGHT_STATES } from './flight-states.ts';
import { tabTo } from './hands.ts';
import { moment } from './moments.ts';
import { openTitle, resumeHere, resumeIn } from './saves.ts';
import { flying } from './screens.ts';
import { show } from './show.ts';
import { like, raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Key {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly isComposing?: boolean;
  readonly modifierAltGraph?: boolean;
}

/** A key of a keyboard that this machine has not got. */
function type(page: Page, key: Key): Promise<void> {
  return page.evaluate((init) => {
    const on = document.activeElement ?? document.body;
    on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  }, key);
}

const seatOf = async (page: Page) => (await flightOf(page)).seat;

test('keys act by their place where the character means nothing, and not at all with AltGr or an accent', async ({
  page,
}) => {
  await flying(page, 'lng=nb', 'cockpit');
  await type(page, { key: 'q', code: 'KeyQ', modifierAltGraph: true });
  await type(page, { key: 'q', code: 'KeyQ', ctrlKey: true });
  await type(page, { key: 'q', code: 'KeyQ', metaKey: true });
  await type(page, { key: 'q', code: 'KeyQ', isComposing: true });
  await type(page, { key: 'Dead', code: 'BracketLeft' });
  await type(page, { key: 'q', code: 'KeyQ' });
  expect(await seatOf(page)).toBe('cockpit');
  await type(page, { key: 'й', code: 'KeyQ' });
  expect(await seatOf(page)).toBe('tower');
  await expect(page.locator('.dock .card')).toHaveCount(0);
  await type(page, { key: '&', code: 'Digit1' });
  await expect(page.locator('.dock .card')).toBeVisible();
});

test('who disagrees writes at once: the field has the focus, and no letter is a command', async ({
  page,
}) => {
  const stamped = moment('a stamp in the right seat, its verdict told', ({ state }) => {
    const strip = state.strips.find(({ status, remedy }) => status === 'ordered' && remedy !== null);
    return strip?.disagreed === null ? strip.id : null;
  });
  await resumeIn(page, { flight: stamped, settings: { tier: 'words' } }, 'lng=nb');
  await page.locator(`[data-strip="${stamped.found}"]`).click();
  // What was said lies in the fold below what came of it.
  await page.locator('.dock .card > .why > summary').last().click();
  await page
    .locator('.dock .card > .why .why > summary', { hasText: raw('nb', 'flight:card.saidBefore') })
    .click();
  await page.getByRole('button', { name: raw('nb', 'flight:verdict.disagree') }).click();
  const field = page.locator('.dock .card input[type=text]');
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  await page.keyboard.type('lenqpm');
  await expect(field).toHaveValue('lenqpm');
  // Also where the focus has strayed: a text is still meant.
  await page.locator('.dock .card h2').focus();
  const { seat, week } = await flightOf(page);
  await page.keyboard.type('lqnp ');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  expect(await flightOf(page)).toMatchObject({ seat, week });
  await field.press('Enter');
  await expect(page.locator('.dock .card')).toContainText('lenqpm');
});

test('a slip that nobody has touched waits, and says what that costs', async ({ page }) => {
  const hanging = moment('a slip that hangs over its strip', ({ state }) => {
    const slip = state.slips.find((one) => one.state === 'hanging');
    const strip = state.strips.find(({ id }) => id === slip?.strip);
    return slip !== undefined &&
      strip?.status === 'ordered' &&
      strip.remedy === null &&
      state.seat === 'tower'
      ? { slip: slip.id, strip: strip.id }
      : null;
  });
  await resumeIn(page, { flight: hanging, settings: { tier: 'words' } }, 'lng=nb');
  const paper = page.locator(`[data-strip="${hanging.found.strip}"]`);
  const cost = new RegExp(
    `${like('nb', 'flight:strip.cost').source.slice(1)}|${raw('nb', 'flight:strip.costLittle')}`,
  );
  await expect(paper).toContainText(raw('nb', 'flight:next.slipWaits'));
  await expect(paper).toContainText(cost);
  await expect(page.locator(`.bay-done [data-strip="${hanging.found.strip}"]`)).toHaveCount(0);
  await page.keyboard.press('q');
  await expect(page.locator(`[data-slip="${hanging.found.slip}"]`)).toContainText(cost);
});

test('the cockpit lies to the left and the tower to the right', async ({ page }) => {
  const left = async (name: string) =>
    (await page.locator(name).filter({ visible: true }).boundingBox())?.x ?? 0;
  await openTitle(page, 'lng=nb&tier=words');
  await page.locator('[data-way="school"]').click();
  expect(await left('.seat-window-cockpit')).toBeLessThan(await left('.seat-window-tower'));
  await flying(page, 'lng=nb', 'cockpit');
  const middle = (page.viewportSize()?.width ?? 0) / 2;
  expect(await left('.door-to-tower')).toBeGreaterThan(middle);
  await page.keyboard.press('q');
  await expect.poll(() => left('.door-to-cockpit')).toBeLessThan(middle);
});

test('what the desk covers is neither seen nor reached by Tab, and is there again once it is closed', async ({
  page,
}) => {
  const { moment: now, open } = FLIGHT_STATES['desk all opened']();
  await resumeIn(page, { flight: now, settings: { tier: null } }, 'lng=nb&tier=still');
  const sector = page.locator('[data-twin="sector-1"]');
  const paper = page.locator(`[data-strip="${open?.id ?? ''}"]`);
  await expect(sector).toBeVisible();
  await tabTo(page, paper);
  await page.keyboard.press('Enter');
  await expect(page.locator('.dock.at-desk')).toBeVisible();
  await expect(sector).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(sector).toBeVisible();
  await expect(paper).toBeFocused();
  await tabTo(page, sector);
});

test('on an upright phone a card of work lies over the picture, a call leaves it, and the strips bring it back', async ({
  page,
}) => {
  const { moment: now, open } = FLIGHT_STATES['desk all opened']();
  await page.setViewportSize({ width: 390, height: 844 });
  await resumeIn(page, { flight: now, settings: { tier: null } }, 'lng=nb&tier=still');
  const sector = page.locator('[data-twin="sector-1"]');
  const dock = page.locator('.dock');
  await page.locator(`[data-strip="${open?.id ?? ''}"]`).click();
  await expect(sector).toBeHidden();
  await expect(page.locator('.corner-radar')).toBeVisible();
  expect((await dock.boundingBox())?.height).toBeGreaterThan(844 * 0.8);
  await page.locator('.sheets button').first().click();
  await expect(sector).toBeVisible();
  const { moment: call, open: called } = FLIGHT_STATES['strip read']();
  await resumeHere(page, call);
  await page.locator(`[data-strip="${called?.id ?? ''}"]`).click();
  await expect(page.locator('.stamp').first()).toBeVisible();
  expect((await dock.boundingBox())?.y).toBeGreaterThan(844 * 0.35);
});

test('from a card that is done with one press leads on: to the next week, where nothing waits', async ({
  page,
}) => {
  await show(page, FLIGHT_STATES['verdict on the right finding'](), 'lng=nb');
  const { week } = await flightOf(page);
  await expect(page.locator('.dock .go-on')).toContainText(raw('nb', 'flight:bay.nextWeek'));
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await flightOf(page)).week).toBe(week + 1);
  await expect(page.locator('.dock .card')).toHaveCount(0);
});

test('after a press by mouse Enter does what it stands on, and not the same press again', async ({
  page,
}) => {
  await show(page, FLIGHT_STATES['desk likely to be named'](), 'lng=nb');
  await page.locator('.dock .button.name').first().click();
  await expect(page.locator('.dock .commit .key')).toHaveText('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await logOf(page)).commands.at(-1)?.kind).toBe('commit-finding');
});

test('the cockpit’s decision lies on one screen, and what it covers is not reached by Tab', async ({
  page,
}) => {
  const { moment: now, open } = FLIGHT_STATES['cockpit tool']();
  await resumeIn(page, { flight: now, settings: { tier: null } }, 'lng=nb&tier=still');
  const twins = page.locator('.twins');
  await page.keyboard.press('Escape');
  await expect(twins).toBeVisible();
  await page.locator(`[data-strip="${open?.id ?? ''}"]`).click();
  const card = page.locator('.dock.deciding .card');
  await expect(card).toBeVisible();
  await expect(twins).toBeHidden();
  for (const way of await card.locator('.choice, .commit').all())
    await expect(way).toBeInViewport({ ratio: 1 });
});

test('one key unfolds why the landing is expected elsewhere, and folds it again', async ({ page }) => {
  await show(page, FLIGHT_STATES['landing explained'](), 'lng=nb');
  const why = page.locator('.landing-why li').first();
  await expect(why).toBeHidden();
  await page.keyboard.press('w');
  await expect(why).toBeVisible();
  await page.keyboard.press('w');
  await expect(why).toBeHidden();
});

test('an open strip that is pressed again gives the focus to its card, where Enter stamps', async ({
  page,
}) => {
  await flying(page, 'lng=nb', 'cockpit');
  const strip = page.locator('.bay [data-strip]').first();
  for (let presses = 0; presses < 2; presses += 1) {
    await strip.click();
    await expect(page.locator('.dock .card-title')).toBeFocused();
    await strip.focus();
  }
  await strip.press('Enter');
  await expect(page.locator('.dock .card-title')).toBeFocused();
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await flightOf(page)).strips[0]?.stamps.length).toBe(1);
});
