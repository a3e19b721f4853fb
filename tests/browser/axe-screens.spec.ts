// Runs axe on every screen that the layout tests do not look at, every dialog and step of Ground school, on the debrief with everything unfolded, and on the error screen.

import type { Page } from '@playwright/test';
import { STEPS } from '../../src/panels/school/school-state.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { withPlant } from './plant.ts';
import { stampForProjector } from './projector.ts';
import { moment } from './moments.ts';
import { keptText, openTitle, resumeIn } from './saves.ts';
import { DIALOGS, flying, SCHOOL_STEPS, SCREENS } from './screens.ts';
import { VIEWS } from './views.ts';
import { like, raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function clean(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
}

// A view of the layout tests is looked at there.
for (const [name, go] of Object.entries(SCREENS).filter(([screen]) => !(screen in VIEWS))) {
  test(`no violation on the screen ${name}`, async ({ page }) => {
    await go(page, 'lng=nb');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await clean(page);
  });
}

for (const [name, go] of Object.entries(DIALOGS)) {
  test(`no violation in the dialog ${name}`, async ({ page }) => {
    await go(page, 'lng=en');
    await expect(page.locator(`dialog[open][data-dialog="${name}"]`)).toBeVisible();
    await clean(page);
  });
}

test('no violation with the vote card held up, which the keys hold and lay down', async ({ page }) => {
  await SCREENS['vote-card'](page, 'lng=en');
  for (const [key, seat] of [
    ['t', 'tower'],
    ['c', 'cockpit'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(`.vote-held.seat-tag-${seat}`)).toBeFocused();
    await clean(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('.vote-held')).toHaveCount(0);
  }
  await page.locator('.vote-face').last().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.vote-held.seat-tag-cockpit')).toBeFocused();
});

test('no violation at any step of Ground school', async ({ page }) => {
  test.setTimeout(240_000);
  await SCREENS.school(page, 'lng=nb');
  for (const step of STEPS) {
    await expect(page.locator('#school-step')).toBeVisible();
    if (!step.endsWith('-verdict'))
      await expect(page.locator('#school-step')).toHaveText(raw('nb', `school:heading.${step}`));
    expect.soft(await violationsOf(page), step).toEqual([]);
    await SCHOOL_STEPS[step](page);
  }
});

test('no violation in the debrief with everything unfolded, nor in its replay', async ({ page }) => {
  await SCREENS.debrief(page, 'lng=en');
  for (const id of [
    'disputed',
    'saved',
    'landing',
    'twins',
    'timeline',
    'roles',
    'missed',
    'points',
    'limits',
    'questions',
    'take',
  ])
    await expect(page.locator(`#${id}`)).toBeVisible();
  for (const summary of await page.locator('details:not([open]) > summary').all())
    if (await summary.isVisible()) await summary.click();
  await clean(page);
  await page.locator('#timeline .entries').getByRole('button').first().click();
  await expect(page.locator('dialog.replay')).toBeVisible();
  await clean(page);
});

test('no violation beside the offer to take a setting back, and it is taken back', async ({ page }) => {
  await flying(page, 'lng=nb', 'cockpit');
  await page.keyboard.press('p');
  await page.getByRole('button', { name: raw('nb', 'common:pause.settings') }).click();
  const dialog = page.locator('dialog[data-dialog="settings"]');
  const points = dialog.getByRole('checkbox', { name: raw('nb', 'common:settings.points') });
  await points.click();
  await dialog.getByRole('button', { name: raw('nb', 'common:settings.close') }).click();
  // Closing the settings leads back to the pause from which they were opened.
  await page.getByRole('button', { name: raw('nb', 'common:pause.continue') }).click();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  const offer = page.locator('[data-notice="common:notice.settingsChanged"]');
  await expect(offer).toBeVisible();
  await expect(page.locator('.bar .points')).toHaveCount(0);
  await clean(page);
  await offer.getByRole('button', { name: raw('nb', 'common:notice.undo'), exact: true }).click();
  await expect(offer).toHaveCount(0);
  await expect(page.locator('.bar .points')).toBeVisible();
});

test('no violation on the title after a landing, which leads to the debrief also after a reload', async ({
  page,
}) => {
  await SCREENS.landed(page, 'lng=en');
  // A reload may lose the last command, which here is the landing; so wait until it is saved.
  await expect.poll(() => keptText(page, 'flight/b')).toContain('record');
  await openTitle(page, 'lng=en');
  await expect(page.getByRole('button', { name: like('en', 'common:title.debrief') })).toBeVisible();
  await clean(page);
  await page.keyboard.press('r');
  await expect(page.locator('#timeline')).toBeVisible();
});

test('a flight of the history can be gone through again', async ({ page }) => {
  await SCREENS.logbook(page, 'lng=en');
  await page
    .locator('tbody tr')
    .getByRole('button', { name: like('en', 'logbook:flights.debriefOf') })
    .click();
  await expect(page.locator('#timeline')).toBeVisible();
});

test('no violation in the pause that leaving the window brings', async ({ page }) => {
  await flying(page, 'lng=en', 'tower');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hasFocus', { value: () => false, configurable: true });
    window.dispatchEvent(new Event('blur'));
  });
  const pause = page.locator('dialog[open][data-dialog="pause"]');
  await expect(pause).toContainText(raw('en', 'common:pause.away'));
  await clean(page);
  await pause.getByRole('button', { name: raw('en', 'common:pause.continue') }).click();
  await expect(pause).toHaveCount(0);
});

