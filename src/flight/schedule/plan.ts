// The plan of a flight: which disturbance comes when, and with which story. It follows from the setup alone, so that everybody with the same
// setup flies the same quarter; rows missed in earlier flights count only because the setup lists them.

import type { Content, TowerKind } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { PURPOSE, pick } from '../../quarter/draws.ts';
import { KNOWLEDGE } from '../../quarter/orders.ts';
import type { Disturbance } from '../../quarter/types.ts';
import type { FlightSetup, PlannedStrip } from '../state/flight.ts';
import { evennessOf } from './alike.ts';
import { type Clue, clueIn, mayHaveClue, wishedWeek, withClue, worthOf } from './clue.ts';
import { Drawer } from './drawer.ts';
import { scheduleOf } from './schedules.ts';
import { poolsOf } from './pools.ts';
import { segmentsFor } from './segments.ts';
import { BEAR_CHANCE, type Slot, fullSlots, hasChance, officerSlots, stormSlots, workOf } from './slots.ts';
import type { Schedule } from './types.ts';

/** Size of the disturbance of a short strip. */
export const STORM_SIZE = 0.15;
/** A disturbance begins so many weeks before its call: somebody has to notice first. */
const ONSET = { least: 3, most: 6 } as const;
/** So often segments are drawn anew with each used once before any is used again. */
const STRICT_REDRAWS = 5;
/** So often the same stories are drawn, in other segments, where nothing asks for others. */
const SAME_STORIES_REDRAWS = 8;
/** After so many redraws only stories of the flight before wait, and after so many none: it is better to tell one again than to have no flight. */
const WAITING_REDRAWS = { seen: 3, lately: 16 } as const;
/** What was only chance has gone by itself so many weeks after its call. */
const CHANCE_WEEKS = 3;
/** So many plans are drawn, and the best of those with an old clue is flown; more only where none has one in the week wished for. */
const CLUE_DRAWS = { all: 16, most: 100 } as const;
/** Where segments are of several companies, so many plans are drawn, and the one whose callers call for both seats most is flown. */
const EVEN_DRAWS = 20;
/** The first of the strips' numbers. They have two digits, so that they differ from case numbers on the radar, which have three. */
const FIRST_NUMBER = 10;
const NUMBERS = 60;

/** The strips and disturbances of one flight. Their desks and logs are laid out when the flight is made (rules/prepare.ts). */
export interface Plan {
  readonly planned: readonly PlannedStrip[];
  /** The strips that the first officer stamps in his week; empty in flights without them. The player does not get these strips. */
  readonly officer: readonly PlannedStrip[];
  readonly disturbances: readonly Disturbance[];
}

function sizeOf({ sizes }: Schedule, week: number): number {
  return sizes.findLast(({ fromWeek }) => fromWeek <= week)?.size ?? 1; // 1 = the model's own size, before the first entry
}

/** True when the segment may be tagged before its call: something hidden shows in its results. */
function isTaggable({ earlyFrom }: Schedule, { week, slot, scenario }: Slot): boolean {
  return earlyFrom !== null && week >= earlyFrom && scenario.cause === 'hidden' && slot !== 'storm';
}

/** Weeks from the beginning of a disturbance to its call. */
function onsetOf({ seed, flightNumber }: FlightSetup, i: number): number {
  return ONSET.least + pick(ONSET.most - ONSET.least + 1, seed, i, flightNumber, PURPOSE.onset);
}

function disturbanceOf(
  schedule: Schedule,
  slot: Slot,
  id: string,
  cell: number,
  onset: number,
  chance: boolean,
): Disturbance {
  const { scenario, week } = slot;
  const storm = slot.slot === 'storm';
  const begins = storm ? 1 : onset;
  return {
    id,
    kind: scenario.kind,
    cell,
    week: week - begins,
    // It is whole in the week before its call, so that the figures of the call show it.
    swell: Math.max(1, begins - 1),
    chance,
    size: storm ? STORM_SIZE : sizeOf(schedule, week),
    cause: scenario.cause,
    reliefs: [],
    knowledge: scenario.cause === 'hidden' ? 0 : KNOWLEDGE.full,
    pendingKnowledge: null,
    turbulentWeeks: [],
    heldWeeks: [],
    liftedWeek: storm ? week + 1 : chance ? week + CHANCE_WEEKS : null,
  };
}

/** What the tower is asked for a story in its place; null where it is told in a line. */
function workIn(schedule: Schedule, { scenario, slot }: Pick<Slot, 'scenario' | 'slot'>): TowerKind | null {
  return scenario.storm || slot === 'storm' ? null : workOf(schedule, scenario);
}

/**
 * The place of the call behind which there is nothing but chance; null in flights without one, and where no story would bear it. Twins may
 * bear it too: where they could not, it would nearly always be behind the one story that is told alone. Of which call it is is the same in every
 * drawing of a setup: a call that chance is behind has no old clue, so that the choice among drawings would move it to the others.
 */
function chanceOf(schedule: Schedule, slots: readonly Slot[], drawer: Drawer): number | null {
  if (!hasChance(schedule)) return null;
  const bearing = slots.flatMap(({ slot, scenario }, i) =>
    (slot === 'single' || slot === 'twin') &&
    scenario.cause === 'hidden' &&
    BEAR_CHANCE.includes(workIn(schedule, { scenario, slot }))
      ? [i]
      : [],
  );
  return bearing.length === 0 ? null : at(bearing, drawer.once(bearing.length, 'chance'));
}

/**
 * Draws the plan of a flight.
 * @param redraw how often its segments are drawn anew, where the tower's desks could not be laid out in them
 * @throws Error when there are too few scenarios for its schedule; `npm run content` finds that beforehand
 */
