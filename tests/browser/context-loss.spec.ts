// Takes the WebGL context away and gives it back at twenty moments; picture and flight have to come back.
// The picture is compared with the one before the loss, not with a stored one.

import type { Page } from '@playwright/test';
import { uniform } from '../../src/quarter/draws.ts';
import { setup } from '../builders/flight.ts';
import { flightOf, framesOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { asks, momentsOf } from './moments.ts';
import { difference, shotOf } from './pictures.ts';
import { resumeHere, resumeIn } from './saves.ts';

const MOMENTS = 20;
const PARTS = 2;
const SEED = 5;
/** Least share of the stage's pixels that differ between the picture and the room without it. */
const GONE = 0.1;

// Chromium reports every lost context; here it is lost on purpose.
test.use({
  allowedMessages: [/context.*(lost|restored)|CONTEXT_LOST|loseContext/i],
  // A small window, because the picture is compared many times and software rendering takes time for each pixel.
  viewport: { width: 960, height: 540 },
});

/** Marks the engine's canvas among those that only hold a still layer. */
async function markCanvas(page: Page): Promise<void> {
  await page.evaluate(() => {
    // A canvas can have only one kind of context: the engine's refuses the kind that the still layers use.
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#world canvas'))
      if (canvas.getContext('2d') === null) canvas.dataset['engine'] = 'true';
  });
}

type Change = 'loseContext' | 'restoreContext';

/** Takes the context away or gives it back, and waits until the page has received the event. */
function change(page: Page, how: Change): Promise<void> {
  return page.evaluate(
    (what) =>
      new Promise<void>((resolve, reject) => {
        const canvas = document.querySelector<HTMLCanvasElement>('[data-engine]');
        const extension = canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context');
        const known = window as unknown as { taken?: WEBGL_lose_context | null };
        known.taken ??= extension ?? null;
        if (!canvas || !known.taken) return reject(new Error('no context to take'));
        const event = what === 'loseContext' ? 'webglcontextlost' : 'webglcontextrestored';
        canvas.addEventListener(event, () => resolve(), { once: true });
        known.taken[what]();
      }),
    how,
  );
}

const all = [...momentsOf(setup({ seed: SEED }), 'right')].filter(
  ({ state }) => state.phase === 'flying' && !asks(state),
);

/** Takes the context away and gives it back: first only the room is seen, then the picture again. */
async function loseAndRestore(page: Page): Promise<void> {
  const canvas = page.locator('[data-engine]');
  await expect.poll(() => framesOf(page)).toBeGreaterThan(3);
  const before = await shotOf(page, canvas);
  await change(page, 'loseContext');
  let bare = before;
  await expect
    .poll(async () => {
      bare = await shotOf(page, canvas);
      return difference(before, bare);
    })
    .toBeGreaterThan(GONE);
  await change(page, 'restoreContext');
  await expect.poll(async () => difference(bare, await shotOf(page, canvas))).toBeGreaterThan(GONE);
}

for (let part = 0; part < PARTS; part += 1) {
  test(`picture and flight come back after a lost context, part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    // Two moments of every flight: in the present seat, and after turning to the other.
    for (let i = part; i < MOMENTS / 2; i += PARTS) {
      const at = all[Math.floor(uniform(SEED, i, 0, 0) * all.length)];
      if (at === undefined) throw new Error('no such moment');
      await test.step(`after ${at.commands.length} commands`, async () => {
        // In the full tier, where the live canvas holds everything of the stage.
        await (i === part ? resumeIn(page, { flight: at }, 'lng=nb&tier=full') : resumeHere(page, at));
        await expect(page.locator('#world canvas').first()).toBeAttached();
        await expect(page.locator('[data-twin]').first()).toBeAttached();
        await markCanvas(page);
        await loseAndRestore(page);
        const { seat, step } = await flightOf(page);
        expect(step).toBe(at.commands.length);
        await page.keyboard.press('q');
        await expect.poll(async () => (await flightOf(page)).seat).not.toBe(seat);
        await expect(page.locator('[data-twin]').first()).toBeAttached();
        await loseAndRestore(page);
        expect((await flightOf(page)).step).toBe(at.commands.length + 1);
        await expect(page.locator('.toast')).toHaveCount(0);
      });
    }
  });
}
