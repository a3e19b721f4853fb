// What app/ may use of the sound before it is loaded: the interface (port.ts), and the loading at the first gesture.
// Must not import Howler: that would put it into the JavaScript that loads before the title.

import { SILENCE, type Sound } from './port.ts';

export { placeOf, type Scene, SILENCE, type Sound, type SoundName, type Speech } from './port.ts';

const GESTURES = ['pointerdown', 'keydown'] as const;

/**
 * Waits for the player's first gesture (browsers allow no sound before it), then loads the sound and hands it over.
 * @param ready called once, with the sound, or with silence where it cannot be loaded
 */
export function loadAtFirstGesture(now: () => number, ready: (sound: Sound) => void): void {
  async function begin(): Promise<void> {
    for (const name of GESTURES) window.removeEventListener(name, hear, true);
    try {
      const { createSound } = await import('./speaker.ts');
      ready(createSound(now));
    } catch {
      ready(SILENCE);
    }
  }
  function hear(): void {
    void begin();
  }
  for (const name of GESTURES) window.addEventListener(name, hear, true);
}
