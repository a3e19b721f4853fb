// With reduced motion the picture is still: after it has settled, it is drawn again only when something changes.

import { framesOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { moment, outcomeOf } from './moments.ts';
import { Pilot } from './pilot.ts';
import { mouse } from './hands.ts';
import { resumeIn } from './saves.ts';
import { flying } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Length of the measurement in milliseconds. */
const MEASURED_MS = 10_000;
const MOST_FRAMES = 2;

for (const seat of ['cockpit', 'tower'] as const) {
  test(`a settled picture of the ${seat} is drawn at most twice in ten seconds`, async ({ page }) => {
    await flying(page, 'lng=nb', seat, true);
    await expect.poll(() => framesOf(page)).toBeGreaterThan(0);
    // It has settled when two looks a second apart find the same number of frames: a slow machine draws a few a second.
    let before = -1;
    await expect
      .poll(
        async () => {
          const last = before;
          before = await framesOf(page);
          return before - last;
        },
        { intervals: [1000] },
      )
      .toBe(0);
    const drawn = await page.evaluate(
      (span) =>
        new Promise<number>((resolve) => {
          const frames = () => window.flightDeck?.picture()?.frames ?? 0;
          const first = frames();
          // The frame rate is measured, so here a span of time is needed; it is no wait for a result.
          setTimeout(() => resolve(frames() - first), span);
        }),
      MEASURED_MS,
    );
    expect(drawn).toBeLessThanOrEqual(MOST_FRAMES);
  });
}

/** A week in which a message can be sent, and after which a new strip comes. */
const busy = () =>
  moment('a message to be sent before a strip comes', (now) => {
    const { state } = now;
    const message = state.seat === 'tower' && state.strips.some(({ job }) => job?.stage === 'message');
    const after = outcomeOf(now, { kind: 'turn-week' });
    return message && after !== null && after.strips.length > state.strips.length ? after.strips : null;
  });

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  const moves = reducedMotion === 'no-preference';
  test.describe(moves ? 'with motion' : 'without motion', () => {
    test.use({ contextOptions: { reducedMotion } });
    test(`a strip that comes slides in, and what is told flies to the door: ${moves}`, async ({ page }) => {
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        const { animate } = Element.prototype;
        Element.prototype.animate = function (this: Element, ...how) {
          const { strip } = (this as HTMLElement).dataset;
          seen.push(this.classList.contains('strip-passed') ? 'passed' : (strip ?? ''));
          return animate.apply(this, how);
        };
      });
      const seen = () => page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);
      const { found, ...now } = busy();
      await resumeIn(page, { flight: now, settings: { tier: 'words' } }, 'lng=nb');
      await expect(page.locator('.bay')).toBeVisible();
      const pilot = new Pilot(page, mouse());
      await pilot.fly('right', ({ strips }) => strips.every(({ job }) => job?.stage !== 'message'));
      await expect(page.locator('.strip-passed')).toHaveCount(0);
      await pilot.fly('right', ({ week }) => week > now.state.week);
      const came = found.at(-1)?.id ?? '';
      await expect(page.locator(`[data-strip="${came}"]`)).toBeAttached();
      expect((await seen()).includes('passed')).toBe(moves);
      expect((await seen()).includes(came)).toBe(moves);
    });
  });
}
