// From where a message counts as got through, in part or not, and a remedy as the best: for card, sign and debrief alike.

/** Of the points of the best of three, a remedy that counts as the best gets this share at least. */
export const BEST_REMEDY = 0.95;

/**
 * What came of a message.
 * @param knowledge K, 0–1: what the cockpit knows by it
 */
export function messageGrade(knowledge: number): 'full' | 'part' | 'none' {
  if (knowledge >= 0.9) return 'full';
  return knowledge >= 0.5 ? 'part' : 'none';
}
