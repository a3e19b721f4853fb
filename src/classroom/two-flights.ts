// First flight against second, for a room. A class code has no room for it: it is told by result files alone, and of nobody by name.

import type { FlightRecord, FlightSetup } from '../flight/index.ts';
import { fnv1a } from '../quarter/fnv.ts';
import { isForAll } from './quarter.ts';

/** So many of so many. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/** What is compared of a flight: first stamps in the right seat, and full strips whose deciding words were pointed at. */
export interface FlightShares {
  readonly seats: Share;
  readonly words: Share;
}

/** What a class's flights have in common, whichever their number: the same link leads to them all. */
type ClassNumber = Pick<FlightSetup, 'seed' | 'company'>;

/** Somebody's first two flights of a class's number. */
export interface TwoFlights extends ClassNumber {
  /** The same for the same two flights, in whatever file they come. */
  readonly mark: string;
  readonly first: FlightShares;
  readonly second: FlightShares;
}

/** True for flights of a class's number. */
export function isOfNumber(one: ClassNumber, { seed, company }: ClassNumber): boolean {
  return one.seed === seed && one.company === company;
}

/**
 * What a class's flight can be compared by; null of one that is the player's own, that was recorded before words were counted, that two have
 * flown, or in which nothing was decided.
 */
function sharesOf({ right, decisions, pointed, setup }: FlightRecord): FlightShares | null {
  if (pointed === undefined || decisions === 0 || pointed.all === 0) return null;
  if (setup === undefined || setup.crew !== undefined || !isForAll(setup)) return null;
  return { seats: { right, all: decisions }, words: pointed };
}

/**
 * A class's first two flights in a logbook that can be compared; null where there are not two. Whatever else was flown on the machine, and by
 * whom, is left out.
 * @param history the newest first
 * @param number the class's, as the flight has it whose file this is for
 */
export function twoFlightsIn(history: readonly FlightRecord[], number: ClassNumber): TwoFlights | null {
  const ofClass = history.filter((record) => isOfNumber(record, number));
  const [first, second] = ofClass.toReversed().flatMap((record) => {
    const shares = sharesOf(record);
    return shares === null ? [] : [{ shares, id: record.id }];
  });
  if (first === undefined || second === undefined) return null;
  // A hash, because the ids tell when somebody has flown.
  const mark = fnv1a(`${first.id} ${second.id}`).toString(36);
  const { seed, company } = number;
  return { mark, seed, company, first: first.shares, second: second.shares };
}

function isShare(value: unknown): value is Share {
  if (typeof value !== 'object' || value === null || !('right' in value) || !('all' in value)) return false;
  const { right, all } = value;
  return (
    Number.isSafeInteger(right) &&
    Number.isSafeInteger(all) &&
    Number(all) > 0 &&
    Number(right) >= 0 &&
    Number(right) <= Number(all)
  );
}

function isShares(value: unknown): value is FlightShares {
  return (
    typeof value === 'object' &&
    value !== null &&
    'seats' in value &&
    'words' in value &&
    isShare(value.seats) &&
    isShare(value.words)
  );
}

/** True for two flights as they stand in a result file. */
export function isTwoFlights(value: unknown): value is TwoFlights {
  return (
    typeof value === 'object' &&
    value !== null &&
    'mark' in value &&
    typeof value.mark === 'string' &&
    'seed' in value &&
    typeof value.seed === 'number' &&
    'company' in value &&
    typeof value.company === 'string' &&
    'first' in value &&
    'second' in value &&
    isShares(value.first) &&
    isShares(value.second)
  );
}

/** What one thing was in the first flights and in the second ones: all together, and for each person by how much its share rose. */
export interface Compared {
  readonly first: Share;
  readonly second: Share;
  readonly rises: readonly number[];
}

/** Seats and words of everybody who has flown twice. */
export function compared(all: readonly TwoFlights[]): Readonly<Record<keyof FlightShares, Compared>> {
  const sum = (shares: readonly Share[]): Share =>
    shares.reduce((so, { right, all: of }) => ({ right: so.right + right, all: so.all + of }), {
      right: 0,
      all: 0,
    });
  const share = ({ right, all: of }: Share) => right / of;
  const of = (what: keyof FlightShares): Compared => ({
    first: sum(all.map(({ first }) => first[what])),
    second: sum(all.map(({ second }) => second[what])),
    rises: all.map(({ first, second }) => share(second[what]) - share(first[what])),
  });
  return { seats: of('seats'), words: of('words') };
}
