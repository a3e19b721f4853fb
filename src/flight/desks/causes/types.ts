// What a player is shown of the tower's table: the cards that were opened, each with two counts of a process record.

import type { CardKind } from '../../state/desk.ts';
import type { Suspect } from '../../state/suspect.ts';

/** `hits` of `cases` in a record. */
export interface Count {
  readonly hits: number;
  readonly cases: number;
}

/** One of the two counts of a card, as it is drawn. */
export interface Measure {
  /** What is counted; the words are `records.<counts>` of the company's texts. */
  readonly counts: Suspect;
  /** The share that is usual, 0–1. */
  readonly usual: number;
  /** The line on the card: from this share on, the record is high enough to explain the symptom. In whole per cent, as it is written. */
  readonly enough: number;
  readonly view: /** Week by week in the whole segment, oldest first. */
    | { readonly kind: 'weeks'; readonly weeks: readonly number[]; readonly values: readonly Count[] }
    /** Since the onset, by group of the symptom's dimension. */
    | { readonly kind: 'groups'; readonly values: readonly Count[] }
    /** Since the onset, by segment. */
    | { readonly kind: 'segments'; readonly values: readonly Count[] }
    /** In the whole segment, in the weeks before the onset and since. */
    | { readonly kind: 'before-now'; readonly before: Count; readonly now: Count }
    /** Week by week since the onset in the whole segment, oldest first; `basis` is what the forecast for these weeks was made from. */
    | {
        readonly kind: 'forecast';
        readonly basis: Count;
        readonly weeks: readonly number[];
        readonly values: readonly Count[];
      }
    /** How often a result as low as now was met in the years before: `hits` of `cases` months. */
    | { readonly kind: 'history'; readonly value: Count };
}

/** An opened card. */
export interface Card {
  readonly kind: CardKind;
  /** The key of its title among the company's texts, `titles.<title>`: the two suspects in the order of the alphabet, and the variant. */
  readonly title: string;
  readonly measures: readonly [Measure, Measure];
}
