// Plants an error that is the game's own: thrown in the script that the game itself has loaded.

import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Throws from a script of the game. */
    plantOurs?: (way: 'thrown' | 'rejected') => void;
  }
}

/** Adds to the game's own script what throws as the game would. */
export async function withPlant(page: Page): Promise<void> {
  await page.route('**/assets/index-*.js', async (route) => {
    const answer = await route.fetch();
    const planted = `window.plantOurs = (way) => {
      if (way === 'rejected') void Promise.reject(new Error('planted'));
      else setTimeout(() => { throw new Error('planted'); });
    };`;
    await route.fulfill({ response: answer, body: `${await answer.text()}\n${planted}` });
  });
}
