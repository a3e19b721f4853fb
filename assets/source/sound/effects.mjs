// The short sounds: actions in the two seats, the radio, and the signals.
// A caution is two soft falling bells, a warning a low double gong, so that they are easily told apart and neither is unpleasant.

import {
  bandPass,
  delayed,
  fade,
  gain,
  highPass,
  inRoom,
  lasting,
  levelled,
  lowPass,
  mix,
  noiseOf,
  RATE,
  render,
  sine,
  soften,
  struck,
  swell,
} from './synthesis.mjs';

const SOFT = [
  [1, 1, 0.2],
  [2, 0.3, 0.12],
  [3, 0.1, 0.07],
  [4.2, 0.04, 0.03],
];
const GONG = [
  [0.5, 0.35, 0.9],
  [1, 1, 0.7],
  [1.48, 0.5, 0.5],
  [2.01, 0.45, 0.4],
  [2.76, 0.3, 0.25],
  [4.1, 0.12, 0.1],
];
const WARM = [
  [1, 1, 0.5],
  [2, 0.35, 0.3],
  [3, 0.12, 0.16],
  [5, 0.04, 0.06],
];

function hiss(name, seconds, shape) {
  const noise = noiseOf(name);
  return render(seconds, (time) => noise() * shape(time));
}

/** A small hard object hits another: a grain of noise, and the ringing of the case. */
function click(name, at, seconds, ring, half = 0.004) {
  const grain = hiss(name, seconds, (time) => fade(time, half));
  const body = struck(seconds, ring, [
    [1, 0.5, half * 2.5],
    [2.7, 0.2, half],
  ]);
  return delayed(mix(highPass(grain, 900), body), at);
}

function stamp() {
  const thud = render(0.34, (time) => sine(58 + 70 * fade(time, 0.018), time) * fade(time, 0.055));
  const slap = lowPass(hiss('stamp slap', 0.34, (time) => fade(time, 0.014)), 2400);
  const spring = delayed(bandPass(hiss('stamp spring', 0.16, (time) => fade(time, 0.03)), 1150, 6), 0.15);
  return inRoom(mix(thud, gain(slap, 0.9), gain(spring, 0.5)), { share: 0.12, size: 0.5, tail: 0.5 });
}

function flick() {
  return inRoom(
    lasting(mix(click('switch down', 0, 0.12, 1900), gain(click('switch home', 0.032, 0.1, 1300, 0.007), 1.3)), 0.18),
    { share: 0.15, size: 0.4, tail: 0.5 },
  );
}

/** A lever over its notches, up to its stop. */
function lever() {
  const notches = [0, 0.062, 0.118, 0.168].map((at, step) =>
    gain(click(`lever ${step}`, at, 0.1, 520 + 40 * step, 0.006), 0.6 + 0.1 * step),
  );
  const stop = click('lever stop', 0.225, 0.18, 210, 0.014);
  const slide = bandPass(hiss('lever slide', 0.24, (time) => swell(time / 0.24)), 700, 1.2);
  return inRoom(lasting(mix(...notches, gain(stop, 1.2), gain(slide, 0.5)), 0.42), { share: 0.14, size: 0.5, tail: 0.5 });
}

/** The radio opens: a short burst in the band of a radio, then the click of the key. */
function squelch() {
  const band = bandPass(hiss('squelch', 0.2, (time) => Math.min(1, time / 0.006) * fade(time, 0.09)), 1700, 0.8);
  return mix(band, gain(click('squelch key', 0, 0.05, 1500, 0.003), 0.25));
}

/** The radio closes: a longer rush at the end of a call, then silence. */
function squelchClose() {
  const shape = (time) => (time < 0.15 ? 0.6 + 2.5 * time : fade(time - 0.15, 0.008));
  const band = bandPass(hiss('squelch close', 0.22, shape), 1500, 0.7);
  return mix(band, gain(sine2(0.22, 1180), 0.04));
}

const sine2 = (seconds, hertz) => render(seconds, (time) => sine(hertz, time) * fade(time, 0.04));

