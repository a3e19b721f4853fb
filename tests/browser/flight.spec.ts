// The built game flies by autopilot from title to landing: well, badly, and at random.

import { expect, test } from './fixtures.ts';
import { expectSameInNode, flightOf, inPhase } from './deck.ts';

/** One with the picture, as most people see it; the others in words, which is faster. */
const PILOTS = { right: 'still', wrong: 'words', coin: 'words' } as const;

for (const [pilot, tier] of Object.entries(PILOTS)) {
  test(`the autopilot «${pilot}» lands`, async ({ page }) => {
    await page.goto(`./?debug&seed=3&pace=relaxed&speed=200&autopilot=${pilot}&tier=${tier}&lng=nb`);
    await inPhase(page, 'landed', 90_000);
    await expectSameInNode(page);
    await expect(page.locator('#timeline')).toBeVisible();
    const stamps = (await flightOf(page)).strips.map((strip) => strip.stamps[0]?.verdict.seat);
    expect(stamps).toHaveLength(12);
    if (pilot === 'right') expect(new Set(stamps)).toEqual(new Set(['right']));
    if (pilot === 'wrong') expect(stamps).not.toContain('right');
  });
}
