// The only way into the teaching engine: what a player has learned, how it stands, and what to fly next.

export { nextAdvice } from './advice.ts';
export { type Call, type Flown, flownOf, outcomeOf } from './calls.ts';
export { courseOf } from './course.ts';
export { learnedFrom, learnedWith } from './learned.ts';
export { NOTHING_LEARNED } from './nothing.ts';
export { ownQuarter, practiceFor } from './practice.ts';
export { isMissed, standingOf } from './standing.ts';
export { expectedRight } from './subtlety.ts';
export {
  ADVICE_REASONS,
  type Advice,
  CALL_OUTCOMES,
  CONFUSIONS,
  type Course,
  FEATS,
  type Feat,
  type Learned,
  type RowStanding,
  STANDINGS,
  type Standing,
} from './types.ts';
