// What the companies can teach, and which of them is advised: those that may be chosen.

import type { Content } from '../content/index.ts';
import { courseOf, type Learned, nextAdvice } from '../learning/index.ts';
import type { Teaching } from '../panels/ports.ts';
import { type Book, FLYABLE, landedAt, standingOf } from './route.ts';

/**
 * @param load loads a company's content; all of them are needed
 * @param practises whether the next quarter is drawn by what was learned; where it is not, nothing that was learned is a reason to fly it
 */
export async function teachingOf(
  learned: Learned,
  load: (company: string) => Promise<Content>,
  book: Book,
  practises: boolean,
): Promise<Teaching> {
  const courses = (await Promise.all(FLYABLE.map(({ id }) => load(id)))).map(courseOf);
  // A route that joins companies has the rows of them all, and would always be advised.
  const own = FLYABLE.filter(({ id, joined }) => joined === null && standingOf(id, book) === 'open');
  const open = courses.filter(({ company }) => own.some(({ id }) => id === company));
  const advice = nextAdvice(learned, open);
  return {
    courses,
    landed: landedAt(book),
    advice: practises ? advice : { ...advice, reason: 'linked', rows: [] },
  };
}
