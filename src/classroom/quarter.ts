// The quarter that a whole class flies: its strips in the order of the plan, alike for everybody, and what each may be answered with.

import type { Content } from '../content/index.ts';
import {
  type DeskPlan,
  type FlightSetup,
  hasEchoes,
  lastStormWeek,
  newFlight,
  type PlannedStrip,
  type Seat,
} from '../flight/index.ts';
import { fnv1a } from '../quarter/fnv.ts';

/** One strip of the class's quarter. */
export interface ClassStrip {
  readonly id: string;
  /** The number on it. */
  readonly number: number;
  readonly cell: number;
  /** The week of its call. */
  readonly week: number;
  readonly scenario: string;
  /** A strip of one line: a seat, and nothing else. */
  readonly short: boolean;
  /** The seat where it belongs as the quarter was drawn. Whoever points at an earlier log that explains the call has moved it to the cockpit. */
  readonly belongs: Seat;
  /** The article lets either seat have it: its stamps tell nothing of how well the seats are told apart. */
  readonly either: boolean;
  /** The strip that looks like it and belongs in the other seat; null where there is none in this quarter. */
  readonly twin: string | null;
  /** The tower finds out what is behind it. */
  readonly found: boolean;
  /** Its suspects, and the one that is behind it; null for a short strip. */
  readonly desk: Pick<DeskPlan, 'suspects' | 'truth'> | null;
  /** An earlier log may explain its call; so it is with one strip of a flight at most. */
  readonly clued: boolean;
  /** In its place each player may get the echo of what they missed themselves: only whether the seat was right can be compared. */
  readonly varies: boolean;
}

/** A quarter with the strips that all who fly it get. */
export interface ClassQuarter {
  readonly setup: FlightSetup;
  /** Those that come before its last week, in the order of the plan. */
  readonly strips: readonly ClassStrip[];
  /** Other ways to fly the same strips, which come to the same room: by two together, and with or without the tower's book. */
  readonly others: readonly ClassQuarter[];
  /** The same number with the tower's book, or without it, where it has other strips: a room of its own. Null where it has the same. */
  readonly apart: ClassQuarter | null;
}

function stripOf(
  planned: PlannedStrip,
  all: readonly PlannedStrip[],
  setup: FlightSetup,
  content: Content,
): ClassStrip {
  const scenario = content.scenario(planned.scenario);
  const full = scenario.storm ? null : scenario;
  const request = full?.handoff === 'request';
  const twin =
    full === null || full.twin === null ? undefined : all.find((one) => one.scenario === full.twin);
  return {
    id: planned.id,
    number: planned.number,
    cell: planned.cell,
    week: planned.callWeek,
    scenario: planned.scenario,
    short: scenario.storm,
    belongs: scenario.cause === 'known' || request ? 'cockpit' : 'tower',
    either: full?.defensible === true,
    twin: twin?.id ?? null,
    found: full?.cause === 'hidden',
    desk: planned.desk,
    clued: planned.clue !== null,
    varies: scenario.storm && hasEchoes(setup) && planned.callWeek === lastStormWeek(setup),
  };
}

/**
 * The quarter of a class as one flight of it has it, to make its code.
 * @param setup as everybody in the class has it: nothing missed and nothing seen before
 * @throws Error as {@link newFlight} does
 */
export function classQuarter(setup: FlightSetup, content: Content): ClassQuarter {
  const { planned } = newFlight(setup, content);
  const flown = planned.filter(({ callWeek }) => callWeek <= lastWeekOf(setup));
  return {
    setup,
    strips: flown.map((one) => stripOf(one, planned, setup, content)),
    others: [],
    apart: null,
  };
}

/** The strips as a text to compare by. Where one of them varies, it does so for some of those who fly it. */
function answeredAs({ strips }: ClassQuarter): string {
  return JSON.stringify(strips.map(({ varies: _varies, ...strip }) => strip));
}

/** Quarters with the same strips as one room, whoever flew them alone or together. */
function oneRoom(quarter: ClassQuarter, ...same: readonly ClassQuarter[]): ClassQuarter {
  const together = [quarter, ...same].map(
    (way): ClassQuarter => ({ ...way, setup: { ...way.setup, crew: true } }),
  );
  return { ...quarter, others: [...same, ...together] };
}

/** The quarter of a class as a room collects it. @throws Error as {@link newFlight} does */
export function roomQuarter(setup: FlightSetup, content: Content): ClassQuarter {
  const { crew: _crew, paper, ...bare } = setup;
  const alone: FlightSetup = { ...bare, ...(paper && { paper }) };
  const quarter = classQuarter(alone, content);
  const other = classQuarter({ ...bare, ...(paper === true ? {} : { paper: true }) }, content);
  if (answeredAs(other) === answeredAs(quarter)) return oneRoom(quarter, other);
  // A book holds other work than some quarters have: then those who fly with one answer other strips.
  return { ...oneRoom(quarter), apart: oneRoom(other) };
}

/** The last week that the class was to fly: who landed by the clock on the wall has flown the same quarter as who flew on. */
function lastWeekOf({ stopAfter, stopMeant }: FlightSetup): number {
  return stopMeant ?? stopAfter;
}

/** What all flights of a quarter have alike. */
function identityOf(setup: FlightSetup): string {
  const { company, seed, schedule, flightNumber, rules, contentVersion, paper } = setup;
  const flown = [company, seed, schedule, flightNumber, rules, contentVersion, lastWeekOf(setup)];
  return [...flown, ...(paper === true ? ['paper'] : [])].join(' ');
}

/** What a trainer's collection goes by: all that makes the strips of a quarter, but neither the edition of the game nor the book, which come to it together. */
export function collectionOf({ setup }: Pick<ClassQuarter, 'setup'>): string {
  const { company, seed, schedule, flightNumber } = setup;
  return [company, seed, schedule, flightNumber, lastWeekOf(setup)].join(' ');
}

/** A number of 32 bits that tells quarters apart: other strips, rules or stories give another, and two who fly together too. */
export function fingerprintOf({ setup }: Pick<ClassQuarter, 'setup'>): number {
  return fnv1a(`${identityOf(setup)}${setup.crew === undefined ? '' : ' two'}`);
}

/** True for the setup of a quarter that a class can fly together: nothing in it comes from earlier flights, nor from a pack. */
export function isForAll({ missedBefore, seenBefore, practice, pack }: FlightSetup): boolean {
  return missedBefore.length === 0 && seenBefore.length === 0 && practice === undefined && pack === undefined;
}

/** The room's own setup for a flight, by which its log can be replayed; null where the flight is of another quarter. */
export function flownAs(one: FlightSetup, { setup, others }: ClassQuarter): FlightSetup | null {
  const { crew } = one;
  const all = [setup, ...others.map((other) => other.setup)];
  const same = all.find((way) => isForAll(one) && identityOf(one) === identityOf(way));
  if (same === undefined) return null;
  const { crew: _crew, ...way } = same;
  return crew === undefined ? way : { ...way, crew };
}
