// From which values a message counts as understood, wholly or in part, and a remedy as the best one. Card, sign and debrief all use this.

/** A remedy counts as the best one from this share of the best one's points. */
export const BEST_REMEDY = 0.95;

/**
 * How much of a message was understood.
 * @param knowledge K after it, 0–1
 */
export function messageGrade(knowledge: number): 'full' | 'part' | 'none' {
  if (knowledge >= 0.9) return 'full';
  return knowledge >= 0.5 ? 'part' : 'none';
}
