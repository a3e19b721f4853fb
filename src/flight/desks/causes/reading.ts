// The one rule by which a card is read. It uses nothing but what is shown. It judges a strike, the verdict explains by it, and the careful
// reader goes by it.

import { at } from '../../../quarter/at.ts';
import { WEEKS_BEFORE } from './card.ts';
import { total } from './ledger.ts';
import type { Alibi, DeskPlan } from '../../state/desk.ts';
import type { Suspect } from '../../state/suspect.ts';
import type { Card, Count, Measure } from './types.ts';

/** What a reader sees beside the card: the symptom's group, its first week and its segment. */
export type Seen = Pick<DeskPlan, 'slice' | 'onsetWeek' | 'cell'>;

/** What a measure says of its suspect, and by what. `fits` means no more than that it does not clear. */
export type Reading =
  | { readonly says: 'clears'; readonly why: 'quiet' | 'history' | Alibi }
  | { readonly says: 'fits'; readonly why: null };

/** Fewer cases than these prove nothing. */
const LEAST_CASES = 12;
/** In the first weeks since the onset a cause must already be on its way. */
const FIRST_WEEKS = 2;

const FITS: Reading = { says: 'fits', why: null };
const clears = (why: Exclude<Reading['why'], null>): Reading => ({ says: 'clears', why });

const share = ({ hits, cases }: Count): number => (cases === 0 ? 0 : hits / cases);

/** Reads one measure of a card. */
export function readMeasure({ view, usual, enough }: Measure, { slice, onsetWeek, cell }: Seen): Reading {
  const high = (count: Count) => share(count) >= enough;
  const tooFew = (count: Count) =>
    count.cases >= LEAST_CASES ? null : clears(high(count) ? 'amount' : 'quiet');
  /** What began long before is no cause of it, and neither is what began after it. */
  const sinceThen = (since: Count, before: Count, first: Count): Reading => {
    const few = tooFew(since);
    if (few !== null) return few;
    if (!high(since)) return clears('quiet');
    if (high(before)) return clears('time');
    return share(first) - usual < (enough - usual) / 2 ? clears('consequence') : FITS;
  };
  switch (view.kind) {
    case 'weeks':
    case 'forecast': {
      const between = (from: number, to: number) =>
        total(view.values.filter((_, i) => at(view.weeks, i) >= from && at(view.weeks, i) < to));
      // A forecast is made from what was before.
      const before = view.kind === 'forecast' ? view.basis : between(onsetWeek - WEEKS_BEFORE, onsetWeek);
      const since = between(onsetWeek, Number.POSITIVE_INFINITY);
      return sinceThen(since, before, between(onsetWeek, onsetWeek + FIRST_WEEKS));
    }
    case 'groups': {
      const few = tooFew(total(view.values));
      if (few !== null) return few;
      if (high(at(view.values, slice.group))) return FITS;
      return clears(view.values.some(high) ? 'place' : 'quiet');
    }
    case 'segments': {
      const own = at(view.values, cell);
      const few = tooFew(own);
      if (few !== null) return few;
      if (!high(own)) return clears('quiet');
      const others = view.values.filter((_, i) => i !== cell);
      const alike = others.filter((one) => one.cases >= LEAST_CASES && high(one));
      return alike.length * 2 > others.length ? clears('everywhere') : FITS;
    }
    case 'before-now': {
      const few = tooFew(view.now);
      if (few !== null) return few;
      if (!high(view.now)) return clears('quiet');
      return high(view.before) ? clears('time') : FITS;
    }
    case 'history':
      return high(view.value) ? FITS : clears('history');
  }
}

/** What a card says of each of its two suspects, in the order of its measures. */
export function readCard(
  card: Card,
  seen: Seen,
): readonly { readonly suspect: Suspect; readonly reading: Reading }[] {
  return card.measures.map((measure) => ({ suspect: measure.counts, reading: readMeasure(measure, seen) }));
}

/** The suspects that these opened cards clear: exactly those whose strike holds. */
export function cleared(cards: readonly Card[], seen: Seen): ReadonlySet<Suspect> {
  const all = cards.flatMap((card) => readCard(card, seen));
  return new Set(all.filter(({ reading }) => reading.says === 'clears').map(({ suspect }) => suspect));
}
