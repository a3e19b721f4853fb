// Runs axe in every state of a flight in the table of states: strips, tasks, verdicts, slips, questions.
// A state that no flight reaches fails its test.

import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { FLIGHT_STATES, type Shown } from './flight-states.ts';
import { expect, test } from './fixtures.ts';
import { mouse } from './hands.ts';
import { Pilot } from './pilot.ts';
import { resumeIn } from './saves.ts';
import { either } from './words.ts';

/** The states are split into this many tests, so that two workers share them evenly. */
const PARTS = 6;

async function show(
  page: Page,
  { moment, open, stamp, answer, turn, write }: Shown,
  lng: string,
): Promise<void> {
  // The words alone: axe does not see a picture, and everything else is the same.
  await resumeIn(page, { flight: moment, settings: { tier: 'words' } }, `lng=${lng}`);
  const pilot = new Pilot(page, mouse());
  if (open?.kind === 'strip') await pilot.open(open.id);
  if (open?.kind === 'slip') await pilot.openSlip(open.id);
  if (stamp !== null) {
    await pilot.press(stamp);
    await page.locator(`.dock [data-step^="${stamp.strip} verdict"]`).waitFor();
  }
  if (write === true) {
    await page.getByRole('button', { name: either('flight:verdict.writeSentence') }).click();
    await expect(page.locator('.dock .card input[type=text]')).toBeFocused();
  }
  if (turn === true) await pilot.press({ kind: 'turn-week' });
  if (answer === true) {
    await pilot.answerQuestion(0);
    await page.locator('dialog[open]:not(:has(.commit))').waitFor();
  }
  await expect(page.locator(open === null ? '.bay' : '.dock .card')).toBeVisible();
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const names = Object.keys(FLIGHT_STATES) as (keyof typeof FLIGHT_STATES)[];
for (let part = 0; part < PARTS; part += 1) {
  const mine = names.filter((_, i) => i % PARTS === part);
  test(`no violation in: ${mine.join('; ')}`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: Record<string, readonly string[]> = {};
    for (const [i, name] of mine.entries()) {
      await test.step(name, async () => {
        await show(page, FLIGHT_STATES[name](), i % 2 === 0 ? 'nb' : 'en');
        found[name] = await violationsOf(page);
      });
    }
    expect(found).toEqual(Object.fromEntries(mine.map((name) => [name, []])));
  });
}
