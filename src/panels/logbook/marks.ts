// The marks for what was learned: how far each has come, and its next goal. None is worth points.

import type { ArticlePart } from '../../content/article.ts';
import { type Course, type Feat, FEATS, type Learned, type RowStanding } from '../../learning/index.ts';

/** What a mark is for: a feat, or what was learned of the article, of a company or of the route. */
export type MarkOf =
  | { readonly kind: Feat | 'mastered' | 'parts' | 'companies' }
  | { readonly kind: 'twins'; readonly company: string };

export type LearningMark = MarkOf & {
  readonly reached: number;
  /** The first goal that has not been reached; the last once all have. */
  readonly goal: number;
  readonly done: boolean;
};

/** The goals of what is counted without an end. */
const GOALS: Readonly<Record<Feat, readonly number[]>> = {
  'hidden-causes': [10, 50, 200],
  'wise-decisions': [10, 50, 200],
  misheard: [10, 50],
  chances: [3, 10],
  reports: [3, 10],
  forecasts: [3, 10],
  alarms: [3, 10],
  'old-clues': [3, 10],
  early: [3, 10],
  'wrong-stamps': [3, 10],
};

function markOf<Of extends MarkOf>(of: Of, reached: number, goals: readonly number[]): LearningMark {
  const goal = goals.find((one) => reached < one) ?? goals.at(-1) ?? 0; // a mark without a goal has nothing to reach
  return { ...of, reached: Math.min(reached, goal), goal, done: reached >= goal };
}

/** What the marks follow from. */
export interface MarksOf {
  readonly learned: Learned;
  /** Of every row that is played. */
  readonly standings: readonly RowStanding[];
  /** The rows of each part of the article. */
  readonly parts: readonly { readonly part: ArticlePart; readonly rows: readonly string[] }[];
  /** What each company with stories of its own can teach. */
  readonly courses: readonly Course[];
  /** The companies of the route, and those at which the player has landed. */
  readonly companies: readonly string[];
  readonly landed: ReadonlySet<string>;
}

/** All marks, in the order in which they are told. */
export function marksOf({ learned, standings, parts, courses, companies, landed }: MarksOf): LearningMark[] {
  // Once reached, a mark stays: what has been mastered may have to be taken again by now.
  const mastered = new Set(
    standings.filter(({ learned: one }) => one?.reached === true).map(({ row }) => row),
  );
  const whole = parts.filter(({ rows }) => rows.every((row) => mastered.has(row)));
  const half = Math.round(standings.length / 2);
  return [
    markOf({ kind: 'mastered' }, mastered.size, [10, half, standings.length]),
    markOf({ kind: 'parts' }, whole.length, [1, parts.length]),
    markOf({ kind: 'companies' }, companies.filter((company) => landed.has(company)).length, [
      companies.length,
    ]),
    ...courses
      .filter(({ twins }) => twins.length > 0)
      .map(({ company, twins }) =>
        markOf({ kind: 'twins', company }, twins.filter((pair) => learned.twins.includes(pair)).length, [
          twins.length,
        ]),
      ),
    ...FEATS.map((feat) => markOf({ kind: feat }, learned.feats[feat], GOALS[feat])),
  ];
}
