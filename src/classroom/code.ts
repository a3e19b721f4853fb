// The class code: one flight's answers in sixteen characters that can be typed, pasted and read aloud. It names nobody.
//
// 80 bits, most significant first: 70 for one number of mixed base with the quarter's fingerprint, the answers, and what tells two equal flights apart;
// and a checksum of 10, which the edition of the game changes. Two who flew together have a fingerprint of their own. Every strip's finding is in it:
// the more strips, the less is left to tell equal flights apart, and the less they need it: ten bits in a first flight, none in the storm. Whoever
// collects may take a code twice (panels/trainer/collected.ts). Other stories of the same quarter give another fingerprint, and are told as another
// quarter or an older edition of the game, which the checksum has no room to tell apart. What a survey finds before a call is
// stamped is not. Should a quarter have more than fits, the last findings are left out; a result file has them all.

import { MARKS } from '../content/types.ts';
import type { FlightSetup, Seat, Strip } from '../flight/index.ts';
import { fnv1a } from '../quarter/fnv.ts';
import { CODE_BITS, isOfOtherEdition, readCode, writeCode } from '../codes/typed-code.ts';
import { type Answer, type Answers, belongedTo, canBeTold, type Finding, type PointedAt } from './answers.ts';
import { type ClassQuarter, type ClassStrip, fingerprintOf } from './quarter.ts';

/** Raised when codes of the same quarter come to hold something else: then earlier ones are of another edition. */
const VERSION = 2;
const CAPACITY = 1n << BigInt(CODE_BITS);
/** Equal flights are told apart by so many numbers at most. */
const RANDOM = 1024n;
/** The fingerprint tells at least so many quarters apart where that leaves none to tell equal flights apart, usually so many, at most so many. */
const FINGERPRINT = { least: 128n, usual: 512n, most: 1n << 20n } as const;

const SEATS: readonly Seat[] = ['tower', 'cockpit'];

const FINDINGS: readonly (Finding | null)[] = [
  null,
  { held: true, certainty: 'measured' },
  { held: false, certainty: 'measured' },
  { held: true, certainty: 'likely' },
  { held: false, certainty: 'likely' },
];

function isSame(a: Answer, b: Answer): boolean {
  const { finding: one, ...stamped } = a;
  const { finding: other } = b;
  return (
    stamped.seat === b.seat &&
    stamped.belonged === b.belonged &&
    stamped.mark === b.mark &&
    one?.held === other?.held &&
    one?.certainty === other?.certainty
  );
}

/** How a strip can have been answered, in a fixed order. @param held its finding is told too */
function answersTo(strip: ClassStrip, held: boolean): readonly Answer[] {
  const marks: readonly (PointedAt | null)[] = strip.short
    ? [null]
    : [...MARKS, 'other', ...(strip.clued ? ['clue' as const] : [])];
  const findings = held ? FINDINGS : [null];
  const stamped = SEATS.flatMap((seat) =>
    marks.flatMap((mark): Answer[] => {
      const belongs = strip.varies ? SEATS : [belongedTo(strip, mark)];
      return belongs.flatMap((belonged) => findings.map((finding) => ({ seat, belonged, mark, finding })));
    }),
  );
  const told = canBeTold(strip)
    ? SEATS.map((seat): Answer => ({ seat, belonged: 'cockpit', mark: null, finding: null }))
    : [];
  return [{ seat: null, belonged: strip.belongs, mark: null, finding: null }, ...told, ...stamped];
}

/** How the answers of a quarter are packed: the same for everybody who flies it. */
interface Packing {
  /** What each strip can have been answered with. */
  readonly digits: readonly (readonly Answer[])[];
  /** The strips whose findings fit, as indices of the quarter's strips. */
  readonly held: readonly number[];
  /** So many quarters are told apart, and so many equal flights. */
  readonly quarters: bigint;
  readonly randoms: bigint;
}

const least = (one: bigint, other: bigint) => (one < other ? one : other);

/** How they are packed with the findings of these strips; null where they do not fit. */
function packedWith(strips: readonly ClassStrip[], held: readonly number[]): Packing | null {
  const digits = strips.map((strip, i) => answersTo(strip, held.includes(i)));
  const left = digits.reduce((room, { length }) => room / BigInt(length), CAPACITY);
  if (left < FINGERPRINT.least) return null;
  const randoms = left < FINGERPRINT.usual ? 1n : least(RANDOM, left / FINGERPRINT.usual);
  return { digits, held, randoms, quarters: least(FINGERPRINT.most, left / randoms) };
}

