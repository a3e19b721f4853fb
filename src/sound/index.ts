// What app/ may use of the sound before it is loaded: the interface (port.ts), and the loading at the first gesture.
// Must not import Howler: that would put it into the JavaScript that loads before the title.

import { untilFetched } from '../look/late.ts';
import { SILENCE, type Sound } from './port.ts';
import { unawaited } from '../look/unawaited.ts';

export { placeOf, type Scene, SILENCE, type Sound, type SoundName, type Speech } from './port.ts';

const GESTURES = ['pointerdown', 'keydown'] as const;

/**
 * Waits for the first gesture, then loads the sound and hands it over. A sound that cannot be loaded stays silent.
 * @param ready called once, with the sound or the silence
 * @param asleep told when the browser has stopped the sound, and when it runs again
 */
export function loadAtFirstGesture(
  now: () => number,
  ready: (sound: Sound) => void,
  asleep: (now: boolean) => void,
): void {
  async function begin(): Promise<void> {
    for (const name of GESTURES) window.removeEventListener(name, hear, true);
    try {
      const { createSound } = await untilFetched(() => import('./speaker.ts'));
      ready(createSound(now, asleep));
    } catch {
      ready(SILENCE);
    }
  }
  function hear(): void {
    unawaited(begin());
  }
  for (const name of GESTURES) window.addEventListener(name, hear, true);
}
