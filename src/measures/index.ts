// The measures of telling two seats apart: counts in, figures out, of one player's answers or of a whole room's.

export { type Estimate, gainOf, type Measured, measuredOf } from './interval.ts';
export { pairedGain } from './paired.ts';
export { addMatrices, countsOf, type Matrix, matrixFrom } from './matrix.ts';
export { DECISIONS_FOR_NUMBERS, type Sensitivity, sensitivityOf } from './sensitivity.ts';
