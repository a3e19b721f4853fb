// Checks of a company's own words for its instruments: none that nothing reads, and each in every language.

import { DIAL_FIGURES } from '../types.ts';
import { type Said, say } from '../said.ts';
import type { Checker } from './checker.ts';
import { placeholders } from '../wording.ts';
import type { Words } from './words.ts';

const DIALS = 'dials';
/** What of the instruments a company may name in its own words; all of it may be left out. */
const OWN: readonly string[] = [
  'load.title',
  'load.short',
  'bank.title',
  'bank.most',
  'bank.even',
  ...DIAL_FIGURES,
];
/** Its sentence about the segment that has most. */
const ABOUT_SEGMENT = 'bank.most';

/** Reports words that are missing in one language, superfluous, or say nothing of the segment. They are no checks of scenarios, so none is counted. */
export function checkDials(checker: Checker, all: readonly Words[]): void {
  const written = new Set(all.flatMap((words) => (words.keys().includes(DIALS) ? words.paths(DIALS) : [])));
  for (const words of all) {
    const problem = (path: string, said: Said) => checker.add(words.where(DIALS, path), said);
    for (const path of written) {
      const text = words.get(DIALS, path);
      if (!OWN.includes(path)) {
        if (text !== null) problem(path, say('dialUnread', { known: OWN.join(', ') }));
      } else if (text === null) problem(path, say('dialBoth', { path: `${DIALS}.${path}` }));
      else if (path === ABOUT_SEGMENT && placeholders(text).join() !== 'segment')
        problem(path, say('dialSegment', { example: '{{segment}}' }));
    }
  }
}
