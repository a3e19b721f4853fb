// What the companies can teach, and which of them is advised: those that may be chosen.

import type { Content } from '../content/index.ts';
import { courseOf, type Learned, nextAdvice } from '../learning/index.ts';
import type { Teaching } from '../panels/ports.ts';
import type { Decided } from './practised.ts';
import { type Book, FLYABLE, landedAt, standingOf } from './route.ts';

/**
 * @param load loads a company's content; all of them are needed
 * @param decided what decides the next quarter instead of what was learned, which is then no reason to fly it; null = nothing does
 */
export async function teachingOf(
  learned: Learned,
  load: (company: string) => Promise<Content>,
  book: Book,
  decided: Decided | null,
): Promise<Teaching> {
  const courses = (await Promise.all(FLYABLE.map(({ id }) => load(id)))).map(courseOf);
  // A route that joins companies has the rows of them all, and would always be advised.
  const own = FLYABLE.filter(({ id, joined }) => joined === null && standingOf(id, book) === 'open');
  const open = courses.filter(({ company }) => own.some(({ id }) => id === company));
  return {
    courses,
    landed: landedAt(book),
    advice:
      decided === null
        ? nextAdvice(learned, open)
        : { company: decided.company, reason: decided.linked ? 'linked' : 'decided', rows: [], mind: null },
  };
}
