// From where turbulence is called light, moderate and heavy, so that dial and words speak of the same.
// Must not decide how strong it is: the view does.

/** Lower ends of light, moderate and heavy, on the view's scale of 0 calm … 1 severe. */
export const TURBULENCE_LIMITS = [0.12, 0.35, 0.65] as const;

/** @returns 0 smooth, 1 light, 2 moderate, 3 heavy */
export function turbulenceGrade(turbulence: number): number {
  return TURBULENCE_LIMITS.filter((limit) => turbulence >= limit).length;
}
