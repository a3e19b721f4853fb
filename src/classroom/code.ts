// The class code: one flight's answers in sixteen characters that can be typed, pasted and read aloud. It names nobody.
//
// 80 bits, most significant first: 60 for one number of mixed base with the quarter's fingerprint and the answers, 10 that tell two equal
// flights apart, and a checksum of 10, which the edition of the game changes. Two who flew together have a fingerprint of their own. Where a quarter has more than fits, the last findings are left out; a result file has them all.

import { MARKS } from '../content/types.ts';
import { type FlightSetup, scheduleOf, type Seat, type Strip } from '../flight/index.ts';
import { fnv1a } from '../quarter/fnv.ts';
import { CODE_BITS, isOfOtherEdition, readCode, writeCode } from '../codes/typed-code.ts';
import { type Answer, type Answers, belongedTo, type Finding, type PointedAt } from './answers.ts';
import { type ClassQuarter, type ClassStrip, fingerprintOf } from './quarter.ts';

const RANDOM = 1024;
const CAPACITY = 1n << BigInt(CODE_BITS - 10);
/** The fingerprint tells at least so many quarters apart, at most so many. */
const FINGERPRINT = { least: 512n, most: 1n << 20n } as const;

/** The possible answers to one question, in a fixed order. */
interface Digit<T> {
  readonly values: readonly T[];
  readonly same: (a: T, b: T) => boolean;
}

const SEATS: readonly Seat[] = ['tower', 'cockpit'];
type Stamped = Pick<Answer, 'seat' | 'belonged' | 'mark'>;

function sameStamp(a: Stamped, b: Stamped): boolean {
  return a.seat === b.seat && a.belonged === b.belonged && a.mark === b.mark;
}

/** How a strip can have been stamped. */
function stampDigit(strip: ClassStrip, memory: boolean): Digit<Stamped> {
  const never: Stamped = { seat: null, belonged: strip.belongs, mark: null };
  const marks: readonly (PointedAt | null)[] = strip.short
    ? [null]
    : [...MARKS, 'other', ...(memory ? ['clue' as const] : [])];
  const stamped = SEATS.flatMap((seat) =>
    marks.flatMap((mark): Stamped[] =>
      strip.varies
        ? SEATS.map((belonged) => ({ seat, belonged, mark }))
        : [{ seat, belonged: belongedTo(strip, mark), mark }],
    ),
  );
  return { values: [never, ...stamped], same: sameStamp };
}

const FINDINGS: Digit<Finding | null> = {
  values: [
    null,
    { held: true, certainty: 'measured' },
    { held: false, certainty: 'measured' },
    { held: true, certainty: 'likely' },
    { held: false, certainty: 'likely' },
  ],
  same: (a, b) => a?.held === b?.held && a?.certainty === b?.certainty,
};

/** How the answers of a quarter are packed: the same for everybody who flies it. */
interface Packing {
  readonly stamps: readonly Digit<Stamped>[];
  /** The strips whose findings fit, as indices of the quarter's strips. */
  readonly findings: readonly number[];
  /** So many quarters are told apart. */
  readonly quarters: bigint;
}

function product(numbers: readonly number[]): bigint {
  return numbers.reduce((all, one) => all * BigInt(one), 1n);
}

function packingOf({ setup, strips }: ClassQuarter): Packing {
  const { memory } = scheduleOf(setup).log;
  const stamps = strips.map((strip) => stampDigit(strip, memory));
  const room = CAPACITY / product(stamps.map(({ values }) => values.length)) / FINGERPRINT.least;
  if (room < 1n) throw new Error(`the stamps of ${strips.length} strips do not fit into a class code`);
  const wanted = strips.flatMap(({ found }, i) => (found ? [i] : []));
  let count = 0;
  while (count < wanted.length && product(Array<number>(count + 1).fill(FINDINGS.values.length)) <= room)
    count += 1;
  const findings = wanted.slice(0, count);
  const used = product([
    ...stamps.map(({ values }) => values.length),
    ...findings.map(() => FINDINGS.values.length),
  ]);
  const left = CAPACITY / used;
  return { stamps, findings, quarters: left < FINGERPRINT.most ? left : FINGERPRINT.most };
}

/** The strips of a quarter whose findings a code can hold; those of the others come from result files only. */
export function findingsInCode(quarter: ClassQuarter): readonly string[] {
  return packingOf(quarter).findings.map((i) => quarter.strips[i]?.id ?? ''); // every index is of a strip
}

