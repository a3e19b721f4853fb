// What stands on the cockpit's desk in words: what is at stake, and what a remedy costs, when it works and how much it takes away.

import type { CockpitTask, Decision, PairOption, RemedyOption } from '../../../../flight/index.ts';
import { formatFigure, t } from '../../../../language/index.ts';
import { WEEKS } from '../../../../quarter/quarter.ts';

/** «På spill, 9 uker igjen: 180 000 kr»; with the fuel where it limits what can be bought. */
export function stakeWords({ stake, weeksLeft, fuel, moneyBinds }: Decision): string {
  const words = t('flight:decision.stake', { stake: formatFigure(stake, 'money'), count: weeksLeft });
  return moneyBinds
    ? t('flight:decision.withFuel', { stake: words, fuel: formatFigure(fuel, 'money') })
    : words;
}

/** What counts of it where nobody has measured the cause; null where it is measured. */
export function certaintyWords({
  certainty,
  stake,
}: Pick<Decision, 'stake'> & Pick<CockpitTask, 'certainty'>): string | null {
  return certainty === 'measured'
    ? null
    : t('flight:decision.likely', { stake: formatFigure(stake, 'money') });
}

/** The last week of a remedy that ends: nothing is told of weeks after the quarter. */
const lastWeek = (until: number) => Math.min(until - 1, WEEKS);

function whenWords({ from, full, until }: RemedyOption, week: number): string {
  if (from > WEEKS) return t('flight:decision.after');
  if (until !== null) return t('flight:decision.untilWeek', { from, last: lastWeek(until) });
  if (full > WEEKS) return t('flight:decision.neverFull', { from });
  if (full > from) return t('flight:decision.growing', { from, full });
  return from <= week ? t('flight:decision.now') : t('flight:decision.fromWeek', { from });
}

/** The weeks in a few figures: «nå», «6», «6 → 8» where it grows, «6–9» where it ends, «12 → …» where the quarter ends before it is whole. */
export function weeksBrief({ from, full, until }: RemedyOption, week: number): string {
  if (from > WEEKS) return t('flight:decision.after');
  if (until !== null) return t('flight:decision.cell.until', { from, last: lastWeek(until) });
  if (full > WEEKS) return t('flight:decision.cell.neverFull', { from });
  if (full > from) return t('flight:decision.cell.growing', { from, full });
  return from <= week ? t('flight:decision.now') : String(from);
}

/** What else limits a remedy: whose hours are taken already, and that the tank does not cover it. */
export function optionNotes({ queued, affordable }: RemedyOption, week: number): string[] {
  return [
    ...(queued > 0 ? [t('flight:decision.queued', { week: week + queued })] : []),
    ...(affordable ? [] : [t('flight:decision.uncovered')]),
  ];
}

/** «25 000 kr · fra uke 6 · tar halvparten» */
export function optionWords(option: RemedyOption, { hours }: Decision, week: number): string {
  const cost = option.shakes
    ? t('flight:decision.hours', { cost: formatFigure(hours, 'money') })
    : formatFigure(option.price, 'money');
  return [
    cost,
    whenWords(option, week),
    t(`flight:decision.takes.${option.amount}`),
    ...optionNotes(option, week),
  ].join(' · ');
}

/** «90 000 kr i alt · egne folk tar av det som er igjen». @param hours what the week costs in which one's own people are at it */
export function pairWords({ price, affordable }: PairOption, { hours }: Decision): string {
  const parts = [t('flight:decision.inAll', { cost: formatFigure(price + hours, 'money') })];
  if (!affordable) parts.push(t('flight:decision.uncovered'));
  return parts.join(' · ');
}
