// The rides of one browser. The two of one person are a round; somebody else, or the same person anew, begins another.

import {
  firstForm,
  isFinished,
  itemsMark,
  otherForm,
  type Ride,
  type RideAnswer,
  type RideWhen,
} from './ride.ts';
import type { RideForm, RideItem } from '../content/ride-item.ts';

/** What a link may ask for: the ride of one moment, or a form by its name. */
export const RIDE_WISHES = ['before', 'after', 'a', 'b'] as const;
export type RideWish = (typeof RIDE_WISHES)[number];

/** So many rides are kept; the oldest go first. */
const MOST_RIDES = 40;

/** The two rides of the round that began last; null where one has not begun. */
export interface Round {
  readonly before: Ride | null;
  readonly after: Ride | null;
}

/** @param rides in the order of their beginning */
export function roundOf(rides: readonly Ride[]): Round {
  const code = rides.at(-1)?.code;
  const of = (when: RideWhen) => rides.find((ride) => ride.code === code && ride.when === when) ?? null;
  return { before: of('before'), after: of('after') };
}

/** The ride that is under way; null = none. */
export function rideUnderWay(rides: readonly Ride[]): Ride | null {
  const last = rides.at(-1);
  return last === undefined || isFinished(last) ? null : last;
}

/** True when the first ride of a round is done and its second has not begun. */
export function awaitsSecond(rides: readonly Ride[]): boolean {
  const { before, after } = roundOf(rides);
  return before !== null && isFinished(before) && after === null;
}

/** A flight as far as rides ask for it. */
interface Landed {
  /** When it landed, as an ISO text. */
  readonly at: string;
}

/**
 * True when a flight has landed since a ride began.
 * @param landed how many have landed by now
 * @param flights those that are still known. Their times are asked only where a ride does not say how many had landed, because a clock may be set
 * @param until the next ride; null = it has not begun
 */
export function flownSince(
  ride: Ride,
  landed: number,
  flights: readonly Landed[],
  until: Ride | null = null,
): boolean {
  const then = until === null ? landed : until.flown;
  if (ride.flown !== undefined && then !== undefined) return then > ride.flown;
  return flights.some(({ at }) => at > ride.startedAt && (until === null || at <= until.startedAt));
}

/** Which ride is offered where a player comes by; `late`: a first one, though there are flights before it. Null = none. */
export function rideOffered(
  rides: readonly Ride[],
  landed: number,
  flights: readonly Landed[],
): 'before' | 'late' | 'after' | null {
  const { before } = roundOf(rides);
  if (before !== null && awaitsSecond(rides)) return flownSince(before, landed, flights) ? 'after' : null;
  if (rides.length > 0) return null;
  return flights.length > 0 ? 'late' : 'before';
}

/** The moment of the ride that comes next. A link that asks for a first ride begins a new round. */
export function nextWhen(rides: readonly Ride[], wish: RideWish | null): RideWhen {
  if (wish === 'before' || wish === 'after') return wish;
  return awaitsSecond(rides) ? 'after' : 'before';
}

/** What a ride begins with. */
export interface RideStart {
  readonly when: RideWhen;
  /** Drawn anew; a second ride of a round has the code of the first. */
  readonly code: number;
  /** The form that a link names. Nobody rides a form twice in a round, whatever it names. */
  readonly form: RideForm | null;
  readonly startedAt: string;
  /** How many flights have landed, where it is known. */
  readonly flown?: number;
  /** The items of both forms, where they are there. */
  readonly items?: readonly RideItem[] | null;
}

/** The ride that begins now. */
export function rideFrom(rides: readonly Ride[], start: RideStart): Ride {
  const { when, startedAt, flown, items } = start;
  const { before } = roundOf(rides);
  const paired = when === 'after' && before !== null && awaitsSecond(rides);
  const first = firstForm(start.code);
  const own = start.form ?? (when === 'before' ? first : otherForm(first));
  const [code, form] = paired ? [before.code, otherForm(before.form)] : [start.code, own];
  return {
    code,
    when,
    form,
    startedAt,
    ...(flown === undefined ? {} : { flown }),
    ...(items == null ? {} : { items: itemsMark(items, form) }),
    answers: [],
  };
}

const same = (one: Ride, other: Ride) => one.code === other.code && one.when === other.when;

/**
 * The rides with one of them as it stands now. A finished ride stays as it is, and so does one with more answers than this one was made from: of
 * two tabs the one that is ahead counts.
 * @param was the ride before this tab changed it
 */
export function withRide(rides: readonly Ride[], ride: Ride, was: Ride = ride): readonly Ride[] {
  const known = rides.find((other) => same(other, ride));
  if (known === undefined) return [...rides, ride].slice(-MOST_RIDES);
  const ahead = known.answers.length > was.answers.length;
  return isFinished(known) || ahead ? rides : rides.map((other) => (other === known ? ride : other));
}

/** A ride with one more answer. An item is answered once, and a finished ride takes none. */
export function withAnswer(ride: Ride, answer: RideAnswer): Ride {
  const known = ride.answers.some(({ item }) => item === answer.item);
  return known || isFinished(ride) ? ride : { ...ride, answers: [...ride.answers, answer] };
}

/** A ride without its last answer. */
export const withoutLast = (ride: Ride): Ride => ({ ...ride, answers: ride.answers.slice(0, -1) });
