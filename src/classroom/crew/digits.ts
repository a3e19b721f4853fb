// Values as digits of mixed base. Each code says once how a value is written, and reads it again by the same words.

/** A value below its base. */
interface Digit {
  readonly value: number;
  readonly base: number;
}

/** Gives the next digit, which is below this base. */
type Next = (base: number) => number;

/** How a value is written and read. */
export interface Code<T> {
  /** @throws Error for a value that the code cannot hold */
  write(value: T): readonly Digit[];
  read(next: Next): T;
}

/** What cannot be said in a code is an error of ours, not of whoever typed it. */
function unsayable(value: unknown): never {
  throw new Error(`no code for ${JSON.stringify(value)}`);
}

/** A whole number from 0 to below `base`. */
export function below(base: number): Code<number> {
  return {
    write: (value) =>
      Number.isInteger(value) && value >= 0 && value < base ? [{ value, base }] : unsayable(value),
    read: (next) => next(base),
  };
}

/** One of these. */
export function oneOf<T>(...values: readonly T[]): Code<T> {
  return {
    write: (value) => below(values.length).write(values.indexOf(value)),
    // The digit is below the base, so there is one.
    read: (next) => values[next(values.length)] as T,
  };
}

const CHUNK = 16;

/** Any whole number: small ones are short. */
export const whole: Code<number> = {
  write(value) {
    if (!Number.isSafeInteger(value)) return unsayable(value);
    const digits: Digit[] = [];
    for (let rest = value < 0 ? -2 * value - 1 : 2 * value; ; rest = Math.floor(rest / CHUNK)) {
      const more = rest >= CHUNK;
      digits.push({ value: (rest % CHUNK) + (more ? CHUNK : 0), base: 2 * CHUNK });
      if (!more) return digits;
    }
  },
  read(next) {
    let [sum, weight] = [0, 1];
    for (;;) {
      const digit = next(2 * CHUNK);
      sum += (digit % CHUNK) * weight;
      // No number of ours is that large; a code that says so is none.
      if (digit < CHUNK || weight > 1e9) return sum % 2 === 1 ? -(sum + 1) / 2 : sum / 2;
      weight *= CHUNK;
    }
  },
};

/** A list of at most so many. */
export function list<T>(most: number, item: Code<T>): Code<readonly T[]> {
  const length = below(most + 1);
  return {
    write: (values) => [...length.write(values.length), ...values.flatMap((one) => [...item.write(one)])],
    read: (next) => Array.from({ length: length.read(next) }, () => item.read(next)),
  };
}

/** An object, field by field. */
export function fields<T extends object>(codes: { readonly [Name in keyof T]: Code<T[Name]> }): Code<T> {
  const names = Object.keys(codes) as (keyof T)[];
  return {
    write: (value) => names.flatMap((name) => [...codes[name].write(value[name])]),
    read: (next) => Object.fromEntries(names.map((name) => [name, codes[name].read(next)])) as T,
  };
}

/** Digits as one number, the first least significant: what ends in zeros is short. */
export function toNumber(digits: readonly Digit[]): bigint {
  return digits.reduceRight((number, { value, base }) => number * BigInt(base) + BigInt(value), 0n);
}

/** What a number holds; null where more stands in it than was read. */
export function fromNumber<T>(number: bigint, code: Code<T>): T | null {
  let rest = number;
  const value = code.read((base) => {
    const digit = Number(rest % BigInt(base));
    rest /= BigInt(base);
    return digit;
  });
  return rest === 0n ? value : null;
}