for (const seat of ['cockpit', 'tower'] as const) {
  test(`no violation in the ${seat} with words alone`, async ({ page }) => {
    await flying(page, 'lng=nb', seat);
    await expect(page.locator('.in-words')).toBeInViewport();
    await clean(page);
  });
}

test('no violation on a radar sector opened from the picture', async ({ page }) => {
  await flying(page, 'lng=nb', 'tower', true);
  await page.locator('[data-twin="sector-1"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.dock [data-step^="sector"]')).toBeVisible();
  await clean(page);
});

test('no violation on a case opened from the radar, nor on its blip in focus', async ({ page }) => {
  await flying(page, 'lng=en', 'tower', true);
  const blip = page.locator('[data-twin^="blip-"]').first();
  await blip.focus();
  await clean(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.dock [data-step^="blip"]')).toBeVisible();
  await clean(page);
});

test('no violation on the effort levers of a second flight', async ({ page }) => {
  const now = moment(
    'a second flight',
    ({ state }) => (state.seat === 'cockpit' && state.week === 2 ? true : null),
    {
      flights: [2],
    },
  );
  await resumeIn(page, { flight: now, settings: { tier: 'words' } }, 'lng=en');
  await page.locator('.bay-foot .button.wide').first().click();
  await expect(page.locator('.dock [data-step="levers"]')).toBeVisible();
  await clean(page);
});

test('no violation while a week runs out', async ({ page }) => {
  const now = moment('a timed week', ({ state }) =>
    state.week === 5 && state.friday === null ? true : null,
  );
  await resumeIn(page, { flight: now, settings: { tier: 'words', pace: 'brisk' } }, 'lng=nb&speed=1');
  await expect(page.locator('.bar .clock')).toBeVisible();
  await clean(page);
});

for (const shown of [0, 1] as const) {
  test(`no violation in the projector view, ${shown} of 2 shown`, async ({ page }) => {
    await stampForProjector(page, shown);
    await clean(page);
  });
}

test.describe('a game that breaks', () => {
  test.use({ allowedMessages: [/planted/] });
  test('no violation on the error screen, and the flight goes on after it', async ({ page }) => {
    await withPlant(page);
    await flying(page, 'lng=en', 'cockpit');
    await page.evaluate(() => window.plantOurs?.('thrown'));
    await expect(page.locator('[data-error]')).toBeVisible();
    await page.locator('[data-error] summary').click();
    await clean(page);
    await page.locator('[data-error] .button.primary').click();
    await expect(page.locator('.bay')).toBeVisible();
  });
});
