// An opened card: the two measures that it shows, drawn from the records.

import { at, given } from '../../../quarter/at.ts';
import { PURPOSE, entityOf, pick } from '../../../quarter/draws.ts';
import { CARD_TYPES } from './cards/card-types.ts';
import type { ViewKind } from './cards/type.ts';
import { Ledger, type RecordId, type RecordSource, ownFactor } from './ledger.ts';
import type { CardKind, DeskPlan } from '../../state/desk.ts';
import type { Suspect } from '../../state/suspect.ts';
import type { Card, Count, Measure } from './types.ts';

/** What a measure needs to know of its desk. */
export type DeskCase = Pick<DeskPlan, 'symptom' | 'cell' | 'slice' | 'onsetWeek' | 'size' | 'truth'>;

/** A curve begins so many weeks before the onset. */
const CURVE_BEFORE = 8;
/** What was before the onset is counted over so many weeks; a forecast is made from them. */
export const WEEKS_BEFORE = 4;
/** The months of three years. */
const MONTHS = 36;
/** From so many months as weak as this one on, chance can do it. */
const MONTHS_ENOUGH = 3;

const wholePerCent = (share: number): number => Math.round(share * 100) / 100;

/** How often a month has been as weak as this one: four to six times where chance is behind it, otherwise never or once. */
function history(seed: number, { symptom, cell, onsetWeek, truth }: DeskCase): Measure {
  const draw = (n: number) =>
    pick(n, seed, entityOf(`history ${symptom} ${cell}`), onsetWeek, PURPOSE.sample);
  const hits = truth === 'normal' ? MONTHS_ENOUGH + 1 + draw(3) : draw(2);
  const value = { hits, cases: MONTHS };
  const enough = wholePerCent(MONTHS_ENOUGH / MONTHS);
  return { counts: 'normal', usual: 0, enough, view: { kind: 'history', value } };
}

function viewOf(
  view: ViewKind,
  ledger: Ledger,
  id: RecordId,
  desk: DeskCase,
  source: RecordSource,
): Measure['view'] {
  const { onsetWeek, slice } = desk;
  const { asOfWeek, segments } = source;
  const byWeek = (first: number) => {
    const weeks = Array.from({ length: asOfWeek - first }, (_, i) => first + i);
    return { weeks, values: ledger.weeks(id, weeks) };
  };
  const before = () => ledger.sum(id, onsetWeek - WEEKS_BEFORE, onsetWeek);
  switch (view) {
    case 'weeks':
      return { kind: 'weeks', ...byWeek(onsetWeek - CURVE_BEFORE) };
    case 'forecast':
      return { kind: 'forecast', basis: before(), ...byWeek(onsetWeek) };
    case 'groups':
      return { kind: 'groups', values: ledger.groups(id, slice, onsetWeek, asOfWeek) };
    case 'segments': {
      const cells = Array.from({ length: segments }, (_, cell) => cell);
      const values = cells.map((cell) => ledger.sum({ ...id, cell }, onsetWeek, asOfWeek));
      return { kind: 'segments', values };
    }
    case 'before-now':
      return { kind: 'before-now', before: before(), now: ledger.sum(id, onsetWeek, asOfWeek) };
  }
}

/** What a card of this kind shows of one suspect. */
export function measureOf(
  desk: DeskCase,
  suspect: Suspect,
  kind: CardKind,
  variant: number,
  source: RecordSource,
  ledger = new Ledger(source),
): Measure {
  if (suspect === 'normal') return history(source.seed, desk);
  const { view } = CARD_TYPES[kind];
  const { records, groups } = source.branch(desk.cell);
  const { usual, delta } = records[suspect];
  const factor = view === 'groups' ? ownFactor(given(groups[desk.slice.dimension], 'dimension')) : 1;
  // Halfway between what is usual and what a cause of this size would make of it.
  const enough = wholePerCent(usual + 0.5 * factor * delta * desk.size);
  const id = { cell: desk.cell, kind: suspect, variant };
  return { counts: suspect, usual, enough, view: viewOf(view, ledger, id, desk, source) };
}

/**
 * A card of a desk, opened.
 * @param source everything its records follow from; `asOfWeek` is the week in which it is opened
 * @throws Error when the desk has no such card
 */
export function cardOf(
  desk: DeskPlan,
  index: number,
  source: RecordSource,
  ledger = new Ledger(source),
): Card {
  const { kind, about, variant } = at(desk.cards, index);
  const [one, other] = about;
  const measure = (suspect: Suspect) => measureOf(desk, suspect, kind, variant, source, ledger);
  const title = `${[one, other].toSorted().join('-')}.${variant}`;
  return { kind, title, measures: [measure(one), measure(other)] };
}

/** The cases since the onset that a measure rests on; 0 for a history, which counts months. */
function casesSince({ view }: Measure, { onsetWeek, cell }: Pick<DeskPlan, 'onsetWeek' | 'cell'>): number {
  const sum = (counts: readonly Count[]) => counts.reduce((n, { cases }) => n + cases, 0);
  switch (view.kind) {
    case 'weeks':
      return sum(view.values.filter((_, i) => at(view.weeks, i) >= onsetWeek));
    case 'groups':
    case 'forecast':
      return sum(view.values);
    case 'segments':
      return at(view.values, cell).cases;
    case 'before-now':
      return view.now.cases;
    case 'history':
      return 0;
  }
}

/**
 * The number on a card's back: the cases since the onset of the measure that has more. So a history does not show on the back, and neither
 * does a record with too few cases.
 */
export function casesOf(desk: DeskPlan, card: Card): number {
  return Math.max(...card.measures.map((measure) => casesSince(measure, desk)));
}
