// One quiet theme in layers of equal length: a bed of chords per phase, and layers for load. Every layer fits every bed.
// The game decides which layers are heard, and how loud.

import { gain, inRoom, levelled, lowPass, mix, noiseOf, peakOf, RATE } from './synthesis.mjs';

const BEAT = 0.8;
const BEATS = 16;
export const LOOP_SECONDS = BEAT * BEATS;
const LENGTH = Math.round(LOOP_SECONDS * RATE);

/** Hertz of a note by its name: A4 = 440. */
function hertzOf(name) {
  const [, letter, sign, octave] = /^([A-G])([#b]?)(\d)$/.exec(name);
  const steps = { C: -9, D: -7, E: -5, F: -4, G: -2, A: 0, B: 2 }[letter];
  const shift = { '#': 1, b: -1, '': 0 }[sign];
  return 440 * 2 ** ((steps + shift) / 12 + Number(octave) - 4);
}

/** Adds a tone to a loop; what is still ringing at its end continues at its beginning. */
function add(loop, { at, seconds, hertz, loud, partials, envelope }) {
  const first = Math.round(at * RATE);
  const samples = Math.round(seconds * RATE);
  for (const [ratio, share] of partials) {
    const turn = (2 * Math.PI * hertz * ratio) / RATE;
    for (let index = 0; index < samples; index += 1)
      loop[(first + index) % LENGTH] += loud * share * Math.sin(turn * index) * envelope(index / RATE, ratio);
  }
}

/** Puts the loop into a large hall: it is played twice, so that the reverberation of the first runs into the second. */
function inHall(loop, options) {
  const twice = new Float32Array(2 * LENGTH);
  twice.set(loop);
  twice.set(loop, LENGTH);
  return inRoom(twice, { share: 0.45, size: 1.9, tail: 0.84, dark: 2600, ...options }).slice(LENGTH);
}

const ATTACK = 1.3;
const RELEASE = 1.9;

/** Four chords of soft strings, slightly detuned, a bar each. */
function bed(chords, bright) {
  const loop = new Float32Array(LENGTH);
  const bar = 4 * BEAT;
  const envelope = (time) => Math.min(1, time / ATTACK) * Math.min(1, (bar + RELEASE - time) / RELEASE);
  chords.forEach((chord, step) => {
    const notes = chord.split(' ');
    notes.forEach((name, voice) => {
      const hertz = hertzOf(name);
      const rounded = (time) => Math.sin((Math.PI / 2) * Math.max(0, envelope(time))) ** 2;
      for (const [detune, share] of [
        [-0.0014, 0.5],
        [0.0011 + 0.0003 * voice, 0.5],
      ])
        add(loop, {
          at: step * bar,
          seconds: bar + RELEASE,
          hertz: hertz * (1 + detune),
          loud: share * (voice === 0 ? 0.9 : 0.7),
          partials: [
            [1, 1],
            [2, 0.32 * bright],
            [3, 0.16 * bright],
            [4, 0.07 * bright],
            [6, 0.02 * bright],
          ],
          envelope: rounded,
        });
    });
  });
  return inHall(loop);
}

const pluckEnvelope = (half) => (time, ratio) => Math.min(1, time / 0.006) * 0.5 ** ((time * ratio ** 0.6) / half);

/** A low string on the first and third beats: the pulse. */
function pulse() {
  const loop = new Float32Array(LENGTH);
  for (let eighth = 0; eighth < BEATS * 2; eighth += 1) {
    const place = eighth % 8;
    if (![0, 3, 4, 6].includes(place)) continue;
    add(loop, {
      at: (eighth * BEAT) / 2,
      seconds: 1.4,
      hertz: hertzOf(place === 6 ? 'A2' : place === 3 ? 'A2' : 'D3'),
      loud: place === 0 ? 1 : 0.7,
      partials: [
        [1, 1],
        [2, 0.4],
        [3, 0.18],
        [4, 0.06],
      ],
      envelope: pluckEnvelope(0.2),
    });
  }
  return inHall(loop, { share: 0.2, size: 1.2 });
}

/** Small high bells in a figure that does not repeat within the loop. */
function motion() {
  const loop = new Float32Array(LENGTH);
  const figure = 'A4 D5 E5 A5 F#5 E5 D5 A4 B4 D5 A5 E5 F#5 D5 E5 A4 D5 F#5 A5 E5 D5 A4 B4 D5 E5 A5 F#5 D5 A4 E5 D5 B4'.split(' ');
  figure.forEach((name, eighth) => {
    if (eighth % 4 === 3) return;
    for (const [echo, loud] of [
      [0, 1],
      [0.75 * BEAT, 0.35],
    ])
      add(loop, {
        at: (eighth * BEAT) / 2 + echo,
        seconds: 1.6,
        hertz: hertzOf(name),
        loud: loud * (eighth % 2 === 0 ? 0.8 : 0.55),
        partials: [
          [1, 1],
          [3.01, 0.12],
          [5.4, 0.03],
        ],
        envelope: pluckEnvelope(0.24),
      });
  });
  return inHall(loop, { share: 0.4 });
}

/** For storms: a low trembling fifth with a dissonant semitone, and a brush in sixteenths. */
function tension() {
  const loop = new Float32Array(LENGTH);
  const tremble = (time) => (0.65 + 0.35 * Math.sin(2 * Math.PI * 5 * time)) * Math.sin((Math.PI * time) / (8 * BEAT)) ** 2;
  for (const [at, notes] of [
    [0, 'D2 A2 D3 Eb3'],
    [8 * BEAT, 'D2 A2 C3 Bb2'],
    [4 * BEAT, 'D2 A2'],
    [12 * BEAT, 'D2 A2 Eb3'],
  ])
    for (const name of notes.split(' '))
      add(loop, {
        at,
        seconds: 8 * BEAT,
        hertz: hertzOf(name),
        loud: /b/.test(name) ? 0.3 : 0.6,
        partials: [
          [1, 1],
          [2, 0.5],
          [3, 0.25],
          [4, 0.12],
          [5, 0.06],
        ],
        envelope: tremble,
      });
  const noise = noiseOf('tension brush');
  const brush = new Float32Array(LENGTH);
  for (let sixteenth = 0; sixteenth < BEATS * 4; sixteenth += 1) {
    const first = Math.round((sixteenth * BEAT * RATE) / 4);
    const loud = sixteenth % 4 === 0 ? 1 : sixteenth % 2 === 0 ? 0.5 : 0.35;
    for (let index = 0; index < 0.09 * RATE; index += 1)
      brush[(first + index) % LENGTH] += loud * noise() * 0.5 ** (index / RATE / 0.012);
  }
  return mix(inHall(loop, { share: 0.3 }), gain(lowPass(brush, 2200), 1.6));
}

/** The chords of each bed: lifting, climbing, level, darker on the way down, home. */
const BEDS = {
  'take-off': [['D3 A3 E4 A4', 'G3 D4 A4 B4', 'D3 A3 F#4 A4', 'A3 E4 A4 D5'], 1],
  climb: [['D3 A3 E4 F#4', 'E3 B3 E4 A4', 'G3 D4 A4 B4', 'A3 E4 B4 D5'], 1.1],
  cruise: [['B2 F#3 D4 A4', 'G2 D3 B3 F#4', 'D3 A3 E4 F#4', 'A2 E3 A3 D4'], 0.7],
  descent: [['E3 B3 D4 F#4', 'B2 F#3 A3 D4', 'G2 D3 F#3 B3', 'A2 E3 D4 E4'], 0.55],
  landing: [['G2 D3 B3 A4', 'A2 E3 D4 A4', 'D3 A3 F#4 E4', 'D3 A3 F#4 D5'], 0.8],
};

const quiet = (loop, loudness) => [levelled(loop, loudness, -6)];

/** Makes every layer, with one channel each. */
export function makeMusic() {
  const beds = Object.entries(BEDS).map(([phase, [chords, bright]]) => [phase, quiet(bed(chords, bright), -33)]);
  return {
    ...Object.fromEntries(beds),
    pulse: quiet(pulse(), -37),
    motion: quiet(motion(), -38),
    tension: quiet(tension(), -37),
  };
}

/** The peak of all layers that can be heard at once, each at full volume. */
export function loudestTogether(layers) {
  const shared = ['pulse', 'motion', 'tension'].map((name) => layers[name][0]);
  return Math.max(...Object.keys(BEDS).map((phase) => peakOf(mix(layers[phase][0], ...shared))));
}
