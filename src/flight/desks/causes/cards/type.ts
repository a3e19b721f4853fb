// What a kind of card is: how it looks at a record, which alibis that shows, and how it is laid out.

import type { Alibi, CardKind } from '../../../state/desk.ts';
import type { Measure } from '../types.ts';

/** The ways to look at a record; a history is no kind of card but what is shown of `normal` on any of them. */
export type ViewKind = Exclude<Measure['view']['kind'], 'history'>;

/** One kind of card. */
export interface CardType {
  readonly kind: CardKind;
  readonly view: ViewKind;
  /** The alibis that can be seen on it. Too few cases can be seen on every one, because each writes its counts. */
  readonly reveals: readonly Alibi[];
  readonly layout: {
    /** What stands for a count. */
    readonly drawing: 'points' | 'bars' | 'rows' | 'papers' | 'ranges';
    /** Whether the two measures lie beside each other or one below the other. */
    readonly measures: 'beside' | 'below';
  };
}
