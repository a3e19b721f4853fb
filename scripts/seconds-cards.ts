// What the opened cards of a desk show, in words: for the report of seconds.

import type { Measure } from '../src/flight/index.ts';

/** «8 av 22» */
const COUNT = 3;
/** What is usual and what is enough, beside their marks. */
const SHARES = 2;

/** How many words texts have. */
export interface WordsOf {
  /** The game's texts at these paths of `flight`. */
  readonly game: (...paths: readonly string[]) => number;
  /** A company's text. */
  readonly own: (group: string, id: string) => number;
}

/** What a card is read beside. */
interface Table {
  readonly bars: boolean;
  readonly dimension: string;
  readonly fewMatter: boolean;
  /** The records and groups whose names have been read at this desk; those of this card are added. */
  readonly names: Set<string>;
}

/** One count of a card: its record, its figures, and what is usual and enough. Names stand on several cards, and are read on the first. */
export function measureWords(
  { counts, view }: Measure,
  { bars, dimension, fewMatter, names }: Table,
  words: WordsOf,
): number {
  const named = (group: string, id: string) => {
    if (names.has(`${group} ${id}`)) return 0;
    names.add(`${group} ${id}`);
    return words.own(group, id);
  };
  // Where it does not matter how many cases there are, a count is one share, and what is usual is drawn alone.
  const count = fewMatter ? COUNT : 1;
  const lines = named('records', counts) + (fewMatter ? SHARES : 1);
  switch (view.kind) {
    case 'weeks':
      return lines + (fewMatter ? words.game('desk.beforeSince') - 2 : 0) + 2 * count;
    case 'forecast':
      return lines + words.game('desk.forecast') - 1 + COUNT;
    case 'groups': {
      const groups = view.values.reduce((sum, _, group) => sum + named('groups', `${dimension}.${group}`), 0);
      return lines + groups + (bars ? count : view.values.length * count);
    }
    case 'segments':
      return lines + view.values.length * (1 + count);
    case 'before-now':
      return lines + words.game('desk.before', 'desk.since') + 2 * count;
    case 'history':
      return lines + words.game('desk.history') + COUNT;
  }
}
