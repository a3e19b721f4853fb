// The rides of one browser. The two of one person are a round; somebody else, or the same person anew, begins another.

import { firstForm, isFinished, otherForm, type Ride, type RideAnswer, type RideWhen } from './ride.ts';
import type { RideForm } from '../content/ride-item.ts';

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

/** True when a flight has landed since a ride began. @param until when the next one began; null = it has not */
export function flownSince(ride: Ride, flights: readonly Landed[], until: Ride | null = null): boolean {
  return flights.some(({ at }) => at > ride.startedAt && (until === null || at <= until.startedAt));
}

/** Which ride is offered where a player comes by; `late`: a first one, though there are flights before it. Null = none. */
export function rideOffered(
  rides: readonly Ride[],
  flights: readonly Landed[],
): 'before' | 'late' | 'after' | null {
  const { before } = roundOf(rides);
  if (before !== null && awaitsSecond(rides)) return flownSince(before, flights) ? 'after' : null;
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
}

/** The ride that begins now. */
export function rideFrom(rides: readonly Ride[], { when, code, form, startedAt }: RideStart): Ride {
  const { before } = roundOf(rides);
  if (when === 'after' && before !== null && awaitsSecond(rides))
    return { code: before.code, when, form: otherForm(before.form), startedAt, answers: [] };
  const first = firstForm(code);
  return { code, when, form: form ?? (when === 'before' ? first : otherForm(first)), startedAt, answers: [] };
}

const same = (one: Ride, other: Ride) => one.code === other.code && one.when === other.when;

/** The rides with one of them as it stands now. A finished ride stays as it is: of two tabs the first to finish counts. */
export function withRide(rides: readonly Ride[], ride: Ride): readonly Ride[] {
  const known = rides.find((other) => same(other, ride));
  if (known === undefined) return [...rides, ride].slice(-MOST_RIDES);
  return isFinished(known) ? rides : rides.map((other) => (other === known ? ride : other));
}

/** A ride with one more answer. An item is answered once, and a finished ride takes none. */
export function withAnswer(ride: Ride, answer: RideAnswer): Ride {
  const known = ride.answers.some(({ item }) => item === answer.item);
  return known || isFinished(ride) ? ride : { ...ride, answers: [...ride.answers, answer] };
}

/** A ride without its last answer. */
export const withoutLast = (ride: Ride): Ride => ({ ...ride, answers: ride.answers.slice(0, -1) });
