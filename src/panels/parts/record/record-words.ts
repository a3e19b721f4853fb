// What is said at the tower's desk: where the result is found, what a card counts, what a strike has done.
// Must not say what a count means for a suspect: reading the cards is the player's work.

import type { Card, CardKind, Count, Curve, Measure, Slice, Symptom, Table } from '../../../flight/index.ts';
import {
  dimensionName,
  formatFigure,
  groupName,
  hasText,
  recordName,
  segmentName,
  t,
  textOf,
} from '../../../language/index.ts';
import { figureText } from '../say.ts';
import { rangeOf, shareOf, sinceOnset } from './counts.ts';

/** What lies on the table beside a card; by it a card is read. `now` is the week in which the work began. */
export interface Seen extends Pick<Table, 'cell' | 'slice' | 'onsetWeek' | 'callWeek'> {
  readonly now: number;
}

/** The week after the last of the curve: its figures and the cards' go up to it. */
export function seenAt({ cell, slice, onsetWeek, callWeek, curve }: Table): Seen {
  const last = curve.weeks[curve.weeks.length - 1];
  return { cell, slice, onsetWeek, callWeek, now: last === undefined ? onsetWeek : last.week + 1 };
}

/** «8 av 22». */
export function countText({ hits, cases }: Count): string {
  return t('flight:desk.count', { hits, cases });
}

/** A share in whole per cent. */
export function shareText(share: number): string {
  return formatFigure(share, 'share');
}

/** A count as its share in whole per cent, on the side of the limit on which it is: rounding must not carry it over. */
export function shareBeside(count: Count, enough: number): string {
  const share = shareOf(count);
  const percent = Math.round(share * 100);
  const limit = Math.round(enough * 100);
  return shareText((share < enough ? Math.min(percent, limit - 1) : Math.max(percent, limit)) / 100);
}

/** Where in its segment nearly all of the result is: «Nesten alt fra nettsiden». */
export function sliceText({ dimension, group }: Slice, cell: number): string {
  const known = `flight:desk.slice.${dimension}`;
  const values = { group: groupName(dimension, group, cell) };
  return hasText(known) ? textOf(known, values) : t('flight:desk.slice.other', values);
}

/** What to look for on a card, where time and place are all that clears a suspect. */
export function whichFits(task: Table): string {
  const { dimension, group } = task.slice;
  return t('flight:desk.whichFits', {
    time: sinceWhen(seenAt(task)),
    place: groupName(dimension, group, task.cell),
  });
}

/** How a card of this kind shows its record, in a word or two for its back: «uke for uke», «etter størrelse». */
export function viewText(kind: CardKind, { dimension }: Pick<Slice, 'dimension'>, cell: number): string {
  return kind === 'bars' || kind === 'groups'
    ? t('flight:desk.view.groups', { dimension: dimensionName(dimension, cell) })
    : t(`flight:desk.view.${kind}`);
}

/** The result as the call names it: «Nye møter». */
export function symptomText(symptom: Symptom): string {
  return t(`flight:desk.symptom.${symptom}`);
}

/** A week of a curve, counted back from now: «4 uker siden». */
export function weeksAgo(week: number, { now }: Pick<Seen, 'now'>): string {
  return t('flight:chart.weeksAgo', { count: now - week });
}

/** True where the records go on beyond the call, so that its weeks and its figure are not those of the table. */
function isLater({ callWeek, now }: Pick<Seen, 'callWeek' | 'now'>): boolean {
  return callWeek !== null && callWeek !== now;
}

/** Since when it shows, in as many weeks as the call says: «4 uker siden», and of a call that came before this week «4 uker før samtalen». */
export function sinceWhen(seen: Pick<Seen, 'onsetWeek' | 'callWeek' | 'now'>): string {
  const { onsetWeek, callWeek } = seen;
  return callWeek !== null && isLater(seen)
    ? t('flight:chart.beforeCall', { count: callWeek - onsetWeek })
    : weeksAgo(onsetWeek, seen);
}

/** A result as it is shown: counts in whole numbers. */
export function resultFigure(value: number, unit: Curve['unit']): string {
  return figureText(unit === 'share' || unit === 'money' ? value : Math.round(value), unit);
}

/** The result now beside what is normal: «7 · normalt 12». */
export function resultText({ curve: { unit, norm, weeks } }: { readonly curve: Curve }): string {
  const last = weeks[weeks.length - 1];
  const now = last === undefined ? '–' : resultFigure(last.value, unit);
  return t('flight:desk.result', { now, norm: resultFigure(norm, unit) });
}

/** The result at the head of a desk: of a call that came before this week with the week that it is of, because the call names another. */
export function headResult(task: Table): string {
  const seen = seenAt(task);
  const result = resultText(task);
  return isLater(seen) ? t('flight:desk.resultIn', { week: seen.now - 1, result }) : result;
}

/** The counts of a measure in words, with the name of each. A curve is summed up since the onset. */
export function countsOf(
  { view }: Measure,
  { onsetWeek, slice, cell: own }: Pick<Seen, 'onsetWeek' | 'slice' | 'cell'>,
): readonly { readonly name: string; readonly count: Count }[] {
  switch (view.kind) {
    case 'weeks':
      return [{ name: t('flight:desk.since'), count: sinceOnset(view, onsetWeek) }];
    case 'forecast':
      return [
        { name: t('flight:desk.basis'), count: view.basis },
        { name: t('flight:desk.since'), count: sinceOnset(view, onsetWeek) },
      ];
    case 'groups':
      return view.values.map((count, group) => ({ name: groupName(slice.dimension, group, own), count }));
    case 'segments':
      return view.values.map((count, cell) => ({ name: segmentName(cell), count }));
    case 'before-now':
      return [
        { name: t('flight:desk.before'), count: view.before },
        { name: t('flight:desk.since'), count: view.now },
      ];
    case 'history':
      return [{ name: t('flight:desk.history'), count: view.value }];
  }
}

/** What was forecast beside what came: «ventet 9–17 · kom 38 av 90». @param basis what the forecast was made from */
export function forecastText(basis: Count, came: Count): string {
  const { low, high } = rangeOf(basis);
  const expected = (share: number) => Math.round(share * came.cases);
  return t('flight:desk.forecast', { low: expected(low), high: expected(high), came: countText(came) });
}

/** A whole card in sentences, for those who hear it. */
export function cardText({ measures }: Pick<Card, 'measures'>, seen: Seen): string {
  return measures
    .map((measure) => {
      const counts = countsOf(measure, seen).map(({ name, count }) => `${name} ${countText(count)}`);
      return `${recordName(measure.counts, seen.cell)}: ${counts.join(', ')}`;
    })
    .join('. ');
}
