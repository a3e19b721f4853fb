// The browser stops the sound, as it does for a telephone call or another loudspeaker: the button says so, and the next
// press sets it going instead of muting it.

import { inPhase } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { goElsewhere, keepTexts, sealed } from './saves.ts';
import { raw } from './words.ts';
import { DEFAULT_PROGRESS, DEFAULT_SETTINGS } from '../../src/keep/records.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

declare global {
  interface Window {
    contexts?: AudioContext[];
  }
}

test('a sound stopped by the browser runs again at the next gesture, and the button tells the truth', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const contexts: AudioContext[] = [];
    window.contexts = contexts;
    window.AudioContext = class extends AudioContext {
      constructor(...given: ConstructorParameters<typeof AudioContext>) {
        super(...given);
        contexts.push(this);
      }
    };
  });
  const audio = () => page.evaluate(() => window.contexts?.[0]?.state ?? 'none');
  const stop = () => page.evaluate(() => window.contexts?.[0]?.suspend());
  await goElsewhere(page);
  await keepTexts(page, {
    'settings/a': sealed('settings', DEFAULT_SETTINGS),
    'progress/a': sealed('progress', { ...DEFAULT_PROGRESS, schoolSeen: true }),
  });
  await page.goto('./?debug&ahead=off&lng=en&tier=words&schedule=demo&pace=relaxed&timer=0&speed=200');
  const button = (key: 'soundOn' | 'soundStopped' | 'soundOff') =>
    page.getByRole('button', { name: raw('en', `common:title.${key}`), exact: true });
  await page.locator('.title-panel').waitFor();
  await page.keyboard.press('Shift');
  await expect.poll(audio).toBe('running');
  await expect(button('soundOn')).toHaveAttribute('aria-pressed', 'true');

  await stop();
  await expect(button('soundStopped')).toHaveAttribute('aria-pressed', 'false');
  await button('soundStopped').click();
  await expect.poll(audio).toBe('running');
  await expect(button('soundOn')).toHaveAttribute('aria-pressed', 'true');
  await button('soundOn').click();
  await expect(button('soundOff')).toHaveAttribute('aria-pressed', 'false');
  await button('soundOff').click();

  // In flight any gesture does.
  await page.locator('.title-panel .button.primary').click();
  await inPhase(page, 'pre-flight');
  await page.keyboard.press('Enter');
  await inPhase(page, 'flying');
  await stop();
  await expect.poll(audio).toBe('suspended');
  await page.keyboard.press('1');
  await expect.poll(audio).toBe('running');
});