/** Two bells, the second a fourth lower. */
function caution() {
  return inRoom(lasting(mix(struck(1.1, 784, SOFT), delayed(struck(0.9, 587.3, SOFT), 0.2)), 1.15), {
    share: 0.22,
    tail: 0.76,
  });
}

/** Two slow strokes on a low gong. */
function warning() {
  const stroke = lowPass(hiss('warning felt', 0.1, (time) => fade(time, 0.015)), 500);
  const one = mix(struck(1.9, 146.8, GONG), gain(stroke, 1.5));
  return inRoom(lasting(mix(one, delayed(gain(one, 0.85), 0.55)), 2.7), { share: 0.25, size: 1.3, tail: 0.8 });
}

/** The week is over: one stroke, higher and brighter than the warning. */
function gong() {
  return inRoom(lasting(struck(2.0, 293.7, GONG), 2.3), { share: 0.25, size: 1.3, tail: 0.8 });
}

/** Paper slides into its holder and stops. */
function strip() {
  const slide = highPass(hiss('strip slide', 0.3, (time) => swell(time / 0.3) * (0.7 + 0.3 * sine(31, time))), 1800);
  const stop = click('strip stop', 0.27, 0.1, 640, 0.006);
  return lasting(mix(lowPass(slide, 7000), gain(stop, 0.7)), 0.4);
}

/** The wheels touch the runway one after the other; then a resolved chord. */
function landing() {
  const tyre = (name, at) =>
    delayed(bandPass(hiss(name, 0.35, (time) => Math.min(1, time / 0.01) * fade(time, 0.06)), 900, 0.9), at);
  const thud = render(0.5, (time) => sine(46, time) * fade(time, 0.09));
  const rumble = lowPass(hiss('landing roll', 2.6, (time) => Math.min(1, time / 0.3) * fade(time, 0.7)), 180);
  const chord = [196, 293.7, 370, 493.9, 587.3].map((hertz, step) =>
    delayed(gain(struck(2.1, hertz, WARM), 0.5), 0.75 + 0.13 * step),
  );
  const wheels = mix(tyre('tyre left', 0), tyre('tyre right', 0.12), gain(thud, 1.2), delayed(gain(thud, 0.7), 0.32));
  return inRoom(lasting(mix(gain(wheels, 0.7), gain(rumble, 1.5), ...chord), 3.4), { share: 0.25, size: 1.4, tail: 0.8 });
}

/** Turning in the chair: cloth and air. */
function turnSeat() {
  const air = lowPass(hiss('turn air', 0.5, (time) => swell(time / 0.5)), 620);
  const cloth = bandPass(hiss('turn cloth', 0.5, (time) => swell((time - 0.08) / 0.3) * (0.6 + 0.4 * sine(17, time))), 2300, 0.8);
  return mix(gain(air, 2), gain(cloth, 0.35));
}

function right() {
  return inRoom(lasting(mix(struck(0.8, 587.3, SOFT), delayed(struck(0.8, 784, SOFT), 0.12)), 1), {
    share: 0.22,
    tail: 0.74,
  });
}

function page() {
  const turn = (time) => swell(time / 0.16) + 0.8 * swell((time - 0.14) / 0.09);
  return highPass(lowPass(hiss('page', 0.26, (time) => turn(time) * (0.6 + 0.4 * sine(43, time))), 6500), 1300);
}

/** Every effect with its loudness in dB relative to full scale. */
const MADE = {
  stamp: [stamp, -15],
  switch: [flick, -19],
  lever: [lever, -18],
  squelch: [squelch, -20],
  'squelch-close': [squelchClose, -20],
  caution: [caution, -17],
  warning: [warning, -15],
  gong: [gong, -17],
  strip: [strip, -20],
  landing: [landing, -16],
  'turn-seat': [turnSeat, -20],
  right: [right, -18],
  page: [page, -20],
};

/** Fades out the end of a sound, longer for longer sounds, so that reverberation is not cut off. */
const softened = (sound) => soften(sound, 0.002, Math.min(0.3, (0.12 * sound.length) / RATE));

/** Makes all effects, with one channel each. */
export function makeEffects() {
  return Object.fromEntries(
    Object.entries(MADE).map(([name, [make, loudness]]) => [name, [levelled(softened(make()), loudness)]]),
  );
}
