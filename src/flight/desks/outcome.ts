// What has become of a matter by the state of the model: what its caller notices, and what is true of its remedy.

import type { FigureId } from '../../quarter/figures.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import { remainingIn } from '../../quarter/reliefs.ts';
import type { EffectAnswer, EffectCheck, CallerOutcome } from '../state/effect.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';
import { factOf } from './facts.ts';

/** What was done is said to hold while it leaves at most this share of a disturbance; what leaves more has eased it. */
const MENDED = 0.5;
/** A remedy that is seen to work leaves at most this share; the least of them takes a quarter. */
const WORKED = 0.8;

/** The share that is left of a strip's matter in the present week, 0–1. */
export function leftOf({ quarter }: Pick<FlightState, 'quarter'>, strip: Pick<Strip, 'disturbance'>): number {
  return remainingIn(disturbanceOf(quarter, strip.disturbance), quarter.week);
}

/** What the caller of a strip notices. */
export function outcomeOf(
  state: Pick<FlightState, 'quarter'>,
  strip: Pick<Strip, 'disturbance'>,
): CallerOutcome {
  const left = leftOf(state, strip);
  if (left <= MENDED) return 'mended';
  return left <= WORKED ? 'eased' : 'unchanged';
}

/** A figure of a call before what was done, and since. */
interface Change {
  readonly before: number;
  readonly after: number;
}

/** Of all results that a call names only this one is better the lower it is. */
export const LOWER_IS_BETTER: FigureId = 'leavers';

/**
 * True where the figure of a call has come back to what is usual, but for as small a part of what it was off as may be left of a matter that is
 * mended. It is a mean of some weeks, so it lags behind.
 */
function isBack({ cites, facts }: Pick<Strip, 'cites' | 'facts'>, { before, after }: Change): boolean {
  const usual = factOf(facts, `${cites}Norm`);
  const off = (figure: number) => (cites === LOWER_IS_BETTER ? figure - usual : usual - figure);
  return off(after) <= Math.max(0, off(before) * MENDED);
}

/** True where the figure of a call has become better. */
export function isBetter({ cites }: Pick<Strip, 'cites'>, { before, after }: Change): boolean {
  return before !== after && after > before !== (cites === LOWER_IS_BETTER);
}

/**
 * How what was done shows in the figure of the call: as it should, or it lags behind (better, but mostly still off), or not yet at all. What has
 * changed nothing need not show.
 */
export type Shown = 'fully' | 'behind' | 'not';

/**
 * How the figure of a call stands to what has become of its matter: chance moves it as well as what was done, and nobody says that all is well
 * while it does not show.
 * @param better whether the figure is better; who shows it written goes by what is written
 */
export function shownIn(
  strip: Pick<Strip, 'cites' | 'facts'>,
  change: Change & { readonly outcome: CallerOutcome },
  better = isBetter(strip, change),
): Shown {
  if (change.outcome === 'unchanged') return 'fully';
  if (!better) return 'not';
  return change.outcome === 'eased' || isBack(strip, change) ? 'fully' : 'behind';
}

/** True where something that was done was felt in some week, also where it has ended since. */
export function wasHelped(
  { quarter }: Pick<FlightState, 'quarter'>,
  { disturbance: id, arrivedWeek }: Pick<Strip, 'disturbance' | 'arrivedWeek'>,
): boolean {
  const disturbance = disturbanceOf(quarter, id);
  for (let week = arrivedWeek; week <= quarter.week; week += 1)
    if (disturbance.reliefs.length > 0 && remainingIn(disturbance, week) <= WORKED) return true;
  return false;
}

/** What is true of a remedy now. Until a whole week of its full effect is over nobody can say. */
export function truthOf(
  state: Pick<FlightState, 'quarter' | 'week'>,
  strip: Pick<Strip, 'disturbance'>,
  { fullWeek }: Pick<EffectCheck, 'fullWeek'>,
): EffectAnswer {
  if (state.week <= fullWeek) return 'early';
  return leftOf(state, strip) <= WORKED ? 'works' : 'fails';
}
