// Checks of what a company may say in its own words, or leave to the game's: its instruments and its departments. None that nothing reads, and
// each in every language.

import { DEPARTMENTS, DIAL_FIGURES } from '../types.ts';
import { type Said, say } from '../said.ts';
import type { Checker } from './checker.ts';
import { placeholders } from '../wording.ts';
import type { Words } from './words.ts';

/** The parts of its texts, each with its paths; all of a part may be left out. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  dials: ['load.title', 'load.short', 'bank.title', 'bank.most', 'bank.even', ...DIAL_FIGURES],
  departments: [...DEPARTMENTS, ...DEPARTMENTS.map((department) => `owns.${department}`)],
};
/** The sentence about the segment that has most. */
const ABOUT_SEGMENT = 'dials.bank.most';

/** Reports words that are missing in one language, superfluous, or say nothing of the segment. They are no checks of scenarios, so none is counted. */
export function checkOwnWords(checker: Checker, all: readonly Words[]): void {
  for (const [part, known] of Object.entries(OWN)) checkPart(checker, all, part, known);
}

function checkPart(checker: Checker, all: readonly Words[], part: string, known: readonly string[]): void {
  const written = new Set(all.flatMap((words) => (words.keys().includes(part) ? words.paths(part) : [])));
  for (const words of all) {
    const problem = (path: string, said: Said) => checker.add(words.where(part, path), said);
    for (const path of written) {
      const text = words.get(part, path);
      if (!known.includes(path)) {
        if (text !== null) problem(path, say('ownUnread', { known: known.join(', ') }));
      } else if (text === null) problem(path, say('ownBoth', { path: `${part}.${path}` }));
      else if (`${part}.${path}` === ABOUT_SEGMENT && placeholders(text).join() !== 'segment')
        problem(path, say('dialSegment', { example: '{{segment}}' }));
    }
  }
}
