// Ways of answering a desk without a hand, from what is shown alone. They measure the desks: the careful one should be right, the ones that
// take a short cut should not.

import { at } from '../../../quarter/at.ts';
import { casesOf } from './card.ts';
import { cleared, readCard } from './reading.ts';
import type { DeskPlan } from '../../state/desk.ts';
import type { Suspect } from '../../state/suspect.ts';
import type { Card, Count, Measure } from './types.ts';

/** A desk as it is shown: everything but which suspect is true. The cards are opened by the reader. */
export interface ShownDesk {
  readonly seen: Pick<DeskPlan, 'symptom' | 'cell' | 'slice' | 'onsetWeek' | 'suspects'>;
  /** The backs of the cards: of which two suspects each speaks, and on how many cases it rests. */
  readonly backs: readonly { readonly about: readonly Suspect[]; readonly cases: number }[];
  readonly open: (index: number) => Card;
  /** The suspects that the log has ruled out before. */
  readonly out: readonly Suspect[];
}

/** What a reader says in the end. */
interface Answer {
  readonly suspect: Suspect;
  readonly word: 'measured' | 'likely';
  /** Those that no opened card clears, in the order shown. */
  readonly left: readonly Suspect[];
}

/** The desk as it is shown, with nothing ruled out before. @param cards all its cards, opened */
export function shownDesk(desk: DeskPlan, cards: readonly Card[]): ShownDesk {
  const { symptom, cell, slice, onsetWeek, suspects } = desk;
  const backs = cards.map((card) => ({
    about: card.measures.map((m) => m.counts),
    cases: casesOf(desk, card),
  }));
  return { seen: { symptom, cell, slice, onsetWeek, suspects }, backs, open: (i) => at(cards, i), out: [] };
}

/** The answer after these cards: the one suspect that is left, or of those left the one that an opened card makes fit. */
export function answerFrom({ seen, out }: Pick<ShownDesk, 'seen' | 'out'>, cards: readonly Card[]): Answer {
  const gone = new Set([...out, ...cleared(cards, seen)]);
  const left = seen.suspects.filter((suspect) => !gone.has(suspect));
  const fits = (suspect: Suspect) =>
    cards.some((card) =>
      readCard(card, seen).some((r) => r.suspect === suspect && r.reading.says === 'fits'),
    );
  const suspect = left.find(fits) ?? left[0] ?? at(seen.suspects, 0);
  return { suspect, word: left.length === 1 ? 'measured' : 'likely', left };
}

/**
 * The card that the careful reader opens next: the one that speaks of most suspects still open, of those the one with most cases. Null when one
 * suspect is left, or no card is closed.
 * @param opened the cards opened so far, as indices
 */
export function nextCard({ seen, backs, open, out }: ShownDesk, opened: readonly number[]): number | null {
  const gone = new Set([...out, ...cleared(opened.map(open), seen)]);
  if (seen.suspects.length - gone.size === 1) return null;
  const stillOpen = (i: number) => at(backs, i).about.filter((suspect) => !gone.has(suspect)).length;
  const closed = backs.map((_, i) => i).filter((i) => !opened.includes(i));
  const [best] = closed.toSorted(
    (a, b) => stillOpen(b) - stillOpen(a) || at(backs, b).cases - at(backs, a).cases,
  );
  return best ?? null;
}

/**
 * The careful reader: opens one card after the other, strikes what they clear, and stops when one suspect is left.
 * @param open how many cards may be opened
 */
export function careful(desk: ShownDesk, open: number): Answer {
  const opened: number[] = [];
  while (opened.length < open) {
    const card = nextCard(desk, opened);
    if (card === null) break;
    opened.push(card);
  }
  return answerFrom(desk, opened.map(desk.open));
}

const relative = ({ hits, cases }: Count, usual: number): number =>
  cases === 0 || usual === 0 ? 0 : (hits / cases - usual) / usual;

/** How loud a measure is: the largest relative deviation since the onset, in the symptom's group or in the whole. A history is not loud. */
function loudnessOf({ view, usual }: Measure, { slice, cell, onsetWeek }: ShownDesk['seen']): number {
  const whole = (counts: readonly Count[]): Count => ({
    hits: counts.reduce((n, { hits }) => n + hits, 0),
    cases: counts.reduce((n, { cases }) => n + cases, 0),
  });
  switch (view.kind) {
    case 'weeks':
      return relative(whole(view.values.filter((_, i) => at(view.weeks, i) >= onsetWeek)), usual);
    case 'forecast':
      return relative(whole(view.values), usual);
    case 'groups':
      return Math.max(relative(at(view.values, slice.group), usual), relative(whole(view.values), usual));
    case 'segments':
      return relative(at(view.values, cell), usual);
    case 'before-now':
      return relative(view.now, usual);
    case 'history':
      return 0;
  }
}

/** The suspects by how loud the loudest measure of these cards is, loudest first. */
export function byLoudness({ seen, backs, open }: ShownDesk, count = backs.length): readonly Suspect[] {
  const measures = backs.slice(0, count).flatMap((_, i) => [...open(i).measures]);
  const loudness = (suspect: Suspect) =>
    Math.max(-1, ...measures.filter((m) => m.counts === suspect).map((m) => loudnessOf(m, seen)));
  return seen.suspects.toSorted((a, b) => loudness(b) - loudness(a));
}

/** The suspect that the titles of most cards speak of; the first of them where there are several. */
export function titles({ seen, backs }: ShownDesk): Suspect {
  const times = (suspect: Suspect) => backs.filter(({ about }) => about.includes(suspect)).length;
  return at(
    seen.suspects.toSorted((a, b) => times(b) - times(a)),
    0,
  );
}
