// How long the trainer's page takes for the chat of a large room: from the press of the button until what came of every code stands there.

import { setup } from '../tests/builders/flight.ts';
import { ROOM_CHAT, roomChat } from '../tests/builders/room-chat.ts';
import { openBrowser, type Pages } from './bench-pages.ts';

/** The quarter that the trainer's page has until another is chosen. */
const USUAL_QUARTER = 2026;
const ROUNDS = 5;

/** Milliseconds of each round, the quickest first. */
export async function benchRoom({ address }: Pages): Promise<string> {
  const { text } = roomChat(setup({ seed: USUAL_QUARTER }));
  const browser = await openBrowser();
  const times: number[] = [];
  let told = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${address}?debug&tier=words&muted=on&lng=nb`);
    await page.locator('[data-way="trainer"]').click();
    await page.locator('.reading-trainer').waitFor();
    await page.getByRole('button', { name: 'Samle inn svarene' }).click();
    await page.locator('.collect textarea').fill(text);
    times.push(
      await page.evaluate(async () => {
        const begin = performance.now();
        document.querySelector<HTMLElement>('.collect .button.primary')?.click();
        while (document.querySelector('.collect-outcome') === null)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - begin;
      }),
    );
    told = (await page.locator('.collect-have').textContent()) ?? '';
    await page.context().close();
  }
  await browser.close();
  const codes = Object.values(ROOM_CHAT).reduce((sum, one) => sum + one, 0);
  const clock = times.toSorted((a, b) => a - b).map((time) => Math.round(time));
  return `room: ${codes} codes told of in ${clock.join(', ')} ms (${told})`;
}
