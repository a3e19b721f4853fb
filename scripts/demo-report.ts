// Which quarters a demo can be shown with: those in which the lesson is plain. The ones with names (classroom/demo/tested.ts) are chosen
// from them, and a test holds them.

import { type DemoStrip, demoSetup, demoStrips } from '../src/classroom/index.ts';
import { LANGUAGES } from '../src/content/check/words.ts';
import type { Content } from '../src/content/index.ts';
import { readTexts } from '../src/content/text-file.ts';
import { isMeaningful, savedShare, shadowOf } from '../src/flight/index.ts';
import { companyFolder, packFiles } from './content-files.ts';

/** What a quarter has to be like. */
export const FIT = {
  /** The most that may be saved of the avoidable loss from one seat alone, as a share. */
  oneSeat: 0.35,
  /** The least share of a result's fall that the crew makes good, and that is left of it with nobody in the seats. */
  mended: 0.75,
  left: 0.75,
  /** The least fall of a result at its call, as a share of what is usual: what is called about can be seen. */
  fall: 0.2,
  /** The most letters of a call, and lines of its log: they are read from eight metres. */
  letters: 255,
  lines: 2,
} as const;

/** How a quarter is by each of these, over its four strips. */
export interface Fitness {
  readonly seed: number;
  readonly stories: readonly string[];
  readonly oneSeat: number;
  readonly mended: number;
  readonly left: number;
  readonly fall: number;
  readonly letters: number;
  readonly lines: number;
  /** All callers say that it is mended, and there was enough to save. */
  readonly sound: boolean;
}

/** The letters of a story's call in the language that needs most. */
function lettersOf(company: string, story: string): number {
  return Math.max(
    ...LANGUAGES.map((language) => {
      const name = `texts/${language}.json`;
      const { tree } = readTexts(name, packFiles(companyFolder(company))[name] ?? '{}'); // checked elsewhere
      const told = tree[story];
      return typeof told === 'object' && typeof told['call'] === 'string' ? told['call'].length : 0;
    }),
  );
}

/** What is left of a result's fall, as a share of it: 1 = as bad as at the call, 0 = as usual. */
const leftOf = ({ crew: { atCall, usual } }: DemoStrip, later: number) => (later - usual) / (atCall - usual);

/** Measures a quarter. Takes some tenths of a second. */
export function fitnessOf(content: Content, seed: number): Fitness {
  const strips = demoStrips(content, seed);
  const setup = demoSetup(content, seed);
  const [none, ideal, som, analyst] = (['none', 'ideal', 'som', 'analyst'] as const).map(
    (who) => shadowOf(setup, content, who).worth,
  ) as [number, number, number, number];
  return {
    seed,
    stories: strips.map(({ strip }) => strip.scenario),
    oneSeat: Math.max(savedShare(som, none, ideal), savedShare(analyst, none, ideal)),
    mended: Math.min(...strips.map((one) => 1 - leftOf(one, one.crew.crew))),
    left: Math.min(...strips.map((one) => leftOf(one, one.crew.nobody))),
    fall: Math.min(...strips.map(({ crew: { atCall, usual } }) => Math.abs(atCall - usual) / usual)),
    letters: Math.max(...strips.map(({ strip }) => lettersOf(content.id, strip.scenario))),
    lines: Math.max(...strips.map(({ strip }) => strip.log.length)),
    sound: isMeaningful(none, ideal, content, setup) && strips.every(({ crew }) => crew.outcome === 'mended'),
  };
}

/** True for a quarter that teaches nothing but the lesson. */
export function isFit(one: Fitness): boolean {
  return (
    one.sound &&
    one.oneSeat <= FIT.oneSeat &&
    one.mended >= FIT.mended &&
    one.left >= FIT.left &&
    one.fall >= FIT.fall &&
    one.letters <= FIT.letters &&
    one.lines <= FIT.lines
  );
}

/** The quarters that fit, those first in which a single seat saves least. */
export function demosOf(content: Content, seeds: readonly number[]): Fitness[] {
  return seeds
    .map((seed) => fitnessOf(content, seed))
    .filter(isFit)
    .toSorted((a, b) => a.oneSeat - b.oneSeat);
}
