// Smooth noise for ridges, clouds and shaking: always the same for the same place.
// Must not be used for anything that counts: the rules draw their random numbers from the seed of the flight.

/** A pseudo-random number 0–1 for a whole number. */
export function speckle(place: number): number {
  const value = Math.sin(place * 127.1 + 311.7) * 43758.5453;
  return value - Math.floor(value);
}

/** A smooth curve through those numbers, 0–1. */
export function wave(place: number): number {
  const left = Math.floor(place);
  const part = place - left;
  const soft = part * part * (3 - 2 * part);
  return speckle(left) * (1 - soft) + speckle(left + 1) * soft;
}

/** Several such curves added up: the outline of a mountain range, 0–1. */
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