export function drawPlan(setup: FlightSetup, content: Content, redraw = 0): Plan {
  // Segments of several companies share no form, list or routine.
  if (content.parts !== null) return drawEven(setup, content, redraw);
  const plain = drawOnce(setup, content, redraw, 0);
  const { memory, clueWeeks } = scheduleOf(setup).log;
  if (!memory) return plain;
  const week = wishedWeek(setup, clueWeeks);
  let best: { readonly plan: Plan; readonly clue: Clue; readonly worth: number } | null = null;
  let timely = false;
  for (let attempt = 0; attempt < CLUE_DRAWS.all || (!timely && attempt < CLUE_DRAWS.most); attempt += 1) {
    const plan = attempt === 0 ? plain : drawOnce(setup, content, redraw, attempt, mayHaveClue);
    const clue = plan === null ? null : clueIn(setup, plan.planned, plan.disturbances, content, week);
    if (plan === null || clue === null) continue;
    const worth = worthOf(setup, plan.planned, clue, content, week);
    timely ||= clue.week === week;
    if (best === null || worth > best.worth) best = { plan, clue, worth };
  }
  // Without a pair of stories that could make one, the flight has no clue.
  const { plan, clue } = best ?? { plan: plain, clue: null };
  return { ...plan, planned: withClue(setup, plan.planned, plan.disturbances, content, clue) };
}

/**
 * A plan for segments of several companies, where hardly anybody would call twice: with eighteen callers, each would mostly call for one seat,
 * and tell it. Neither may the week: in one of the open weeks, drawn beforehand, the cockpit is wished for.
 */
function drawEven(setup: FlightSetup, content: Content, redraw: number): Plan {
  const { openWeeks } = scheduleOf(setup);
  const week = wishedWeek(setup, openWeeks);
  const plans = Array.from({ length: EVEN_DRAWS }, (_, attempt) => {
    const plan = drawOnce(setup, content, redraw, attempt);
    return { plan, worth: evennessOf(plan.planned, content, week) };
  });
  return plans.reduce((best, one) => (one.worth > best.worth ? one : best)).plan;
}

/**
 * One drawing of a plan.
 * @param attempt which of them it is; each has other stories
 * @param isWorthwhile looks at the full stories before the rest is drawn; where it says no, there is no plan
 */
function drawOnce(setup: FlightSetup, content: Content, redraw: number, attempt: number): Plan;
function drawOnce(
  setup: FlightSetup,
  content: Content,
  redraw: number,
  attempt: number,
  isWorthwhile: typeof mayHaveClue,
): Plan | null;
function drawOnce(
  setup: FlightSetup,
  content: Content,
  redraw: number,
  attempt: number,
  isWorthwhile: typeof mayHaveClue = () => true,
): Plan | null {
  const schedule = scheduleOf(setup);
  // Drawing the segments anew means drawing the stories anew where these have segments of their own, where few are left to choose from, and
  // where other segments alone have not helped.
  const anew = content.parts !== null || setup.seenBefore.length > 0 || redraw >= SAME_STORIES_REDRAWS;
  const avoids =
    redraw < WAITING_REDRAWS.seen ? 'seen' : redraw < WAITING_REDRAWS.lately ? 'lately' : 'nothing';
  const drawer = new Drawer(setup, anew ? attempt + CLUE_DRAWS.most * redraw : attempt, avoids);
  const pools = poolsOf(content);
  const count = content.segments;
  const segments = (slots: readonly Slot[]) =>
    segmentsFor(
      slots.map(({ scenario }) => scenario),
      count,
      drawer,
      redraw > STRICT_REDRAWS,
    );
  // Drawn where the order of the seats is, so that the last full strip before the short ones does not tell its seat.
  const firstStorm = schedule.interleaved && drawer.coin() ? 'hidden' : 'known';
  const full = fullSlots(schedule, drawer, pools, content, firstStorm);
  const stories = full.flatMap(({ scenario, slot, week }) =>
    scenario.storm ? [] : [{ week, scenario, work: workIn(schedule, { scenario, slot }) }],
  );
  if (!isWorthwhile(stories)) return null;
  const own = [...full, ...stormSlots(schedule, drawer, pools, firstStorm)];
  for (let i = 0; i < redraw; i += 1) drawer.order(count);
  const ownSegments = segments(own);
  const numbers = drawer.order(NUMBERS);
  // Drawn last, so that a flight has the same strips with and without those of the first officer.
  const officers = officerSlots(schedule, drawer, pools);
  const cells = [...ownSegments, ...segments(officers)];
  const chance = chanceOf(schedule, own, drawer);
  const all = [...own, ...officers].map((slot, i) => {
    const cell = cells[i];
    const number = numbers[i];
    if (cell === undefined || number === undefined) throw new Error('more strips than there are numbers');
    const onset = onsetOf(setup, i);
    const id = `d${i + 1}`;
    const planned: PlannedStrip = {
      id: `s${i + 1}`,
      slot: slot.slot,
      scenario: slot.scenario.id,
      disturbance: id,
      callWeek: slot.week,
      cell,
      number: FIRST_NUMBER + number,
      taggable: isTaggable(schedule, slot),
      desk: null,
      work: workIn(schedule, slot),
      log: [],
      also: null,
      clue: null,
    };
    return { planned, disturbance: disturbanceOf(schedule, slot, id, cell, onset, i === chance) };
  });
  return {
    planned: all.slice(0, own.length).map(({ planned }) => planned),
    officer: all.slice(own.length).map(({ planned }) => planned),
    disturbances: all.map(({ disturbance }) => disturbance),
  };
}
