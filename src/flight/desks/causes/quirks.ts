// Loud and innocent: draws the peculiarities that make a false suspect's record as loud as the true one.

import { given } from '../../../quarter/at.ts';
import type { Kind } from '../../../quarter/types.ts';
import { type DeskCase, measureOf } from './card.ts';
import { CARD_TYPES } from './cards/card-types.ts';
import type { Dealer } from './dealer.ts';
import type { Ledger, RecordSource, Records } from './ledger.ts';
import { mostOf } from './most.ts';
import { readMeasure } from './reading.ts';
import type { Alibi, CardKind, Quirk } from '../../state/desk.ts';

/**
 * How loud an innocent record is, as a multiple of the true one's relative deviation: mostly the same for all of a desk, so that the true
 * record is now louder than all of them and now less loud. A record that is not in the symptom's group, or not in all weeks, looks less
 * loud than one that is; so it has more of it. All this was found by measuring.
 */
const LOUDNESS = { least: 0.35, common: 1, own: 0.2 } as const;
const MORE: Readonly<Record<Alibi, number>> = {
  time: 1.05,
  place: 1.9,
  amount: 0.9,
  consequence: 1.3,
  everywhere: 0.9,
};
/** Of too few cases about half go wrong; otherwise one case more or less would make the record quiet. */
const FEW_LOUD = 0.4;
/** An innocent record has to pass the line on its card by this factor at least. */
const PAST_LINE = 1.25;
/** What began before the symptom began so many weeks before it, or up to so many more. */
const BEFORE = { least: 5, more: 3 } as const;
/** What follows from the symptom begins so many weeks after it, and needs so many weeks to be seen. */
const AFTER = 2;
const WEEKS_FOR_CONSEQUENCE = 4;

/** What draws a quirk. */
export interface QuirkWish {
  readonly own: DeskCase;
  readonly callWeek: number;
  readonly kind: Kind;
  readonly alibi: Alibi;
  /** The relative deviation of the true record in the whole segment. */
  readonly loudest: number;
  /** How loud the desk's innocent records are among all that there could be, 0–1. */
  readonly common: number;
  /** By so much they are louder all the same, whatever was drawn; see `DeskRules`. */
  readonly louder: number;
  readonly world: Records;
  /** Segments that no desk has spoken of with this kind and that nothing of this kind disturbs. */
  readonly freeCells: readonly number[];
}

/** The quirks of one false suspect: one, or for `everywhere` one in each free segment. Null where this alibi is not possible. */
export function drawQuirks(wish: QuirkWish, hand: Dealer): Quirk[] | null {
  const { own, callWeek, kind, alibi, loudest, common, louder, world, freeCells } = wish;
  const { cell, slice, onsetWeek, size } = own;
  const { records, groups: dimensions } = world.branch(cell);
  const { usual, delta } = records[kind];
  const groups = given(dimensions[slice.dimension], 'dimension');
  const shown = callWeek - onsetWeek;
  if (alibi === 'consequence' && shown < WEEKS_FOR_CONSEQUENCE) return null;
  if (alibi === 'place' && groups < 2) return null;
  const ratio = LOUDNESS.least + louder + LOUDNESS.common * common + LOUDNESS.own * hand.uniform();
  const least = alibi === 'amount' ? FEW_LOUD : PAST_LINE * 0.5 * delta * size;
  const wanted = Math.max(usual * loudest * ratio * MORE[alibi], least);
  // What shows in some weeks only has to be so much higher in them.
  const added = alibi === 'consequence' ? (wanted * shown) / (shown - AFTER) : wanted;
  const room = mostOf(records[kind]) - usual;
  // A record that is elsewhere only has the room of the other groups.
  const most = alibi === 'place' ? (room * (groups - 1)) / groups : room;
  const one = {
    kind,
    cell,
    alibi,
    most: slice,
    spared: null,
    fromWeek: onsetWeek,
    size: Math.min(added, most) / delta,
  };
  switch (alibi) {
    case 'time':
      return [{ ...one, fromWeek: onsetWeek - BEFORE.least - hand.pick(BEFORE.more + 1) }];
    case 'place': {
      const other = (slice.group + 1 + hand.pick(groups - 1)) % groups;
      return [{ ...one, most: { ...slice, group: other }, spared: slice.group }];
    }
    case 'amount':
      return [one];
    case 'consequence':
      return [{ ...one, fromWeek: onsetWeek + AFTER }];
    case 'everywhere': {
      if (freeCells.length * 2 <= world.segments - 1) return null;
      const others = freeCells.map((other): Quirk => {
        return { ...one, cell: other, most: null, size: one.size * (0.85 + 0.3 * hand.uniform()) };
      });
      return [one, ...others];
    }
  }
}

const isDivided = (card: CardKind): boolean => CARD_TYPES[card].view === 'groups';

/** True when every kind of card shows the record as it is meant: innocent where it reveals the alibi, loud where it does not. */
export function showsAsMeant(
  desk: DeskCase,
  kind: Kind,
  alibi: Alibi,
  kinds: readonly CardKind[],
  source: RecordSource,
  ledger: Ledger,
): boolean {
  // To divide a record among groups takes longest, and most that fail do so on another card.
  const quickFirst = kinds.toSorted((a, b) => Number(isDivided(a)) - Number(isDivided(b)));
  return quickFirst.every((card) =>
    [0, 1].every((variant) => {
      const reading = readMeasure(measureOf(desk, kind, card, variant, source, ledger), desk);
      return CARD_TYPES[card].reveals.includes(alibi) ? reading.why === alibi : reading.says === 'fits';
    }),
  );
}
