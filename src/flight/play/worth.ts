// What a flight is worth by what was done in it, without luck, and what each strip had a part in that. Every share that is told comes from here.
//
// A flight that was stopped early is run on to week 13, so that what was done counts for the whole quarter. What the tower told in its last
// week nobody could act on; it is decided on in the week after, in every flight alike, as the ideal flight would. All else stays as it was left.

import type { Content } from '../../content/types.ts';
import { at, found } from '../../quarter/at.ts';
import { disturbanceOf, effectiveWith, moveEffort, order, trainInbox } from '../../quarter/orders.ts';
import type { Disturbance, QuarterState } from '../../quarter/types.ts';
import { type Outcome, valueFrom, WEEKS } from '../../quarter/quarter.ts';
import { type Equipped, withoutLuck } from '../../quarter/without-luck.ts';
import { coursesFor, matterOf, ownWorkAfter, priceOf } from '../desks/matter.ts';
import type { FlightEvent } from '../state/event.ts';
import type { FlightState } from '../state/flight.ts';
import { choiceOf } from './choose.ts';
import { stripOf } from './rightly.ts';

/** NOK that were spent on a strip at once. */
interface Spending {
  readonly strip: string;
  readonly price: number;
}

/** A landed flight as it counts. */
export interface Counted {
  readonly state: FlightState;
  /** NOK spent of the fuel, and what of it was spent on each strip. */
  readonly spent: number;
  readonly spentOn: readonly Spending[];
}

/** How every segment was equipped: at take-off, and in each week from the first on. */
function equipmentOf({ quarter, trims, fridaysTaken }: FlightState): readonly (readonly Equipped[])[] {
  let now: QuarterState = {
    ...quarter,
    cells: quarter.cells.map((cell) => ({ ...cell, effort: cell.effortAtStart, responseFactor: 1 })),
  };
  const weeks = [now.cells];
  for (let week = 1; week <= WEEKS; week += 1) {
    for (const { from, to, points } of trims.filter((trim) => trim.week === week))
      now = moveEffort(now, from, to, points / 100);
    for (const { options, chosen } of fridaysTaken.filter((friday) => friday.week === week)) {
      const option = chosen === null ? undefined : options[chosen];
      if (option?.id === 'inbox') now = trainInbox(now, option.cell);
    }
    weeks.push(now.cells);
  }
  return weeks;
}

/** Every segment without luck at the end of a week. @param disturbances with what was done about them */
function lucklessOf(
  state: FlightState,
  disturbances: readonly Disturbance[],
  last: number = WEEKS,
): readonly Outcome[] {
  const { company } = state.quarter;
  const equipment = equipmentOf(state);
  return company.shares.map((_, i) =>
    withoutLuck(company, i, disturbances, (week) => at(at(equipment, Math.max(0, week)), i), last),
  );
}

/** Value of the quarter without luck, NOK. @param disturbances with what was done about them */
function valueOf(state: FlightState, disturbances: readonly Disturbance[]): number {
  return lucklessOf(state, disturbances).reduce((sum, one) => sum + valueFrom(one), 0);
}

/** What a flight would have won without luck by the end of its last week, NOK. */
export function wonWithoutLuck(state: FlightState): number {
  const { disturbances } = state.quarter;
  return lucklessOf(state, disturbances, state.setup.stopAfter).reduce((sum, { won }) => sum + won, 0);
}

/** What was bought or guessed, and for which strip. */
function spentIn(events: readonly FlightEvent[]): Spending[] {
  return events.flatMap((event): Spending[] => {
    if (event.kind === 'remedy-ordered') return [{ strip: event.strip, price: event.price }];
    return event.kind === 'guessed' ? [{ strip: event.strip, price: event.cost }] : [];
  });
}

/**
 * A landed flight as it counts: with what is still done about the slips that were on their way when it was stopped.
 * @param events all that happened in it
 */
export function countedOf(landed: FlightState, events: readonly FlightEvent[], content: Content): Counted {
  const spentOn = spentIn(events);
  const onTheWay = landed.slips.filter((slip) => slip.state === 'on-the-way');
  let state = landed;
  for (const slip of landed.week > WEEKS ? [] : onTheWay) {
    const strip = stripOf(state, slip);
    const choice = choiceOf(state, strip, slip, content, 'ideal');
    const matter = matterOf(state, strip, slip);
    const course = coursesFor(state, matter, content).find((one) => one.choice === choice);
    if (course === undefined) continue; // left, or nothing lies behind it
    const price = priceOf(course);
    const { knowledge } = disturbanceOf(state.quarter, slip.disturbance);
    state = {
      ...state,
      quarter: course.offers.reduce(
        (quarter, { remedy }) => order(quarter, slip.disturbance, remedy, effectiveWith(knowledge)),
        state.quarter,
      ),
      fuel: state.fuel - price,
      ownWork: ownWorkAfter(state, matter.cell, course.offers),
    };
    spentOn.push({ strip: strip.id, price });
  }
  return { state, spent: state.fuelGranted - state.fuel, spentOn };
}

/** What a flight is worth, NOK: the value of its quarter without luck, less what was spent of the fuel. */
export function worthOfFlight({ state, spent }: Counted): number {
  return valueOf(state, state.quarter.disturbances) - spent;
}

/**
 * What of it is owed to the handling of one strip, NOK; negative where it cost more than it saved.
 * @param nobody the same quarter with nobody in the seats
 */
export function worthOfStrip({ state, spentOn }: Counted, nobody: Counted, strip: string): number {
  // A tag or a survey may bring a strip into one flight before its call, and into its shadows only with it: the plan is alike in all.
  const { disturbance } = found([...state.strips, ...state.planned], (s) => s.id === strip, `strip ${strip}`);
  const { disturbances } = state.quarter;
  const untouched = disturbances.map((d) =>
    d.id === disturbance ? disturbanceOf(nobody.state.quarter, disturbance) : d,
  );
  const spent = spentOn.reduce((sum, one) => sum + (one.strip === strip ? one.price : 0), 0);
  return valueOf(state, disturbances) - valueOf(state, untouched) - spent;
}
