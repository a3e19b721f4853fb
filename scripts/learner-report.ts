// What the teaching engine makes of simulated learners: how many are in the band, flight by flight, and whether any row stays unseen.

import type { Content } from '../src/content/index.ts';
import { courseOf } from '../src/learning/index.ts';
import { Learner, SKILLS } from './learners.ts';
import { round } from './policy-report.ts';

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
