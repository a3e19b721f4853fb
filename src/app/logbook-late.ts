// What only the logbook's screen asks for, and is fetched when it does.

import type { Content } from '../content/index.ts';
import { untilFetched } from '../look/late.ts';
import type { Game } from '../panels/ports.ts';
import type { CarryingOf } from './carrying.ts';
import type { Logbook } from './logbook.ts';
import type { Decided } from './practised.ts';

interface LateOf extends CarryingOf {
  /** Loads a company's content alone; the words shown stay those of another. */
  readonly bareContent: (company: string) => Promise<Content>;
}

/** The logbook's file, and what the companies can teach. @param decided what decides the next quarter; null = what was learned */
export function logbookLate(
  from: LateOf,
  { learned, history, progress }: Pick<Logbook, 'learned' | 'history' | 'progress'>,
  decided: () => Decided | null,
): Pick<Game, 'carrying' | 'teaching'> {
  return {
    carrying: async () => (await untilFetched(() => import('./carrying.ts'))).createCarrying(from),
    async teaching() {
      const { teachingOf } = await untilFetched(() => import('./teaching.ts'));
      const book = { history: history.peek(), progress: progress.peek() };
      return teachingOf(learned.peek(), from.bareContent, book, decided());
    },
  };
}