/** By quarter: a chat has hundreds of codes of one. */
const PACKED = new WeakMap<ClassQuarter, Packing>();

function packingOf(quarter: ClassQuarter): Packing {
  const known = PACKED.get(quarter) ?? packed(quarter);
  PACKED.set(quarter, known);
  return known;
}

function packed({ strips }: ClassQuarter): Packing {
  const found = strips.flatMap((strip, i) => (strip.found ? [i] : []));
  for (let count = found.length; count >= 0; count -= 1) {
    const fit = packedWith(strips, found.slice(0, count));
    if (fit !== null) return fit;
  }
  throw new Error(`the stamps of ${strips.length} strips do not fit into a class code`);
}

/** The strips of a quarter whose findings a code can hold; those of the others come from result files only. */
export function findingsInCode(quarter: ClassQuarter): readonly string[] {
  return packingOf(quarter).held.map((i) => quarter.strips[i]?.id ?? ''); // every index is of a strip
}

/** What a code's checksum tells apart: editions of the game, and what its codes hold. */
function editionOf({ setup: { rules } }: ClassQuarter): number {
  return rules + VERSION;
}

/**
 * The class code of a flight: four groups of four characters.
 * @param random tells flights with equal answers apart, 0 … 1023; the same for the same flight, so that its code can be shown again
 * @throws Error where the strips do not fit, or an answer is none of this quarter's
 */
export function codeOf(answers: Answers, quarter: ClassQuarter, random: number): string {
  const { digits, held, quarters, randoms } = packingOf(quarter);
  let number = BigInt(fingerprintOf(quarter)) % quarters;
  for (const [i, answer] of answers.entries()) {
    const values = digits[i];
    if (values === undefined) throw new Error('more answers than strips');
    const told = held.includes(i) ? answer : { ...answer, finding: null };
    const index = values.findIndex((one) => isSame(one, told));
    if (index < 0) throw new Error(`no class code for ${JSON.stringify(told)}`);
    number = number * BigInt(values.length) + BigInt(index);
  }
  return writeCode(number * randoms + (BigInt(random) % randoms), 'flight', editionOf(quarter));
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
  /** It is whole, and of another quarter or another flight, or of this one with other stories. */
  | { readonly kind: 'otherQuarter' }
  /** It is whole, and of another edition of the game. */
  | { readonly kind: 'foreign' };

/** Reads the least significant digit of a number. */
function takeFrom(number: bigint, base: bigint): { readonly digit: number; readonly rest: bigint } {
  return { digit: Number(number % base), rest: number / base };
}

/** What a number holds for those who flew a quarter like this; null where it is of no such flight. */
function readNumber(told: bigint, quarter: ClassQuarter): { answers: Answers; random: number } | null {
  const { digits, quarters, randoms } = packingOf(quarter);
  const { digit: random, rest } = takeFrom(told, randoms);
  let number = rest;
  const answers: Answer[] = [];
  for (const values of digits.toReversed()) {
    const { digit, rest: others } = takeFrom(number, BigInt(values.length));
    const answer = values[digit];
    if (answer === undefined) throw new Error('a digit beyond its base');
    answers.unshift(answer);
    number = others;
  }
  return number === BigInt(fingerprintOf(quarter)) % quarters ? { answers, random } : null;
}

/** Reads a class code. @param quarter the quarter that the class has flown */
export function decode(code: string, quarter: ClassQuarter): Decoded {
  const edition = editionOf(quarter);
  const told = readCode(code, 'flight', edition);
  if (told === null) return { kind: isOfOtherEdition(code, 'flight', edition) ? 'foreign' : 'damaged' };
  for (const way of [quarter, ...quarter.others]) {
    const read = readNumber(told, way);
    if (read !== null) return { kind: 'answers', ...read, two: way.setup.crew !== undefined };
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

/** Ten bits, of which a code holds what it has room for, that are the same whenever the same flight is told again, on either of two pages. @param flight what it is known by */
export function randomOf(flight: string): number {
  return fnv1a(flight) % Number(RANDOM);
}
