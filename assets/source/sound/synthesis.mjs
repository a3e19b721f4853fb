// The tools that the sounds are made with: repeatable noise, tones, filters, reverberation, measuring.

/** Samples per second. Lengths are whole milliseconds, so that every place in a sprite is a whole number of samples. */
export const RATE = 48_000;

/** Noise from −1 to 1; the same name always gives the same noise, so that every run makes the same files. */
export function noiseOf(name) {
  let state = 2_166_136_261;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0), 16_777_619) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2_147_483_648 - 1;
  };
}

/** Samples of a function of the time in seconds. */
export function render(seconds, sample) {
  return Float32Array.from({ length: Math.round(seconds * RATE) }, (_, index) => sample(index / RATE));
}

export const sine = (hertz, time) => Math.sin(2 * Math.PI * hertz * time);
/** An envelope that halves every `half` seconds. */
export const fade = (time, half) => 0.5 ** (time / half);
export const swell = (share) => Math.sin(Math.PI * Math.min(1, Math.max(0, share))) ** 2;

export function lowPass(sound, hertz) {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  let held = 0;
  return sound.map((value) => {
    held += share * (value - held);
    return held;
  });
}

export function highPass(sound, hertz) {
  const low = lowPass(sound, hertz);
  return sound.map((value, index) => value - low[index]);
}

/** A two-pole band-pass filter around a frequency; the higher q, the narrower it is and the longer it rings. */
export function bandPass(sound, hertz, q) {
  const omega = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(omega) / (2 * q);
  const [b0, a0, a1, a2] = [alpha, 1 + alpha, -2 * Math.cos(omega), 1 - alpha];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return sound.map((x) => {
    const y = (b0 * (x - x2) - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

export function mix(...sounds) {
  const length = Math.max(...sounds.map((sound) => sound.length));
  const sum = new Float32Array(length);
  for (const sound of sounds) sound.forEach((value, index) => (sum[index] += value));
  return sum;
}

export function gain(sound, factor) {
  return sound.map((value) => value * factor);
}

/** The sound after a delay. */
export function delayed(sound, seconds) {
  const late = new Float32Array(sound.length + Math.round(seconds * RATE));
  late.set(sound, late.length - sound.length);
  return late;
}

/** The sound at an exact length: cut, or with silence added. */
export function lasting(sound, seconds) {
  const whole = new Float32Array(Math.round(seconds * RATE));
  whole.set(sound.subarray(0, whole.length));
  return whole;
}

/** Short fades at both ends, which would click otherwise. */
export function soften(sound, begin = 0.002, end = 0.03) {
  const [first, last] = [begin * RATE, end * RATE];
  return sound.map((value, index) => value * Math.min(1, index / first, (sound.length - 1 - index) / last));
}

/** Compresses the loudest parts, so that a stroke can be louder without clipping. */
export function squeeze(sound, drive) {
  const most = peakOf(sound);
  return sound.map((value) => Math.tanh((drive * value) / most) / Math.tanh(drive));
}

const COMBS = [0.0297, 0.0371, 0.0411, 0.0437];
const ALL_PASSES = [0.005, 0.0017];

/** Adds the reverberation of a small room: four combs that lose their highs, two all-passes. `share` = how much of it is heard. */
export function inRoom(sound, { share = 0.2, size = 1, tail = 0.72, dark = 3500 } = {}) {
  let wet = new Float32Array(sound.length);
  const loss = 1 - Math.exp((-2 * Math.PI * dark) / RATE);
  for (const seconds of COMBS) {
    const line = new Float32Array(Math.round(seconds * size * RATE));
    let held = 0;
    sound.forEach((value, index) => {
      const at = index % line.length;
      const out = line[at];
      held += loss * (out - held);
      line[at] = value + held * tail;
      wet[index] += out / COMBS.length;
    });
  }
  for (const seconds of ALL_PASSES) {
    const line = new Float32Array(Math.round(seconds * size * RATE));
    wet = wet.map((value, index) => {
      const at = index % line.length;
      const out = line[at] - 0.6 * value;
      line[at] = value + 0.6 * out;
      return out;
    });
  }
  return sound.map((value, index) => value * (1 - share) + wet[index] * share * 2);
}

/** A struck tone of partials [ratio, loudness, half-life], each with its own decay; silent before the end. */
export function struck(seconds, base, partials) {
  const damped = (time) => Math.sin((Math.PI / 2) * Math.min(1, (seconds - time) / (0.6 * seconds))) ** 2;
  return render(seconds, (time) =>
    partials.reduce(
      (sum, [ratio, loud, half]) => sum + loud * sine(base * ratio, time) * fade(time, half) * damped(time),
      0,
    ),
  );
}

export function peakOf(sound) {
  let most = 1e-9;
  for (const value of sound) most = Math.max(most, Math.abs(value));
  return most;
}

/** Loudness of the audible part: from the first to the last sample within 30 dB of the peak. */
export function loudnessOf(sound) {
  const least = peakOf(sound) * 10 ** (-30 / 20);
  const first = sound.findIndex((value) => Math.abs(value) >= least);
  const last = sound.findLastIndex((value) => Math.abs(value) >= least);
  let sum = 0;
  for (let index = first; index <= last; index += 1) sum += sound[index] ** 2;
  return Math.sqrt(sum / Math.max(1, last - first + 1));
}

export const decibels = (value) => 20 * Math.log10(Math.max(value, 1e-9));

/** Brings a sound to a loudness in dB relative to full scale; compresses it where the peak would come too near to full scale. */
export function levelled(sound, wanted, ceiling = -1.5) {
  const top = 10 ** (ceiling / 20);
  const target = 10 ** (wanted / 20);
  for (let drive = 0; drive <= 6; drive += 0.5) {
    const shaped = drive === 0 ? sound : squeeze(sound, drive);
    const level = gain(shaped, target / loudnessOf(shaped));
    if (peakOf(level) <= top) return level;
  }
  const shaped = squeeze(sound, 6);
  return gain(shaped, top / peakOf(shaped));
}
