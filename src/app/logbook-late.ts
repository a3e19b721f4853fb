// What only the logbook's screen asks for, and is fetched when it does.

import type { ReadonlySignal } from '@preact/signals';
import type { Content } from '../content/index.ts';
import type { Learned } from '../learning/index.ts';
import { untilFetched } from '../look/late.ts';
import type { Game } from '../panels/ports.ts';
import type { CarryingOf } from './carrying.ts';
import type { Book } from './route.ts';

interface LateOf extends CarryingOf {
  /** Loads a company's content alone; the words shown stay those of another. */
  readonly bareContent: (company: string) => Promise<Content>;
}

/** The logbook's file, and what the companies can teach. */
export function logbookLate(
  from: LateOf,
  learned: ReadonlySignal<Learned>,
  book: () => Book,
): Pick<Game, 'carrying' | 'teaching'> {
  return {
    carrying: async () => (await untilFetched(() => import('./carrying.ts'))).createCarrying(from),
    async teaching() {
      const { teachingOf } = await untilFetched(() => import('./teaching.ts'));
      return teachingOf(learned.peek(), from.bareContent, book());
    },
  };
}
