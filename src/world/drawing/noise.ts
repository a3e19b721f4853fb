// Smooth numbers for ridges, clouds and shaking: the same for the same place, never the rules' own draws.
// Must not be used for anything that counts.

/** A number 0–1 for a whole number. */
export function speckle(place: number): number {
  const value = Math.sin(place * 127.1 + 311.7) * 43758.5453;
  return value - Math.floor(value);
}

/** A smooth curve through the speckles, 0–1. */
export function wave(place: number): number {
  const left = Math.floor(place);
  const part = place - left;
  const soft = part * part * (3 - 2 * part);
  return speckle(left) * (1 - soft) + speckle(left + 1) * soft;
}

/** Waves upon waves: the outline of a range, 0–1. */
export function ridge(place: number, seed: number): number {
  let sum = 0;
  let weight = 0.5;
  let pitch = 1;
  for (let octave = 0; octave < 5; octave += 1) {
    sum += weight * wave(place * pitch + seed * 57.3 + octave * 13.7);
    weight *= 0.5;
    pitch *= 2.1;
  }
  return sum;
}
