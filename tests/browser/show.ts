// Brings a state of the table of states onto the screen.

import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { mouse } from './hands.ts';
import { Pilot } from './pilot.ts';
import { resumeHere, resumeIn } from './saves.ts';
import type { Shown } from './state-makers.ts';
import { either } from './words.ts';

/** Loads the page, resumes the moment, opens what is to be open, and does by hand what is left. */
export async function show(page: Page, shown: Shown, query: string): Promise<void> {
  // The words alone: axe does not see a picture, and everything else is the same.
  await resumeIn(page, { flight: shown.moment, settings: { tier: 'words' } }, query);
  await unfold(page, shown);
}

/** The same in a page that shows another flight already, without loading it again. */
export async function showNext(page: Page, shown: Shown): Promise<void> {
  await resumeHere(page, shown.moment);
  await unfold(page, shown);
}

async function unfold(page: Page, shown: Shown): Promise<void> {
  const { open, stamp, answer, turn, write, named, filled, keys = [] } = shown;
  const pilot = new Pilot(page, mouse());
  if (open?.kind === 'strip') await pilot.open(open.id);
  if (open?.kind === 'slip') await pilot.openSlip(open.id);
  if (stamp !== null) {
    await pilot.press(stamp);
    await page.locator(`.dock [data-step^="${stamp.strip} verdict"]`).waitFor();
  }
  if (write === true) {
    // The last fold holds what was said, and in it the last one the call, its verdict, and the way to disagree.
    await page.locator('.dock .card > .why > summary').last().click();
    await page
      .locator('.dock .card > .why .why > summary', { hasText: either('flight:card.saidBefore') })
      .click();
    await page.getByRole('button', { name: either('flight:verdict.writeSentence') }).click();
    await expect(page.locator('.dock .card input[type=text]')).toBeFocused();
  }
  if (named === true) {
    await page.locator('.dock .button.name').first().click();
    await expect(page.locator('.dock .suspect.found')).toHaveCount(1);
  }
  if (filled === true) {
    for (const group of await page.locator('.dock fieldset').all())
      await group.locator('label').first().click();
    await expect(page.locator('.dock .commit')).toBeEnabled();
  }
  if (turn === true) await pilot.press({ kind: 'turn-week' });
  for (const key of keys) await page.keyboard.press(key);
  if (answer === true) {
    await pilot.answerQuestion(0);
    await page.locator('dialog[open]:not(:has(.commit, .answer))').waitFor();
  }
  await expect(page.locator(open === null ? '.bay' : '.dock .card')).toBeVisible();
}
