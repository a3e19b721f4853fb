// How good a message or a remedy was, for the verdicts and the debrief.

import { KNOWLEDGE, TOLD } from '../../quarter/orders.ts';

/** A remedy of at least this quality is the best of its options, or as good as that. */
export const BEST_REMEDY = 0.95;

/** What became of a message: told measured, told as likely, told in part, or not understood. @param knowledge the K that it led to */
export function messageGrade(knowledge: number): 'full' | 'likely' | 'part' | 'none' {
  if (knowledge >= KNOWLEDGE.full) return 'full';
  if (knowledge >= KNOWLEDGE.likely) return 'likely';
  return knowledge >= TOLD ? 'part' : 'none';
}
