// Makes the game's sounds by synthesis and writes them as sprites: `npm run sounds` (needs ffmpeg with libopus and libmp3lame).
// Must give the same waveforms at every run, so no chance and no recordings. Its results are in the repository; the build does not run it.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeEffects } from './sound/effects.mjs';
import { loudestTogether, makeMusic } from './sound/music.mjs';
import { makeRooms } from './sound/rooms.mjs';
import { decibels, loudnessOf, peakOf, RATE } from './sound/synthesis.mjs';

const OUT = fileURLToPath(new URL('../audio/', import.meta.url));
const PLACES = fileURLToPath(new URL('../../src/sound/sprites.json', import.meta.url));
/** Silence between two sounds of a sprite, because lossy coding spreads sounds a little. */
const GAP_MS = 150;
/** A loop continues this long beyond both ends, so that a decoder that is off by some samples still finds no seam. */
const MARGIN_MS = 60;
const MOST_BYTES = 900_000;

const FORMATS = {
  webm: { effects: ['-c:a', 'libopus', '-b:a', '56k'], rooms: ['-c:a', 'libopus', '-b:a', '56k'], music: ['-c:a', 'libopus', '-b:a', '28k'] },
  mp3: {
    effects: ['-c:a', 'libmp3lame', '-b:a', '64k'],
    rooms: ['-c:a', 'libmp3lame', '-b:a', '80k'],
    music: ['-ar', '24000', '-c:a', 'libmp3lame', '-b:a', '40k'],
  },
};

const print = (line) => process.stdout.write(`${line}\n`);

/** Tells what is missing and ends, before any work is done. */
function needFfmpeg() {
  const { error, stdout } = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8' });
  const missing = error ? ['ffmpeg'] : ['libopus', 'libmp3lame'].filter((name) => !stdout.includes(name));
  if (missing.length === 0) return;
  const what = error
    ? 'ffmpeg is missing: it writes the sounds as WebM/Opus and MP3. Install it (Debian: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), so that `ffmpeg -version` answers, and run `npm run sounds` again.'
    : `This ffmpeg was built without ${missing.join(' and ')}. Install a build that has it; \`ffmpeg -encoders\` lists what there is.`;
  process.stderr.write(`${what}\nNothing was written; the sounds that are committed still work.\n`);
  process.exit(1);
}

function ffmpeg(...words) {
  const { status, stdout, stderr } = spawnSync('ffmpeg', ['-y', '-loglevel', 'error', ...words], { maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`ffmpeg: ${stderr}`);
  return stdout;
}

function writeWave(path, channels) {
  const [{ length }] = channels;
  const width = 2 * channels.length;
  const bytes = Buffer.alloc(44 + length * width);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + length * width, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels.length, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * width, 28);
  bytes.writeUInt16LE(width, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(length * width, 40);
  channels.forEach((sound, side) => {
    sound.forEach((value, index) => {
      if (Math.abs(value) > 1) throw new Error(`${path} clips`);
      bytes.writeInt16LE(Math.round(value * 32_767), 44 + index * width + side * 2);
    });
  });
  writeFileSync(path, bytes);
  return bytes;
}

const samples = (ms) => (ms * RATE) / 1000;

/** The loop with a bit of its end in front and a bit of its beginning at the end. */
function withMargins(sound) {
  const margin = samples(MARGIN_MS);
  const wide = new Float32Array(sound.length + 2 * margin);
  wide.set(sound.subarray(sound.length - margin));
  wide.set(sound, margin);
  wide.set(sound.subarray(0, margin), margin + sound.length);
  return wide;
}

function joined(parts) {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Puts sounds one after another. Returns their places in milliseconds, and the channels. */
function lay(sounds, loops) {
  const places = {};
  const sides = Object.values(sounds)[0].map(() => []);
  let at = 0;
  for (const [name, channels] of Object.entries(sounds)) {
    const ms = Math.ceil(channels[0].length / samples(1));
    const before = loops ? MARGIN_MS : 0;
    if (loops && channels[0].length !== samples(ms)) throw new Error(`${name} is no whole number of milliseconds`);
    places[name] = [at + before, ms];
    channels.forEach((sound, side) => {
      const exact = new Float32Array(samples(ms));
      exact.set(sound);
      sides[side].push(loops ? withMargins(exact) : exact, new Float32Array(samples(GAP_MS)));
    });
    at += ms + 2 * before + GAP_MS;
  }
  return { places, channels: sides.map(joined) };
}

const figure = (value) => decibels(value).toFixed(1).padStart(7);

function tell(group, sounds) {
  print(`${group.padEnd(24)}   s     RMS dB  peak dB`);
  for (const [name, channels] of Object.entries(sounds)) {
    const [loud, peak] = [Math.max(...channels.map(loudnessOf)), Math.max(...channels.map(peakOf))];
    print(`  ${name.padEnd(20)}${(channels[0].length / RATE).toFixed(2).padStart(7)}  ${figure(loud)}  ${figure(peak)}`);
  }
}

/** The peak of an encoded file, to check that encoding has not caused clipping. */
function codedPeak(path) {
  const bytes = ffmpeg('-i', path, '-f', 'f32le', '-c:a', 'pcm_f32le', '-');
  return peakOf(new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4)));
}

/** JSON as the formatter writes it. */
function asJson(groups) {
  const lines = Object.entries(groups).map(([group, places]) => {
    const entries = Object.entries(places).map(([name, place]) => `    "${name}": [${place.join(', ')}]`);
    return `  "${group}": {\n${entries.join(',\n')}\n  }`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

needFfmpeg();
const made = { effects: makeEffects(), rooms: makeRooms(), music: makeMusic() };
const work = mkdtempSync(join(tmpdir(), 'sounds-'));
mkdirSync(OUT, { recursive: true });
const places = {};
const totals = { webm: 0, mp3: 0 };
try {
  for (const [group, sounds] of Object.entries(made)) {
    tell(group, sounds);
    const laid = lay(sounds, group !== 'effects');
    places[group] = laid.places;
    const wave = join(work, `${group}.wav`);
    const digest = createHash('sha256').update(writeWave(wave, laid.channels)).digest('hex').slice(0, 16);
    print(`  waveform ${digest}`);
    for (const [format, options] of Object.entries(FORMATS)) {
      const path = join(OUT, `${group}.${format}`);
      ffmpeg('-i', wave, ...options[group], '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', path);
      const { size } = statSync(path);
      totals[format] += size;
      print(`  ${group}.${format}: ${(size / 1000).toFixed(0)} kB, peak${figure(codedPeak(path))} dB`);
    }
  }
} finally {
  rmSync(work, { recursive: true });
}
const rooms = Object.values(made.rooms).flat();
print(`all layers of the theme at once: peak${figure(loudestTogether(made.music))} dB; rooms: peak${figure(Math.max(...rooms.map(peakOf)))} dB`);
writeFileSync(PLACES, asJson(places));
for (const [format, bytes] of Object.entries(totals)) {
  print(`${format}: ${(bytes / 1000).toFixed(0)} kB of ${MOST_BYTES / 1000} kB`);
  if (bytes > MOST_BYTES) process.exitCode = 1;
}
