// What stands on the cockpit's desk in words: what is at stake, and what a remedy costs, when it works and how much it takes away.

import type { Decision, RemedyOption } from '../../../../flight/index.ts';
import { formatFigure, t } from '../../../../language/index.ts';

/** «På spill, 9 uker igjen: 180 000 kr»; with the fuel where it limits what can be bought. */
export function stakeWords({ stake, weeksLeft, fuel, moneyBinds }: Decision): string {
  const words = t('flight:decision.stake', { stake: formatFigure(stake, 'money'), count: weeksLeft });
  return moneyBinds
    ? t('flight:decision.withFuel', { stake: words, fuel: formatFigure(fuel, 'money') })
    : words;
}

function whenWords({ from, full, until }: RemedyOption, week: number): string {
  if (until !== null) return t('flight:decision.untilWeek', { from, last: until - 1 });
  if (full > from) return t('flight:decision.growing', { from, full });
  return from <= week ? t('flight:decision.now') : t('flight:decision.fromWeek', { from });
}

/** «25 000 kr · fra uke 6 · tar halvparten» */
export function optionWords(option: RemedyOption, { hours }: Decision, week: number): string {
  const cost = option.shakes
    ? t('flight:decision.hours', { cost: formatFigure(hours, 'money') })
    : formatFigure(option.price, 'money');
  const parts = [cost, whenWords(option, week), t(`flight:decision.takes.${option.amount}`)];
  return [...parts, ...(option.affordable ? [] : [t('flight:decision.uncovered')])].join(' · ');
}
