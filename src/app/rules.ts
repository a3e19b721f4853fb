// The rule book as app/ uses it. The title needs none of it, so it comes behind the title, with the content that every flight needs too.

import { untilFetched } from '../look/late.ts';

type Rules = typeof import('./rules-late.ts');

let fetched: Rules | null = null;

/** Fetches the rule book, once. @param waits called when it does not come, and is waited for */
export async function fetchRules(waits?: () => void): Promise<void> {
  fetched ??= await untilFetched(() => import('./rules-late.ts'), waits);
}

/** The rule book. @throws Error before it is there: a flight begins, goes on and is debriefed only with content, which comes with it */
export function rules(): Rules {
  if (fetched === null) throw new Error('a flight before its rules');
  return fetched;
}
