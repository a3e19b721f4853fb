// Thirty reloads at moments drawn by a seed: the flight is at the same step again, or one command before it.

import { type Command, stateHash } from '../../src/flight/index.ts';
import { entityOf, PURPOSE, uniform } from '../../src/quarter/draws.ts';
import { setup } from '../builders/flight.ts';
import { flightOf, inPhase, logOf, replayedFurther } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { mouse } from './hands.ts';
import { momentsOf } from './moments.ts';
import { Pilot } from './pilot.ts';
import { openTitle, resumeIn, withoutBackdrop } from './saves.ts';

const RELOADS = 30;
const SEED = 21;
/** The most commands between two reloads (at least one). */
const MOST_BETWEEN = 3;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test(`${RELOADS} reloads of one flight lose at most the last command each`, async ({ page }) => {
  test.setTimeout(240_000);
  const [start] = [...momentsOf(setup({ seed: SEED }), 'wrong-first')].slice(1);
  if (start === undefined) throw new Error('no flight');
  await withoutBackdrop(page);
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
