// Makes the game's sounds by synthesis: one sprite of effects, one of room tones. Run: node assets/source/sounds.mjs (needs ffmpeg).
// Must not use recordings; what it writes to assets/audio/ is kept, so that the game never needs it.

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RATE = 44_100;
const OUT = fileURLToPath(new URL('../audio/', import.meta.url));
/** Silence between two sounds of a sprite, so that lossy coding does not bleed. */
const GAP = 0.15;

let state = 20_261_124;
/** Noise from −1 to 1, the same at every run. */
function noise() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2_147_483_648 - 1;
}

function render(seconds, sample) {
  return Float32Array.from({ length: Math.round(seconds * RATE) }, (_, index) => sample(index / RATE));
}

/** One-pole low-pass over a sound. */
function lowPass(sound, hertz) {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  let held = 0;
  return sound.map((value) => {
    held += share * (value - held);
    return held;
  });
}

function highPass(sound, hertz) {
  const low = lowPass(sound, hertz);
  return sound.map((value, index) => value - low[index]);
}

function mix(...sounds) {
  const length = Math.max(...sounds.map((sound) => sound.length));
  return Float32Array.from({ length }, (_, index) => sounds.reduce((sum, sound) => sum + (sound[index] ?? 0), 0));
}

function level(sound, peak) {
  const most = sound.reduce((high, value) => Math.max(high, Math.abs(value)), 1e-9);
  return sound.map((value) => (value / most) * peak);
}

/** Short ramps at both ends against clicks. */
function soften(sound, seconds = 0.004) {
  const ramp = seconds * RATE;
  return sound.map((value, index) => value * Math.min(1, index / ramp, (sound.length - 1 - index) / ramp));
}

const sine = (hertz, time) => Math.sin(2 * Math.PI * hertz * time);
const fade = (time, half) => 0.5 ** (time / half);

/** A struck tone: partials that die at their own pace. */
function struck(seconds, base, partials) {
  return render(seconds, (time) =>
    partials.reduce((sum, [ratio, loud, half]) => sum + loud * sine(base * ratio, time) * fade(time, half), 0),
  );
}

function hiss(seconds, shape) {
  return render(seconds, (time) => noise() * shape(time));
}

function clickAt(seconds, at, half) {
  return render(seconds, (time) => (time < at ? 0 : noise() * fade(time - at, half)));
}

const SOFT = [
  [1, 1, 0.18],
  [2, 0.25, 0.1],
  [3, 0.08, 0.06],
];
const BELL = [
  [1, 1, 0.6],
  [2.01, 0.6, 0.4],
  [2.76, 0.4, 0.25],
  [5.4, 0.2, 0.1],
];

function delayed(sound, seconds) {
  const silence = new Float32Array(Math.round(seconds * RATE));
  return Float32Array.from([...silence, ...sound]);
}

const effects = {
  stamp: level(
    mix(
      render(0.3, (time) => sine(62 + 60 * fade(time, 0.02), time) * fade(time, 0.045)),
      lowPass(hiss(0.3, (time) => 0.8 * fade(time, 0.012)), 2600),
    ),
    0.9,
  ),
  switch: level(highPass(mix(clickAt(0.12, 0, 0.004), clickAt(0.12, 0.035, 0.003)), 1500), 0.5),
  lever: level(
    lowPass(mix(...[0, 0.07, 0.14, 0.21].map((at) => clickAt(0.34, at, 0.006))), 1900),
    0.6,
  ),
  squelch: level(
    lowPass(highPass(hiss(0.22, (time) => (time < 0.19 ? 0.5 + 0.5 * time : 0)), 900), 3200),
    0.35,
  ),
  caution: level(mix(struck(0.7, 880, SOFT), delayed(struck(0.7, 660, SOFT), 0.18)), 0.5),
  gong: level(struck(2.2, 196, BELL), 0.6),
  strip: level(highPass(hiss(0.28, (time) => Math.sin((Math.PI * time) / 0.28) ** 2), 2400), 0.3),
  landing: level(
    mix(
      lowPass(hiss(0.5, (time) => fade(time, 0.08)), 1200),
      ...[261.6, 329.6, 392, 523.3].map((hertz, step) => delayed(struck(2, hertz, SOFT), 0.35 + 0.14 * step)),
    ),
    0.6,
  ),
  'turn-seat': level(lowPass(hiss(0.45, (time) => Math.sin((Math.PI * time) / 0.45) ** 2), 700), 0.45),
  right: level(mix(struck(0.6, 659.3, SOFT), delayed(struck(0.6, 880, SOFT), 0.13)), 0.4),
  page: level(highPass(hiss(0.2, (time) => fade(time, 0.05)), 1800), 0.22),
};

/** A tone that loops without a seam: its end is blended into its beginning. */
function seamless(sound, seconds = 1.5) {
  const blend = Math.round(seconds * RATE);
  const length = sound.length - blend;
  return Float32Array.from({ length }, (_, index) => {
    if (index >= blend) return sound[index];
    const share = index / blend;
    return sound[index] * Math.sqrt(share) + sound[length + index] * Math.sqrt(1 - share);
  });
}

const rooms = {
  cockpit: level(
    seamless(
      mix(
        render(11.5, (time) => 0.5 * sine(54, time) + 0.25 * sine(108, time) + 0.1 * sine(162, time) * (1 + 0.3 * sine(0.4, time))),
        lowPass(hiss(11.5, () => 2.2), 220),
        lowPass(hiss(11.5, () => 0.25), 1400),
      ),
    ),
    0.35,
  ),
  tower: level(
    seamless(mix(lowPass(hiss(11.5, () => 1), 420), render(11.5, (time) => 0.02 * sine(100, time)))),
    0.2,
  ),
};

function writeWave(path, sound) {
  const bytes = Buffer.alloc(44 + sound.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + sound.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(sound.length * 2, 40);
  sound.forEach((value, index) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + index * 2);
  });
  writeFileSync(path, bytes);
}

/** Lays sounds after each other; returns where each begins and how long it is, in milliseconds. */
function sprite(name, sounds, softened) {
  const places = {};
  const parts = [];
  let at = 0;
  for (const [id, sound] of Object.entries(sounds)) {
    places[id] = [Math.round(at * 1000), Math.round((sound.length / RATE) * 1000)];
    parts.push(softened ? soften(sound) : sound, new Float32Array(Math.round(GAP * RATE)));
    at += sound.length / RATE + GAP;
  }
  const all = Float32Array.from(parts.flatMap((part) => [...part]));
  const wave = join(tmpdir(), `${name}.wav`);
  writeWave(wave, all);
  const encode = (file, ...options) => {
    const { status, stderr } = spawnSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', wave, ...options, '-bitexact', join(OUT, file)]);
    if (status !== 0) throw new Error(`ffmpeg: ${stderr}`);
  };
  encode(`${name}.webm`, '-c:a', 'libopus', '-b:a', '48k');
  encode(`${name}.mp3`, '-c:a', 'libmp3lame', '-b:a', '64k');
  rmSync(wave);
  return places;
}

mkdirSync(OUT, { recursive: true });
const sprites = { effects: sprite('effects', effects, true), rooms: sprite('rooms', rooms, false) };
writeFileSync(join(OUT, 'sprites.json'), `${JSON.stringify(sprites, null, 2)}\n`);
