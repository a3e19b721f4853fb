// The projector view of a call: all its words, its three phrases and its log can be seen by the room, before the stamp and after it.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { FLIGHT_STATES } from './flight-states.ts';
import { mouse } from './hands.ts';
import { resize } from './layouts.ts';
import { Pilot } from './pilot.ts';
import { resumeIn } from './saves.ts';
import { SCREENS } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];

/** Letters of the longest call there is: the one on the card is filled up to it. */
const LONGEST = Math.max(
  ...['nb', 'en'].flatMap((language) => {
    const texts = readFileSync(`assets/companies/startup/texts/${language}.json`, 'utf8');
    return [...texts.matchAll(/"call": "(.*)"/g)].map(([, call = '']) => call.length);
  }),
);

/** What of the call, its log, its phrases and their letters is cut by the card or lies under the bar that commits. */
async function hiddenOf(page: Page): Promise<string[]> {
  return page.evaluate((length) => {
    const card = document.querySelector('.dock .card');
    const call = card?.querySelector('.call');
    const first = call?.querySelector('span');
    if (!card || !call || !first) return ['no call'];
    const missing = length - (call.textContent?.length ?? 0);
    if (missing > 0)
      first.textContent = `${'Mer av det. '.repeat(30).slice(0, missing)}${first.textContent ?? ''}`;
    const box = card.getBoundingClientRect();
    const bar = card.querySelector('.commit-bar')?.getBoundingClientRect();
    const foot = Math.min(box.bottom, innerHeight, bar?.top ?? Infinity);
    return [call, ...card.querySelectorAll('.phrase, .mark, .logbook')]
      .filter((one) => {
        const { top, bottom, left, right } = one.getBoundingClientRect();
        return top < box.top || bottom > foot + 0.5 || left < box.left || right > box.right;
      })
      .map((one) => `${one.className}: ${one.textContent}`);
  }, LONGEST);
}

test('a call, its three phrases and its log are whole on every projector, before the stamp and after it', async ({
  page,
}) => {
  const { moment, stamp } = FLIGHT_STATES['verdict wrong in cockpit']();
  if (stamp === null) throw new Error('no stamp');
  await resumeIn(page, { flight: moment, settings: { projector: true, tier: 'words' } }, 'lng=nb');
  await page.locator(`[data-strip="${stamp.strip}"]`).click();
  await expect(page.locator('.dock .card .phrase')).toHaveCount(3);
  const lookAt = async (step: string) => {
    await page.locator(`.dock [data-step="${stamp.strip} ${step}"]`).waitFor();
    for (const size of SIZES) {
      await resize(page, size);
      expect([step, size.width, await hiddenOf(page)]).toEqual([step, size.width, []]);
    }
  };
  await lookAt('stamp');
  await new Pilot(page, mouse()).press(stamp);
  for (const shown of [0, 1, 2]) {
    await lookAt(`verdict ${shown}`);
    await page.keyboard.press('Enter');
  }
});

test('the run sheet prints its five questions, and says beside the link that nobody else reaches it', async ({
  page,
}) => {
  await SCREENS['run-sheet'](page, 'lng=nb');
  await expect(page.locator('.class-only-here')).toContainText('Bare denne maskinen');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.questions li')).toHaveCount(5);
  for (const question of await page.locator('.questions li').all()) await expect(question).toBeVisible();
});
