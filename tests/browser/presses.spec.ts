// One press is one command: flights in which every press comes twice, and what a quick hand may still do.

import { expectSameInNode, inPhase, logOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { Pilot } from './pilot.ts';
import { TREMBLING } from './trembling.ts';
import { raw } from './words.ts';

/** Three kinds of hands, each over a quarter of its own; at this speed a press has settled after a sixth of a second. */
const FLIGHTS = { mouse: 4, touch: 11, keyboard: 23 } as const;
const QUERY = 'debug&pace=relaxed&speed=3&tier=words&lng=nb&schedule=demo&stop=3';

for (const [kind, seed] of Object.entries(FLIGHTS) as [keyof typeof FLIGHTS, number][]) {
  test.describe(kind, () => {
    test.use({ hasTouch: kind === 'touch', contextOptions: { reducedMotion: 'reduce' } });
    test(`each press that comes twice by ${kind} is one command`, async ({ page }) => {
      await page.goto(`./?${QUERY}&seed=${seed}`);
      const hands = TREMBLING[kind](page);
      await hands.press(page.locator('.title-panel .button.primary'));
      await hands.press(page.getByRole('button', { name: raw('nb', 'common:offerSchool.skip') }));
      await inPhase(page, 'pre-flight');
      const pilot = new Pilot(page, hands);
      const { phase } = await pilot.fly('right');
      expect(phase).toBe('landed');
      const { commands } = await logOf(page);
      expect(commands.map(({ by: _, ...command }) => command)).toEqual(
        pilot.meant.map(({ by: _, ...command }) => command),
      );
      await expectSameInNode(page);
    });
  });
}
