// What a kind of card is: how it looks at a record, and which alibis that shows.

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
}
