// What the teaching engine makes of simulated learners: how many are in the band, flight by flight, and whether any row stays unseen.

import type { RideResult } from '../src/content/check/ride.ts';
import type { Content } from '../src/content/index.ts';
import type { RideForm } from '../src/content/ride-item.ts';
import type { PlannedStrip } from '../src/flight/index.ts';
import { courseOf, isMissed, nextAdvice, standingOf } from '../src/learning/index.ts';
import { at, given } from '../src/quarter/at.ts';
import { Learner, SKILLS, type Taught } from './learners.ts';
import { round } from './policy-report.ts';
import { toldBy } from './shortcut-report.ts';

/** The share of full calls that should go right: hard enough to learn from, easy enough to go on. */
export const BAND = { least: 0.75, most: 0.9 } as const;

const inBand = (share: number) => share >= BAND.least && share <= BAND.most;

/** A flight of all learners. */
export interface BandAt {
  readonly flight: number;
  /** The share of learners in the band. */
  readonly inBand: number;
  /** By skill, the mean share of full calls right. */
  readonly right: Readonly<Record<string, number>>;
  /** By skill, the mean subtlety. */
  readonly subtlety: Readonly<Record<string, number>>;
}

/** A learner's first flights of a company. */
export interface Flown {
  readonly seed: number;
  readonly skill: number;
  readonly flights: readonly ReturnType<Learner['fly']>[];
}

/** Flies the first flights of learners, equally many of each skill. */
export function flownBy(
  content: Content,
  seeds: readonly number[],
  flights: number,
  taught: Taught = 'all',
): Flown[] {
  return seeds.map((seed, i) => {
    const skill = at(SKILLS, i % SKILLS.length);
    const learner = new Learner(seed, skill, taught);
    return { seed, skill, flights: Array.from({ length: flights }, () => learner.fly(content)) };
  });
}

/** How many are in the band, flight by flight. */
export function bandOf(flown: readonly Flown[]): BandAt[] {
  const flights = Math.max(...flown.map((one) => one.flights.length));
  const mean = (values: readonly number[]) =>
    round(values.reduce((sum, one) => sum + one, 0) / values.length);
  return Array.from({ length: flights }, (_, i) => {
    const all = flown.flatMap(({ skill, flights: own }) =>
      own.slice(i, i + 1).map((one) => ({ skill, ...one })),
    );
    const bySkill = (value: (one: (typeof all)[number]) => number) =>
      Object.fromEntries(
        SKILLS.map((skill) => [skill, mean(all.filter((one) => one.skill === skill).map(value))]),
      );
    return {
      flight: i + 1,
      inBand: mean(all.map(({ expected }) => (inBand(expected) ? 1 : 0))),
      right: bySkill(({ expected }) => expected),
      subtlety: bySkill(({ setup }) => setup.practice?.subtlety ?? 0), // as for everybody
    };
  });
}

/**
 * The rows that a learner has not met after so many flights of these companies.
 * @param next which of them the learner flies; in turn, where nothing is said
 */
export function unseenAfter(
  contents: readonly Content[],
  seed: number,
  flights: number,
  next: (learner: Learner, flown: number) => Content = (_, flown) => at(contents, flown % contents.length),
): readonly string[] {
  const learner = new Learner(seed, at(SKILLS, seed % SKILLS.length));
  const rows = [...new Set(contents.flatMap((content) => courseOf(content).rows))];
  const unseen = () => rows.filter((row) => !learner.met.has(row));
  // What has been met stays met, so that nobody need fly on who has met all.
  for (let i = 0; i < flights && unseen().length > 0; i += 1) learner.fly(next(learner, i));
  return unseen();
}

/** The rows that a learner has not met who has flown what the game advises. */
export function unseenAsAdvised(
  contents: readonly Content[],
  seed: number,
  flights: number,
): readonly string[] {
  const courses = contents.map(courseOf);
  return unseenAfter(contents, seed, flights, ({ learned }) => {
    const { company } = nextAdvice(learned, courses);
    return given(
      contents.find(({ id }) => id === company),
      company,
    );
  });
}

/**
 * The skills of those who ride: whoever flies learns, and before a first flight some understand less than any of these. Forms that differ do so
 * where fewer situations are understood.
 */
const RIDE_SKILLS = [0.1, 0.3, ...SKILLS] as const;

/** What learners of one skill get right of the two forms of the check ride, before their first flight and after some, 0–1. */
export interface FormsAt {
  readonly skill: number;
  readonly before: Readonly<Record<RideForm, number>>;
  readonly after: Readonly<Record<RideForm, number>>;
}

/**
 * How hard the forms are for learners, equally many of each skill: also for those who have flown, because rows that a form asks for may have come
 * more often than those of the other.
 * @param contents flown in turn
 * @param byWords by item, how likely somebody is right who goes by its words
 */
export function formsFor(
  contents: readonly Content[],
  { items, byWords }: Pick<RideResult, 'items' | 'byWords'>,
  seeds: readonly number[],
  flights: number,
): FormsAt[] {
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const ridden = (learner: Learner) => {
    const of = (form: RideForm) =>
      mean(
        items
          .filter((item) => item.form === form)
          .map((item) => learner.rides(item, given(byWords.get(item.id), item.id))),
      );
    return { a: of('a'), b: of('b') };
  };
  return RIDE_SKILLS.map((skill, i) => {
    const all = seeds
      .filter((_, n) => n % RIDE_SKILLS.length === i)
      .map((seed) => {
        const learner = new Learner(seed, skill);
        const before = ridden(learner);
        for (let flight = 0; flight < flights; flight += 1)
          learner.fly(at(contents, flight % contents.length));
        return { before, after: ridden(learner) };
      });
    const both = (when: 'before' | 'after') => ({
      a: round(mean(all.map((one) => one[when].a))),
      b: round(mean(all.map((one) => one[when].b))),
    });
    return { skill, before: both('before'), after: both('after') };
  });
}