function indexIn<T>({ values, same }: Digit<T>, value: T): number {
  const index = values.findIndex((one) => same(one, value));
  if (index < 0) throw new Error(`no class code for ${JSON.stringify(value)}`);
  return index;
}

/**
 * The class code of a flight: four groups of four characters.
 * @param random tells flights with equal answers apart, 0 … 1023; the same for the same flight, so that its code can be shown again
 * @throws Error where the strips do not fit, or an answer is none of this quarter's
 */
export function codeOf(answers: Answers, quarter: ClassQuarter, random: number): string {
  const { stamps, findings, quarters } = packingOf(quarter);
  let number = BigInt(fingerprintOf(quarter)) % quarters;
  answers.forEach((answer, i) => {
    const digit = stamps[i];
    if (digit === undefined) throw new Error('more answers than strips');
    number = number * BigInt(digit.values.length) + BigInt(indexIn(digit, answer));
  });
  for (const i of findings)
    number = number * BigInt(FINDINGS.values.length) + BigInt(indexIn(FINDINGS, answers[i]?.finding ?? null)); // the index is of an answer
  return writeCode((number << 10n) | BigInt(random % RANDOM), 'flight', quarter.setup.rules);
}

/** What a code turned out to be. */
export type Decoded =
  | {
      readonly kind: 'answers';
      readonly answers: Answers;
      readonly random: number;
      /** Two have flown it together. */
      readonly two: boolean;
    }
  /** Something was typed, read or copied wrongly. */
  | { readonly kind: 'damaged' }
  /** It is whole, and of another quarter or another flight. */
  | { readonly kind: 'otherQuarter' }
  /** It is whole, and of another edition of the game. */
  | { readonly kind: 'foreign' };

/** Reads the least significant digit of a number. */
function takeFrom(number: bigint, count: number): { readonly digit: number; readonly rest: bigint } {
  const base = BigInt(count);
  return { digit: Number(number % base), rest: number / base };
}

/** The answers that a number holds for those who flew a quarter like this; null where it is of no such flight. */
function answersOfNumber(told: bigint, quarter: ClassQuarter): Answers | null {
  const { stamps, findings, quarters } = packingOf(quarter);
  let number = told;
  const found = new Map<number, Finding | null>();
  for (const i of findings.toReversed()) {
    const { digit, rest } = takeFrom(number, FINDINGS.values.length);
    found.set(i, FINDINGS.values[digit] ?? null); // null is one of them
    number = rest;
  }
  const stamped: Stamped[] = [];
  for (const { values } of stamps.toReversed()) {
    const { digit, rest } = takeFrom(number, values.length);
    const value = values[digit];
    if (value === undefined) throw new Error('a digit beyond its base');
    stamped.unshift(value);
    number = rest;
  }
  if (number !== BigInt(fingerprintOf(quarter)) % quarters) return null;
  return stamped.map((one, i) => ({ ...one, finding: found.get(i) ?? null })); // null = none, or it did not fit
}

/** Reads a class code. @param quarter the quarter that the class has flown */
export function decode(code: string, quarter: ClassQuarter): Decoded {
  const { rules } = quarter.setup;
  const told = readCode(code, 'flight', rules);
  if (told === null) return { kind: isOfOtherEdition(code, 'flight', rules) ? 'foreign' : 'damaged' };
  for (const way of [quarter, ...quarter.others]) {
    const answers = answersOfNumber(told >> 10n, way);
    if (answers !== null)
      return { kind: 'answers', answers, random: Number(told & 1023n), two: way.setup.crew !== undefined };
  }
  return { kind: 'otherQuarter' };
}

/**
 * What a flight is known by. What two flew at two pages is one flight, and comes to the room once: it goes by what they did, which both pages have
 * alike, and not by the page.
 * @param startedAt when it began, by the page's clock
 */
export function knownBy({ seed, crew }: FlightSetup, strips: readonly Strip[], startedAt: string): string {
  if (crew !== true) return `${seed} ${startedAt}`;
  return JSON.stringify(
    strips.map(({ id, stamps, remedy, landsWeek, searched }) => [
      id,
      stamps.map(({ week, seat, mark }) => [week, seat, mark]),
      remedy,
      landsWeek,
      searched,
    ]),
  );
}

/** Ten bits that are the same whenever the same flight is told again, on either of two pages. @param flight what it is known by */
export function randomOf(flight: string): number {
  return fnv1a(flight) % RANDOM;
}
