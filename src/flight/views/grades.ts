// What became of a message, for the verdicts and the debrief.

import { KNOWLEDGE, TOLD } from '../../quarter/orders.ts';

/** What became of a message: told measured, told as likely, told in part, or not understood. @param knowledge the K that it led to */
export function messageGrade(knowledge: number): 'full' | 'likely' | 'part' | 'none' {
  if (knowledge >= KNOWLEDGE.full) return 'full';
  if (knowledge >= KNOWLEDGE.likely) return 'likely';
  return knowledge >= TOLD ? 'part' : 'none';
}