/** The share of full calls in which learners are misled as usual, in their second to fifth flights of a company, 0–1. */
export function misledIn(content: Content, seeds: readonly number[], taught: Taught): number {
  let [habitual, full] = [0, 0];
  for (const seed of seeds) {
    const learner = new Learner(seed, at(SKILLS, seed % SKILLS.length), taught);
    learner.fly(content);
    for (let flight = 2; flight <= 5; flight += 1) {
      const flown = learner.fly(content);
      [habitual, full] = [habitual + flown.habitual, full + flown.full];
    }
  }
  return habitual / full;
}

/**
 * How well a story's kind, its caller, the result it names, or whether anything was measured in its log tells the seat by itself, from the second
 * flight on, 0–1; .5 = not at all.
 */
export function cuesOf(
  content: Content,
  flown: readonly Flown[],
): Readonly<Record<'kind' | 'caller' | 'figure' | 'measured', number>> {
  const arrivals = flown.flatMap(({ seed, flights }) =>
    flights.slice(1).flatMap(({ planned, setup: { flightNumber: flight } }) =>
      planned.flatMap(({ slot, scenario, log }) => {
        if (slot === 'storm') return [];
        const { kind, caller, figure, cause, handoff, sameText } = content.full(scenario);
        // Only the logs of pairs with the same text differ.
        if (sameText) return [];
        const seat = cause === 'known' || handoff === 'request' ? ('cockpit' as const) : ('tower' as const);
        const measured = String(log.some(({ hand }) => hand === 'measured'));
        return [{ seed, flight, seat, seen: { kind, caller, figure, measured } }];
      }),
    ),
  );
  return {
    kind: toldBy(arrivals, 'kind'),
    caller: toldBy(arrivals, 'caller'),
    figure: toldBy(arrivals, 'figure'),
    measured: toldBy(arrivals, 'measured'),
  };
}

/** What a row may be before a flight, as far as its coming again goes. */
type Awaited = 'missed' | 'due' | 'unseen';

/** Rows that a flight may bring, and how many of them it brings: in some call, and in a full one. */
export interface Brought {
  readonly rows: number;
  readonly share: number;
  readonly full: number;
}

/**
 * The share of rows that come in the next flight, by flight from the second on: of those that went wrong the last time, of those that are due,
 * and of those that were never met.
 */
export function broughtBy(
  content: Content,
  flown: readonly Flown[],
): readonly { readonly flight: number; readonly brought: Readonly<Record<Awaited, Brought>> }[] {
  const { rows } = courseOf(content);
  const rowsOf = (strips: readonly PlannedStrip[]) =>
    new Set(strips.flatMap(({ scenario }) => content.scenario(scenario).responsibility));
  const awaited = ({ before, planned, officer }: Flown['flights'][number]) => {
    const all = rowsOf([...planned, ...officer]);
    const full = rowsOf(planned.filter(({ slot }) => slot !== 'storm'));
    return rows.flatMap((row) => {
      const now = standingOf(before, row);
      const as = now.learned === null ? 'unseen' : isMissed(now) ? 'missed' : now.due ? 'due' : null;
      return as === null ? [] : [{ as, came: all.has(row), full: full.has(row) }];
    });
  };
  const last = Math.max(...flown.map(({ flights }) => flights.length));
  return Array.from({ length: last - 1 }, (_, i) => {
    const own = flown.flatMap(({ flights }) => flights.slice(i + 1, i + 2).flatMap(awaited));
    const of = (as: Awaited): Brought => {
      const these = own.filter((one) => one.as === as);
      const share = (some: number) => (these.length === 0 ? 0 : round(some / these.length));
      return {
        rows: these.length,
        share: share(these.filter(({ came }) => came).length),
        full: share(these.filter(({ full }) => full).length),
      };
    };
    return { flight: i + 2, brought: { missed: of('missed'), due: of('due'), unseen: of('unseen') } };
  });
}

/** Everything that is printed of simulated learners. @param contents the companies, the first of which is flown by itself */
export function learnerReport(
  contents: readonly Content[],
  ride: Pick<RideResult, 'items' | 'byWords'>,
  seeds: readonly number[],
) {
  const content = at(contents, 0);
  const few = seeds.slice(0, 40);
  const unseen = few.map((seed) => unseenAfter(contents, seed, 12).length);
  const misled = (taught: Taught) => round(misledIn(content, seeds.slice(0, 100), taught));
  return {
    learners: seeds.length,
    company: content.id,
    taught: bandOf(flownBy(content, seeds, 3)),
    untaught: bandOf(flownBy(content, seeds, 3, 'nothing')),
    misled: { all: misled('all'), rows: misled('rows'), nothing: misled('nothing') },
    unseenAfterTwelve: {
      learners: few.length,
      rows: new Set(contents.flatMap((one) => courseOf(one).rows)).size,
      most: Math.max(...unseen),
      learnersWithAny: unseen.filter((rows) => rows > 0).length,
    },
    brought: Object.fromEntries(contents.map((one) => [one.id, broughtBy(one, flownBy(one, few, 5))])),
    cues: Object.fromEntries(
      contents.map((one) => [one.id, cuesOf(one, flownBy(one, seeds.slice(0, 100), 4))]),
    ),
    forms: formsFor(contents, ride, seeds.slice(0, 100), 3),
  };
}
