// Exponential, logarithm and normal quantile made of + − × ÷ √ only. The lint forbids Math.exp, log, pow, sin, cos and tanh here:
// JavaScript engines differ in the last digits of these, and the same seed would then give different quarters.

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LN2 = 0.6931471805599453;

function powerOfTwo(exponent: number): number {
  let result = 1;
  const factor = exponent < 0 ? 0.5 : 2;
  for (let i = Math.abs(exponent); i > 0; i -= 1) result *= factor;
  return result;
}

/** e to the x, relative error under 1e-14 for |x| < 700. */
export function exp(x: number): number {
  if (x > 709) return Number.POSITIVE_INFINITY;
  if (x < -745) return 0;
  const k = Math.round(x / LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Horner's form of the Taylor series; |r| ≤ ln 2 / 2, so 13 terms reach double precision.
  let sum = 1;
  for (let n = 13; n >= 1; n -= 1) sum = 1 + (r * sum) / n;
  return sum * powerOfTwo(k);
}

/** Natural logarithm of a positive number, relative error under 1e-14; −∞ for 0, NaN below. */
export function log(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let mantissa = x;
  let exponent = 0;
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent -= 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  // 2·artanh(s); |s| ≤ 0.1716, so s²⁵ is below double precision.
  let sum = 0;
  for (let n = 25; n >= 1; n -= 2) sum = sum * square + 1 / n;
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * s * sum);
}

/** Logistic function, 0–1. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** Log-odds of a probability in (0, 1). */
export function logit(p: number): number {
  return log(p / (1 - p));
}

/** The eight coefficients of a polynomial of the seventh degree, lowest power first. */
type Coefficients = readonly [number, number, number, number, number, number, number, number];

/** The value of the polynomial at `r` by Horner's rule. Written out instead of looped because the model computes nothing more often. */
function polynomial(c: Coefficients, r: number): number {
  return ((((((c[7] * r + c[6]) * r + c[5]) * r + c[4]) * r + c[3]) * r + c[2]) * r + c[1]) * r + c[0];
}

function ratio(r: number, above: Coefficients, below: Coefficients): number {
  return polynomial(above, r) / polynomial(below, r);
}

// Coefficients of Wichura's algorithm AS 241, PPND16 (Applied Statistics 37, 1988), lowest power first.
const CENTRE_ABOVE: Coefficients = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
  45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
];
const CENTRE_BELOW: Coefficients = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
  39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
];
const MIDDLE_ABOVE: Coefficients = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
  1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 0.00077454501427834140764,
];
const MIDDLE_BELOW: Coefficients = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 0.00054759380849953449446, 1.05075007164441684324e-9,
];
const TAIL_ABOVE: Coefficients = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
  0.026532189526576123093, 0.0012426609473880784386, 0.0000271155556874348757815, 2.01033439929228813265e-7,
];
const TAIL_BELOW: Coefficients = [
  1, 0.59983220655588793769, 0.1369298809227358053, 0.0148753612908506148525, 0.0007868691311456132591,
  0.000018463183175100546818, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
];

/**
 * Quantile of the standard normal distribution.
 * @param p probability in (0, 1)
 * @returns z with P(Z < z) = p, relative error about 1e-15
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, CENTRE_ABOVE, CENTRE_BELOW);
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const z = r <= 5 ? ratio(r - 1.6, MIDDLE_ABOVE, MIDDLE_BELOW) : ratio(r - 5, TAIL_ABOVE, TAIL_BELOW);
  return q < 0 ? -z : z;
}
