// What the cockpit decides about: what it has been told of a matter, and the remedies that lie on its desk.

import type { Content } from '../../content/types.ts';
import { at, found } from '../../quarter/at.ts';
import { PURPOSE, entityOf, pick, shuffled } from '../../quarter/draws.ts';
import { KNOWLEDGE, disturbanceOf } from '../../quarter/orders.ts';
import { WEEKS } from '../../quarter/quarter.ts';
import { type Remedy, type Shape, SHAPES, amountOf, reliefOf } from '../../quarter/remedies.ts';
import type { Disturbance } from '../../quarter/types.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { FlightState } from '../state/flight.ts';
import { type Certainty, type Slip, certaintyHeard } from '../state/message.ts';
import { type Ordered, shapesIn } from '../state/pair.ts';
import type { Strip } from '../state/strip.ts';
import type { Suspect } from '../state/suspect.ts';
import { handOf, pairAt, shapesAt } from './hands.ts';
import type { PairOption, RemedyOption } from './types.ts';

/** A matter as the cockpit has been told of it. The truth may be another. */
export interface Matter {
  readonly strip: Strip;
  /** The slip that is decided on; null for a strip's own work. */
  readonly slip: Slip | null;
  readonly cell: number;
  readonly about: Suspect;
  readonly certainty: Certainty;
}

/** How far the cockpit can count on what it was told: as sure as it was told, or not at all where whoever decides has learned that it is untrue. */
export type Trust = Certainty | 'untrue';

/** How likely it is that what was told is true, 0–1. The other suspects share the rest, and a remedy does nothing about them. */
export const CONFIDENCE: Readonly<Record<Trust, number>> = {
  measured: KNOWLEDGE.full,
  likely: KNOWLEDGE.likely,
  untrue: 0,
};

function told(slip: Slip): Pick<Matter, 'cell' | 'about' | 'certainty'> {
  const certainty = certaintyHeard(slip);
  // Whoever did not hear how sure the tower is cannot count on more.
  return { cell: slip.cell, about: slip.suspect, certainty: certainty === null ? 'likely' : certainty };
}

/** The slip that tells of a matter: the one that is decided on, or else the last that has come. */
export function slipOf(
  { slips }: FlightState,
  { id }: Pick<Strip, 'id'>,
  slip: Slip | null,
): Slip | undefined {
  return slip ?? slips.findLast((s) => s.strip === id && s.state !== 'on-the-way');
}

/**
 * What the cockpit has been told of a strip's matter.
 * @param slip the slip on which it decides; null where the strip's own work is open: then the last slip counts, or, where there is none, what
 *   the log or the caller has told
 */
export function matterOf(state: FlightState, strip: Strip, slip: Slip | null): Matter {
  const heard = slipOf(state, strip, slip);
  if (heard !== undefined) return { strip, slip, ...told(heard) };
  const { kind } = disturbanceOf(state.quarter, strip.disturbance);
  // A seat that can be defended acts without having been told.
  const certainty = strip.stamps.at(-1)?.verdict.seat === 'defensible' ? 'likely' : 'measured';
  return { strip, slip, cell: strip.cell, about: kind, certainty };
}

/**
 * What of a slip is known to be untrue in the cockpit; null = nothing. A player who flies alone has read the verdict on the tower's work, which
 * says so at once; of two people the one in the cockpit has not, also where both sit at one page and the tower has a book.
 */
export function knownUntrue(
  { crew, planned }: FlightState,
  { strip, cell, suspect }: Pick<Slip, 'strip' | 'cell' | 'suspect'>,
): 'segment' | 'finding' | null {
  if (crew !== undefined) return null;
  const plan = found(planned, ({ id }) => id === strip, `plan for ${strip}`);
  if (suspect !== plan.desk?.truth) return 'finding';
  return cell === plan.cell ? null : 'segment';
}

/** True where a slip's finding was proved, all of that was heard, and it is true: whoever flies alone has read so in its verdict. */
export function isProved(state: FlightState, slip: Omit<Slip, 'knowledge'>): boolean {
  return slip.proved === true && certaintyHeard(slip) === 'measured' && knownUntrue(state, slip) === null;
}

/**
 * True where the cockpit has been told, as something measured, what its story is about, and whoever decides can know that it is so: the cause is
 * known, or the finding is true and its verdict has been read. Only then the remedies have the story's own names: beside a finding that may be
 * wrong they would tell that it is not.
 */
export function isToldAsStory(
  state: FlightState,
  { strip, slip, about, certainty }: Pick<Matter, 'strip' | 'slip' | 'about' | 'certainty'>,
  content: Content,
): boolean {
  if (certainty !== 'measured' || about !== content.full(strip.scenario).kind) return false;
  const heard = slipOf(state, strip, slip);
  return heard === undefined || (state.crew === undefined && isProved(state, heard));
}

/** How far whoever decides on a matter can count on it. */
export function trustIn(state: FlightState, { strip, slip, certainty }: Matter): Trust {
  const heard = slipOf(state, strip, slip);
  return heard !== undefined && knownUntrue(state, heard) !== null ? 'untrue' : certainty;
}

/** The disturbance as the cockpit has to take it: of the kind and in the segment it was told. */
export function asTold({ quarter }: FlightState, { strip, about, cell }: Matter): Disturbance | null {
  if (about === 'normal') return null;
  const real = disturbanceOf(quarter, strip.disturbance);
  // Chance is told as something that lasts.
  return {
    ...real,
    kind: about,
    cell,
    chance: false,
    liftedWeek: real.chance ? null : real.liftedWeek,
  };
}

