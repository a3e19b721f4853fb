// From which strength turbulence is called light, moderate and heavy. The dial and the texts both use this, so that they agree.

/** The least turbulence that is called light, moderate and heavy, on a scale of 0 calm … 1 severe. */
export const TURBULENCE_LIMITS = [0.12, 0.35, 0.65] as const;

/** @returns 0 smooth, 1 light, 2 moderate, 3 heavy */
export function turbulenceGrade(turbulence: number): number {
  return TURBULENCE_LIMITS.filter((limit) => turbulence >= limit).length;
}
