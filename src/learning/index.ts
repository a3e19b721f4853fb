// The only way into the teaching engine.

export {
  ADVICE_REASONS,
  type Advice,
  type AdviceReason,
  CALL_OUTCOMES,
  type CallOutcome,
  CONFUSIONS,
  type Confusion,
  type Course,
  FEATS,
  type Feat,
  type Learned,
  type RowLearned,
  type RowStanding,
  STANDINGS,
  type Standing,
  type Tally,
} from './types.ts';
