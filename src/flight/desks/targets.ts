// A sales target: what a segment can reach until the quarter's end, by its own record. What it is asked for today says nothing about that.

import { exp, log } from '../../quarter/arithmetic.ts';
import { at } from '../../quarter/at.ts';
import { openCases } from '../../quarter/cell.ts';
import { companyOf } from '../../quarter/company.ts';
import { PURPOSE, entityOf, uniform } from '../../quarter/draws.ts';
import { MEETING_WEEKS, figure, pipelineValue } from '../../quarter/figures.ts';
import type { QuarterState } from '../../quarter/types.ts';
import { cellFigures } from './facts.ts';
import type { Targets } from './types.ts';

/** The round amounts between one power of ten and the next: each is at most a third above the one before, so that on the scale one always holds. */
const ROUND = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80] as const;
/**
 * The scale runs over four powers of ten, from so much below a mean deal: from less than the poorest segment can reach in its last free week to
 * more than a quarter brings.
 */
const SCALE = { below: 400, decades: [1, 10, 100, 1000, 10_000], from: 20, span: 10_000 } as const;

/** A target holds within this share of what can be reached. */
const TARGET_WITHIN = 0.2;

/** Today's target as a multiple of what the usual would give: it was set once for the quarter, and by nobody who looked at the record. */
const ASKED = { least: 0.2, most: 1.6 } as const;
/** The largest share of the weeks left that renewals take, drawn once for the segment's quarter. */
const MOST_RENEWALS = 0.7;

/** The largest power of ten that is not above `x`. */
function powerBelow(x: number): number {
  let power = 1;
  while (power * 10 <= x) power *= 10;
  return power;
}

/** The targets that can be set in a segment, NOK, smallest first. They follow from the size of its company's deals, from nothing else. */
function scaleOf(deal: number): number[] {
  const bottom = powerBelow(deal / SCALE.below);
  const all = SCALE.decades.flatMap((decade) => ROUND.map((digits) => (digits * bottom * decade) / ROUND[0]));
  const least = (SCALE.from * bottom) / ROUND[0];
  return all.filter((amount) => amount >= least && amount <= least * SCALE.span);
}

/** The place on the scale that is nearest to an amount, by how many times larger or smaller it is. */
function nearest(scale: readonly number[], amount: number): number {
  const off = (i: number) => Math.max(at(scale, i) / amount, amount / at(scale, i));
  return scale.reduce((best, _, i) => (off(i) < off(best) ? i : best), 0);
}

/** What the open cases of a segment are worth on average at the beginning of a week, NOK; a mean deal where there is none. */
function dealOf({ company, cells, week }: QuarterState, index: number, asOf: number): number {
  const cell = at(cells, index);
  const then = (of: number) => cell.history.find((reading) => reading.week === of);
  const value = asOf === week ? pipelineValue(cell) : then(asOf - 1)?.pipeline;
  const open = asOf === week ? openCases(cell) : then(asOf)?.open;
  // There is no such reading before the first week, and no mean of no cases.
  if (value === undefined || open === undefined || value === 0 || open === 0)
    return companyOf(company, index).value;
  return value / open;
}

/** Two digits: that is how it is shown, and what is judged is what is seen. */
function inTwoDigits(amount: number): number {
  const step = powerBelow(amount) / 10;
  return Math.round(amount / step) * step;
}

/** What a target is set by, as it is shown. @param asOf the week at whose beginning the figures are read @param weeks those left then */
export function targetsOf(quarter: QuarterState, index: number, asOf: number, weeks: number): Targets {
  const { now, norm } = cellFigures(quarter, index, asOf);
  const drawn = (what: string) => uniform(quarter.seed, entityOf(what), index, PURPOSE.remedy);
  const { value } = companyOf(quarter.company, index);
  const usual = (figure(norm, 'meetings') / MEETING_WEEKS) * figure(norm, 'win') * weeks * value;
  const scale = scaleOf(value);
  return {
    meetings: Math.max(1, Math.round(figure(now, 'meetings'))),
    win: Math.max(1, Math.round(figure(now, 'win') * 100)) / 100,
    deal: inTwoDigits(dealOf(quarter, index, asOf)),
    weeks,
    renewals: Math.min(weeks - 1, Math.round(weeks * MOST_RENEWALS * drawn('target renewals'))),
    scale,
    asked: nearest(scale, usual * ASKED.least * exp(drawn('target') * log(ASKED.most / ASKED.least))),
  };
}

/** What can be reached step by step, as the rule on the desk has it. */
export function reachable({ meetings, win, deal, weeks, renewals }: Targets) {
  const free = weeks - renewals;
  const held = (meetings / MEETING_WEEKS) * free;
  return { free, held, sales: held * win, amount: held * win * deal };
}

/** The place on the scale of the target that is nearest to what can be reached. */
export function goodTarget(targets: Targets): number {
  return nearest(targets.scale, reachable(targets).amount);
}

/** Between which amounts a target holds, NOK: the nearest on the scale always does. */
export function targetBand(targets: Targets): { readonly low: number; readonly high: number } {
  const { amount } = reachable(targets);
  const good = at(targets.scale, goodTarget(targets));
  return {
    low: Math.min(amount * (1 - TARGET_WITHIN), good),
    high: Math.max(amount * (1 + TARGET_WITHIN), good),
  };
}

/** True when the target can be reached and is no gift. */
export function isTargetInPlace(targets: Targets, target: number | undefined): boolean {
  const amount = target === undefined ? undefined : targets.scale[target];
  if (amount === undefined) return false;
  const { low, high } = targetBand(targets);
  return amount >= low && amount <= high;
}
