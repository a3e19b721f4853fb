// The background sound of the two rooms: air and hum in the cockpit, a quiet room high up in the tower.
// Loops have no audible seam: every tone fits a whole number of waves into the loop.

import { bandPass, gain, highPass, levelled, lowPass, mix, noiseOf, RATE, render, sine } from './synthesis.mjs';

export const ROOM_SECONDS = 9.6;
/** Seconds over which the end of the noise is blended into its beginning. */
const BLEND_SECONDS = 1.6;

/** The nearest frequency that has a whole number of waves in the loop. */
const fitting = (hertz) => Math.round(hertz * ROOM_SECONDS) / ROOM_SECONDS;
const tone = (hertz, time) => sine(fitting(hertz), time);
/** `count` slow waves within one loop, between `low` and 1. */
const waves = (count, low, time, turn = 0) =>
  low + (1 - low) * (0.5 - 0.5 * Math.cos(2 * Math.PI * ((count * time) / ROOM_SECONDS + turn)));

/** Noise whose end is blended into its beginning. It is filtered while it is still longer than the loop. */
function air(name, shape) {
  const noise = noiseOf(name);
  const raw = shape(render(ROOM_SECONDS + BLEND_SECONDS, noise));
  const length = Math.round(ROOM_SECONDS * RATE);
  const blend = raw.length - length;
  return Float32Array.from({ length }, (_, index) => {
    if (index >= blend) return raw[index];
    const share = index / blend;
    return raw[index] * Math.sqrt(share) + raw[length + index] * Math.sqrt(1 - share);
  });
}

/** A sum of tones [hertz, loudness], as long as the loop. */
function tones(partials, sway) {
  return render(ROOM_SECONDS, (time) =>
    partials.reduce((sum, [hertz, loud], step) => sum + loud * tone(hertz, time) * sway(time, step), 0),
  );
}

function cockpitSide(side) {
  const flow = air(`cockpit flow ${side}`, (raw) => lowPass(lowPass(highPass(raw, 60), 480), 900));
  const vents = air(`cockpit vents ${side}`, (raw) => bandPass(raw, 1900, 0.5));
  const hum = tones(
    [
      [97, 0.05],
      [145.5, 0.032],
      [194, 0.022],
      [291, 0.012],
      [398, 0.004],
    ],
    (time, step) => waves(1 + (step % 3), 0.6, time, 0.2 * step),
  );
  const sway = render(ROOM_SECONDS, (time) => waves(2, 0.75, time, side === 'left' ? 0 : 0.5));
  return mix(
    gain(flow, 1.3).map((value, index) => value * sway[index]),
    gain(vents, 0.05),
    hum,
  );
}

function towerSide(side) {
  const room = air(`tower room ${side}`, (raw) => lowPass(highPass(raw, 90), 340));
  const wind = air(`tower wind ${side}`, (raw) => bandPass(raw, 430, 1.4));
  const gusts = render(ROOM_SECONDS, (time) => waves(1, 0.15, time, side === 'left' ? 0.1 : 0.35) ** 2);
  const machines = tones(
    [
      [120, 0.01],
      [240, 0.006],
      [1050, 0.0008],
    ],
    () => 1,
  );
  return mix(gain(room, 0.7), wind.map((value, index) => value * gusts[index] * 0.25), machines);
}

/** Sets both channels to the same loudness. */
function asRoom(side, loudness) {
  return ['left', 'right'].map((name) => levelled(side(name), loudness, -6));
}

/** Both rooms: left and right. */
export function makeRooms() {
  return { cockpit: asRoom(cockpitSide, -28), tower: asRoom(towerSide, -31) };
}
