// What the teaching engine makes of simulated learners: how many are in the band, flight by flight, and whether any row stays unseen.

import type { Content } from '../src/content/index.ts';
import { courseOf } from '../src/learning/index.ts';
import { Learner, SKILLS } from './learners.ts';
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

/**
 * Flies the first flights of learners, equally many of each skill.
 * @param taught false = as if nothing of them were known
 */
export function bandOf(content: Content, seeds: readonly number[], flights: number, taught = true): BandAt[] {
  const flown = seeds.map((seed, i) => {
    const skill = SKILLS[i % SKILLS.length] ?? SKILLS[0]; // never out of range
    const learner = new Learner(seed, skill, taught);
    return { skill, flights: Array.from({ length: flights }, () => learner.fly(content)) };
  });
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

/** The rows that a learner has not met after so many flights of these companies in turn. */
export function unseenAfter(
  contents: readonly Content[],
  seed: number,
  flights: number,
  taught = true,
): readonly string[] {
  const learner = new Learner(seed, SKILLS[seed % SKILLS.length] ?? SKILLS[0], taught); // never out of range
  for (let i = 0; i < flights; i += 1) {
    const content = contents[i % contents.length];
    if (content !== undefined) learner.fly(content);
  }
  const rows = new Set(contents.flatMap((content) => courseOf(content).rows));
  return [...rows].filter((row) => !learner.met.has(row));
}

/** How well a story's kind, its caller or the result it names tells the seat by itself in the second to fourth flights, 0–1; .5 = not at all. */
export function cuesOf(
  content: Content,
  seeds: readonly number[],
  taught = true,
): Readonly<Record<'kind' | 'caller' | 'figure', number>> {
  const arrivals = seeds.flatMap((seed) => {
    const learner = new Learner(seed, SKILLS[seed % SKILLS.length] ?? SKILLS[0], taught); // never out of range
    return [1, 2, 3, 4].flatMap((flight) =>
      learner.fly(content).planned.flatMap(({ slot, scenario }) => {
        if (flight === 1 || slot === 'storm') return [];
        const { kind, caller, figure, cause, handoff, sameText } = content.full(scenario);
        // Only the logs of pairs with the same text differ.
        if (sameText) return [];
        const seat = cause === 'known' || handoff === 'request' ? ('cockpit' as const) : ('tower' as const);
        return [{ seed, flight, seat, seen: { kind, caller, figure } }];
      }),
    );
  });
  return {
    kind: toldBy(arrivals, 'kind'),
    caller: toldBy(arrivals, 'caller'),
    figure: toldBy(arrivals, 'figure'),
  };
}

/** Everything that is printed of simulated learners. @param contents the companies, the first of which is flown by itself */
export function learnerReport(contents: readonly Content[], seeds: readonly number[]) {
  const [content] = contents;
  if (content === undefined) throw new Error('no company to fly');
  const few = seeds.slice(0, 40);
  const unseen = few.map((seed) => unseenAfter(contents, seed, 12).length);
  return {
    learners: seeds.length,
    company: content.id,
    taught: bandOf(content, seeds, 3),
    untaught: bandOf(content, seeds, 3, false),
    unseenAfterTwelve: {
      learners: few.length,
      rows: new Set(contents.flatMap((one) => courseOf(one).rows)).size,
      most: Math.max(...unseen),
      learnersWithAny: unseen.filter((rows) => rows > 0).length,
    },
    cues: Object.fromEntries(contents.map((one) => [one.id, cuesOf(one, seeds.slice(0, 100))])),
  };
}
