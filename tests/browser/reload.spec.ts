// Thirty reloads at moments drawn by a seed: the flight is at the same step again, or one command before it.

import { type Command, stateHash } from '../../src/flight/index.ts';
import { entityOf, PURPOSE, uniform } from '../../src/quarter/draws.ts';
import { setup } from '../builders/flight.ts';
import { flightOf, inPhase, logOf, replayedFurther } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { mouse } from './hands.ts';
import { momentsOf } from './moments.ts';
import { Pilot } from './pilot.ts';
import { keep, keptText, openTitle, resumeIn } from './saves.ts';
import { like, raw } from './words.ts';

const RELOADS = 30;
const SEED = 21;
/** The most commands between two reloads (at least one). */
const MOST_BETWEEN = 3;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test(`${RELOADS} reloads of one flight lose at most the last command each`, async ({ page }) => {
  test.setTimeout(240_000);
  const [start] = [...momentsOf(setup({ seed: SEED }), 'wrong-first')].slice(1);
  if (start === undefined) throw new Error('no flight');
  await resumeIn(page, { flight: start, settings: { tier: 'words' } }, 'lng=nb');
  let lost = 0;
  for (let reload = 0; reload < RELOADS; reload += 1) {
    const pilot = new Pilot(page, mouse());
    const until =
      (await pilot.state()).step +
      1 +
      Math.floor(uniform(SEED, entityOf('reload'), reload, PURPOSE.policy) * MOST_BETWEEN);
    await pilot.fly('wrong-first', ({ step }) => step >= until);
    const before = await logOf(page);
    await openTitle(page, 'lng=nb');
    await page.keyboard.press('r');
    await inPhase(page, 'flying');
    const after = await logOf(page);
    expect(after.setup).toEqual(before.setup);
    const missing = before.commands.length - after.commands.length;
    expect(missing, `reload ${reload}`).toBeGreaterThanOrEqual(0);
    expect(missing, `reload ${reload}`).toBeLessThanOrEqual(1);
    lost += missing;
    const kept: readonly Command[] = before.commands.slice(0, after.commands.length);
    expect(after.commands).toEqual(kept);
    if (after.setup === null) throw new Error('no setup');
    expect(stateHash(await flightOf(page))).toBe(stateHash(replayedFurther(after.setup, kept).state));
  }
  expect(lost).toBeLessThan(RELOADS);
});

test('a class flown from the trainer’s page has its quarter, last week and pace after a reload', async ({
  page,
}) => {
  await keep(page, { settings: { pace: 'relaxed', tier: 'words' } });
  await openTitle(page, 'lng=nb&seed=4711&school=0');
  const press = (text: string) => page.getByRole('button', { name: text, exact: true }).click();
  await press(raw('nb', 'common:title.trainer'));
  await page.getByLabel(raw('nb', 'trainer:link.pace')).selectOption('brisk');
  await page.getByLabel(like('nb', 'trainer:link.stop')).check();
  await page.getByLabel(raw('nb', 'trainer:link.school')).uncheck();
  await page.locator('#class-seed').fill('77');
  await press(raw('nb', 'trainer:link.fly'));
  await inPhase(page, 'pre-flight');
  await page.reload();
  await page.locator('.title-panel .button.primary').click();
  await inPhase(page, 'pre-flight');
  expect((await flightOf(page)).setup).toMatchObject({ seed: 77, stopAfter: 7 });
  await expect(page.locator('input[name=pace]').nth(2)).toBeChecked();
  await page.keyboard.press('Enter');
  await inPhase(page, 'flying');
  // Until the take-off is written a reload may lose it, as it may lose any last command; then there is no flight to resume.
  await expect
    .poll(async () => (await keptText(page, 'flight/a')) ?? (await keptText(page, 'flight/b')))
    .not.toBeNull();
  await page.reload();
  await page.locator('.title-panel').waitFor();
  await page.keyboard.press('r');
  await inPhase(page, 'flying');
  expect((await flightOf(page)).setup).toMatchObject({ seed: 77, stopAfter: 7 });
});