/**
 * The three shapes on the desk, in the order shown. One's own people are always among them, because they cost hours only: so there is
 * something to do however empty the tank is.
 */
export function shapesFor(seed: number, strip: string): Shape[] {
  const entity = entityOf(`${strip} remedies`);
  const bought = SHAPES.filter((shape) => shape !== 'own');
  const left = at(bought, pick(bought.length, seed, entity, 0, PURPOSE.remedy));
  const shown = SHAPES.filter((shape) => shape !== left);
  return shuffled(shown.length, seed, entity, PURPOSE.shuffle).map((i) => at(shown, i));
}

/** A remedy that lies on the desk, with its shape. */
export interface Offer {
  readonly shape: Shape;
  /** Counted from the order, with the weeks in which it has to wait for its turn. */
  readonly remedy: Remedy;
  /** For how many weeks one's own people are still at something else. */
  readonly queued: number;
}

/**
 * The week in which the own people of a segment's company can begin with something new. They prepare one thing at a time, until it begins to
 * work; where companies are joined, each has its people.
 */
function ownPeopleFree({ ownWork, week }: FlightState, cell: number, { parts }: Content): number {
  const theirs = parts === null ? ownWork : ownWork.filter((work) => work.cell === cell);
  return Math.max(week, ...theirs.map(({ until }) => until));
}

/**
 * The remedies for a matter in the order shown; none where nothing lies behind it. What one's own people do comes after what they are at.
 * @param week when it is ordered
 */
export function offersFor(
  state: FlightState,
  { strip, slip, about, cell }: Matter,
  content: Content,
  week: number = state.week,
): Offer[] {
  if (about === 'normal') return [];
  const { setup } = state;
  const { remedies } = content.branch(cell);
  const hand = handOf(setup, strip, slip, about, content);
  return shapesAt(hand, shapesFor(setup.seed, strip.id)).map((shape): Offer => {
    const remedy = remedies[about][shape];
    const queued = shape === 'own' ? Math.max(0, ownPeopleFree(state, cell, content) - week) : 0;
    return {
      shape,
      remedy: { ...remedy, first: remedy.first + queued, full: remedy.full + queued },
      queued,
    };
  });
}

/** What can be ordered on a matter: one remedy of the desk, or two of them together at the sum of their prices. */
export interface Course {
  readonly choice: Ordered;
  readonly offers: readonly Offer[];
}

/** The sum of its prices, NOK. */
export function priceOf({ offers }: Pick<Course, 'offers'>): number {
  return offers.reduce((sum, { remedy }) => sum + remedy.price, 0);
}

/** True when it shakes the segment in the week of the order. */
export function isShaking({ offers }: Pick<Course, 'offers'>): boolean {
  return offers.some(({ remedy }) => remedy.shakes);
}

/** All that can be ordered, in the order shown: each remedy, then the pair in flights that know it. @param week as for {@link offersFor} */
export function coursesFor(
  state: FlightState,
  matter: Matter,
  content: Content,
  week: number = state.week,
): Course[] {
  const offers = offersFor(state, matter, content, week);
  const alone = offers.map((offer): Course => ({ choice: offer.shape, offers: [offer] }));
  const { strip, slip, about } = matter;
  const pair = scheduleOf(state.setup).combining
    ? pairAt(
        handOf(state.setup, strip, slip, about, content),
        offers.map(({ shape }) => shape),
      )
    : null;
  if (pair === null) return alone;
  const both = shapesIn(pair).map((one) => found(offers, ({ shape }) => shape === one, one));
  return [...alone, { choice: pair, offers: both }];
}

/** What one's own people are at after something was ordered in a segment. */
export function ownWorkAfter(
  { ownWork, week }: FlightState,
  cell: number,
  ordered: readonly Pick<Offer, 'shape' | 'remedy'>[],
): FlightState['ownWork'] {
  const theirs = ordered.filter(({ shape }) => shape === 'own');
  return [...ownWork, ...theirs.map(({ remedy }) => ({ cell, until: week + remedy.first }))];
}

/** True when it can be ordered: the fuel covers it, or the flight is one in which the fuel may be overspent. */
export function isAffordable({ setup, fuel }: FlightState, { price }: Pick<Remedy, 'price'>): boolean {
  return price <= Math.max(0, fuel) || !scheduleOf(setup).moneyBinds;
}

/** Those of the courses that can be ordered. */
export function coveredOf(state: FlightState, courses: readonly Course[]): readonly Course[] {
  return courses.filter((course) => isAffordable(state, { price: priceOf(course) }));
}

/** How many weeks are left in which something can work, the present one included. */
export function weeksLeft({ week }: Pick<FlightState, 'week'>): number {
  return WEEKS + 1 - week;
}

/** The remedies as the desk shows them. */
export function optionsOf(state: FlightState, matter: Matter, content: Content): RemedyOption[] {
  const { about } = matter;
  if (about === 'normal') return [];
  return offersFor(state, matter, content).map(({ shape, remedy, queued }) => {
    const { from, full, until } = reliefOf(remedy, state.week);
    return {
      shape,
      about,
      price: remedy.price,
      from,
      full,
      until,
      amount: amountOf(about, remedy),
      shakes: remedy.shakes,
      queued,
      affordable: isAffordable(state, remedy),
    };
  });
}

/** The pair as the desk shows it; null where there is none. */
export function pairOptionOf(state: FlightState, matter: Matter, content: Content): PairOption | null {
  const pair = coursesFor(state, matter, content).find(({ offers }) => offers.length > 1);
  if (pair === undefined) return null;
  const price = priceOf(pair);
  return { choice: pair.choice, price, affordable: isAffordable(state, { price }) };
}
