// With reduced motion the picture stands still: once it has settled it is drawn anew only when something changes.
// Must not look at what is drawn, only at how often.

import { framesOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { flying } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The bar: frames drawn in so many milliseconds. */
const MEASURED_MS = 10_000;
const MOST_FRAMES = 2;

for (const seat of ['cockpit', 'tower'] as const) {
  test(`a settled picture of the ${seat} is drawn at most twice in ten seconds`, async ({ page }) => {
    await flying(page, 'lng=nb', seat, true);
    await expect.poll(() => framesOf(page)).toBeGreaterThan(0);
    // It has settled when two looks find it drawn as often.
    let before = -1;
    await expect
      .poll(async () => {
        const last = before;
        before = await framesOf(page);
        return before - last;
      })
      .toBe(0);
    const drawn = await page.evaluate(
      (span) =>
        new Promise<number>((resolve) => {
          const frames = () => window.flightDeck?.picture()?.frames ?? 0;
          const first = frames();
          // What is measured is a rate: the span is part of it, not a wait.
          setTimeout(() => resolve(frames() - first), span);
        }),
      MEASURED_MS,
    );
    expect(drawn).toBeLessThanOrEqual(MOST_FRAMES);
  });
}
